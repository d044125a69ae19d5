import type { DocumentBlock, Document } from '../../rubrics/reading/general/block';
import { BadDocument } from './badDocument';
import { textIn } from './encoding';

const MOST = 100_000;

/** Plain text: a paragraph a line. */
export function readPlainText(bytes: Buffer): Document {
  const lines = textIn(bytes).split(/\r\n|\r|\n/);
  if (lines.length > MOST) throw new BadDocument('行数过多,未读取', 'too many lines: not read');
  const blocks = lines.flatMap((text, i): DocumentBlock[] => {
    if (!text.trim()) return [];
    const set = /^[\s\u3000]*/.exec(text)![0];
    return [
      {
        block: 'PARAGRAPH',
        line: i + 1,
        text: text.trim(),
        indent: [...set].reduce((sum, sign) => sum + (sign === '\t' ? 2 : WIDTH(sign)), 0),
      },
    ];
  });
  return { blocks, marks: [], pictures: {} };
}

const WIDTH = (sign: string) => (sign === '\u3000' ? 1 : 0.5);
