import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile } from '../../rubrics/library/shape';
import { grammars } from '../../rubrics/reading';
import { buildTree, type Tree } from '../../rubrics/tree/tree';

/** The published pages and what the grammars make of them, for the suites beside this file. */

export type PageName = keyof typeof grammars;
export const pageNames: PageName[] = ['wuhan', 'shenzhen'];

export const page = (name: PageName): string =>
  readFileSync(join(__dirname, '../sources', `${name}.txt`), 'utf8');

export const libraryPath = ({ rubric, edition }: EditionFile): string =>
  join(__dirname, '../../rubrics/library', rubric, `${edition}.yaml`);

export interface Edition {
  page: PageName;
  lines: string[];
  file: EditionFile;
  tree: Tree;
  first: number;
  last: number;
}

/** Every edition, read. `lines` are those of its page; `first` and `last` 1-based. */
export function editions(): Edition[] {
  return pageNames.flatMap((name) => {
    const text = page(name);
    return grammars[name](text).files.map((file) => {
      const [first, last] = file.source!.lines!.split('-').map(Number);
      return {
        page: name,
        lines: text.split('\n'),
        file,
        tree: buildTree(fromFile(file)),
        first,
        last,
      };
    });
  });
}

/** All that a page says, without where on the page it says it. */
export function contents(name: PageName, text: string): unknown {
  const { files, absent, unread } = grammars[name](text);
  return {
    absent,
    unread: unread.map((line) => line.text),
    files: files.map((file) => ({
      rubric: file.rubric,
      edition: file.edition,
      name: file.name,
      published: file.published,
      entries: fromFile(file).map(({ lines: _, ...entry }) => entry),
    })),
  };
}

const BULLET = /^[\s ]*(?:[Ø•]|l(?=\s{2}))/u;

/** A printed line without its Word bullet, which is layout. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');
export const hasBullet = (line: string): boolean => BULLET.test(line);

/** Han characters, Latin letters and digits, in order. */
export const letters = (text: string): string =>
  text.match(/[\p{Script=Han}A-Za-z0-9]/gu)?.join('') ?? '';
/** All but white space. */
export const dense = (text: string): string => text.replace(/\s/gu, '');
