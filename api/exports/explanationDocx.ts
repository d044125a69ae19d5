import { AlignmentType, Document, HeadingLevel, Packer } from 'docx';
import type { explanation } from '../../rubrics/writing/explanation';
import { HEI, pageNumbers, pageOf, said, stylesOf } from './docxParts';
import { plain } from './plain';

/** 编制说明 for Word and WPS, its headings in outline levels, to be gone on with. */
export const explanationDocx = ({
  title,
  parts,
}: ReturnType<typeof explanation>): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: '准绳',
      title: plain(title),
      styles: stylesOf(false),
      sections: [
        {
          properties: pageOf('portrait'),
          footers: pageNumbers(),
          children: [
            said(
              title,
              {
                alignment: AlignmentType.CENTER,
                heading: HeadingLevel.TITLE,
                spacing: { before: 200, after: 300 },
              },
              { font: HEI, size: 36, color: '000000' },
            ),
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
                      spacing:
                        level === 1 ? { before: 240, after: 80 } : { before: 120, after: 40 },
                    },
                    { font: HEI, size: level === 1 ? 26 : 23 },
                  ),
            ),
          ],
        },
      ],
    }),
  );
