import { BadFile } from '../editions/libraryFile';

/** Of which rubric and edition somebody means a document to be a text. */
export interface Meant {
  rubric?: string | undefined;
  edition?: string | undefined;
}

/** Where nobody says whose text it is. */
export const NOBODYS = { rubric: 'draft/document', edition: 'draft' };

export const faulty = (
  name: string,
  line: number,
  expected: readonly [string, string],
  path = '',
): BadFile => new BadFile(name, [{ line, path, expected: expected.join(' / ') }]);

/** A text of another rubric than the one that was meant. */
export const notOf = (name: string, rubric: string): BadFile =>
  faulty(name, 1, [`${rubric} 的文本`, `a text of ${rubric}`], 'rubric');

export const NO_CLAUSE = ['没有找到条文', 'no clause was found'] as const;
