import { AlignmentType, type Paragraph } from 'docx';
import { articleText, type Amendment } from '../../rubrics/writing/amendment';
import { said } from './docxParts';
import { paperDocx } from './paperDocx';

/** A 修改单 for Word and WPS: its title, and an article a paragraph. */
export const amendmentDocx = (sheet: Amendment): Promise<Buffer> =>
  paperDocx({
    title: sheet.title,
    size: 32,
    spacing: { before: 200, after: 300 },
    children: [
      ...sheet.lines.map((text) => said(text, TEXT)),
      ...sheet.articles.flatMap((article) => paragraphs(articleText(article))),
    ],
  });

/** What is quoted of several lines is as many paragraphs. */
const paragraphs = (text: string): Paragraph[] =>
  text
    .split('\n')
    .map((line, i) => said(line, { ...TEXT, ...(i === 0 && { spacing: { before: 100 } }) }));

const TEXT = { indent: { firstLine: 420 }, alignment: AlignmentType.JUSTIFIED };
