import { AlignmentType } from 'docx';
import type { explanation } from '../../rubrics/writing/explanation';
import { HEI, said } from './docxParts';
import { paperDocx } from './paperDocx';

/** 编制说明 for Word and WPS, its headings in outline levels, to be gone on with. */
export const explanationDocx = ({
  title,
  parts,
}: ReturnType<typeof explanation>): Promise<Buffer> =>
  paperDocx({
    title,
    size: 36,
    spacing: { before: 200, after: 300 },
    children: [
      ...parts.map(({ level, text }) =>
        level === 0
          ? said(text, {
              indent: { firstLine: 420 },
              alignment: AlignmentType.JUSTIFIED,
            })
          : said(
              text,
              {
                outlineLevel: level - 1,
                keepNext: true,
                spacing: level === 1 ? { before: 240, after: 80 } : { before: 120, after: 40 },
              },
              { font: HEI, size: level === 1 ? 26 : 23 },
            ),
      ),
    ],
  });
