import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile } from '../../rubrics/library/shape';
import type { Entry } from '../../rubrics/kinds';

/** A cell by its text; `^` is one with the cell above, `<` with the one to its left. */
type Given = readonly (readonly string[])[];

const cellOf = (text: string): object | string => {
  if (text === '^') return { text: '', join: 'ABOVE' };
  return text === '<' ? { text: '', join: 'LEFT' } : text;
};

/** A rubric with one table, 表1, the first row its columns. */
export function fileWith([columns = [], ...rows]: Given, more: object = {}): EditionFile {
  return {
    rubric: 'test/one',
    edition: '1',
    facts: { title: '标准' },
    body: [
      {
        key: 'criteria',
        kind: 'SECTION',
        part: 'criteria',
        title: '评价内容',
        children: [
          {
            key: 'table',
            kind: 'TABLE',
            label: '表1',
            title: '评分构成',
            columns: [...columns],
            rows: rows.map((row) => row.map(cellOf)),
            ...more,
          },
          { key: 'behind', kind: 'PARAGRAPH', text: '按表1评分。' },
        ],
      },
    ],
  } as unknown as EditionFile;
}

export const entriesWith = (given: Given, more: object = {}): Entry[] =>
  fromFile(fileWith(given, more));
