import { AlignmentType, Document, HeadingLevel, Packer, type Paragraph } from 'docx';
import { articleText, type Amendment } from '../../rubrics/writing/amendment';
import { HEI, pageNumbers, pageOf, said, stylesOf } from './docxParts';
import { plain } from './plain';

/** A 修改单 for Word and WPS: its title, and an article a paragraph. */
export const amendmentDocx = (sheet: Amendment): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: '准绳',
      title: plain(sheet.title),
      styles: stylesOf(false),
      sections: [
        {
          properties: pageOf('portrait'),
          footers: pageNumbers(),
          children: [
            said(
              sheet.title,
              {
                alignment: AlignmentType.CENTER,
                heading: HeadingLevel.TITLE,
                spacing: { before: 200, after: 300 },
              },
              { font: HEI, size: 32, color: '000000' },
            ),
            ...sheet.lines.map((text) => said(text, TEXT)),
            ...sheet.articles.flatMap((article) => paragraphs(articleText(article))),
          ],
        },
      ],
    }),
  );

/** What is quoted of several lines is as many paragraphs. */
const paragraphs = (text: string): Paragraph[] =>
  text
    .split('\n')
    .map((line, i) => said(line, { ...TEXT, ...(i === 0 && { spacing: { before: 100 } }) }));

const TEXT = { indent: { firstLine: 420 }, alignment: AlignmentType.JUSTIFIED };
