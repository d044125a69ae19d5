import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLibraryFile } from '../../api/editions/libraryFile';
import type { EditionFile, FileClause, FileNode } from '../../rubrics/library/shape';
import { strike } from '../rubrics/doors.fixture';
import { library } from './server';

/** A text as somebody sends it who revised it elsewhere. */

const NAME = 'shenzhen/economic/2019.yaml';
export const economic = (): EditionFile =>
  parseLibraryFile(NAME, readFileSync(join(library, NAME), 'utf8'));

export const clausesOf = (nodes: readonly FileNode[]): FileClause[] =>
  (nodes as FileClause[]).flatMap((node) => [node, ...clausesOf(node.children ?? [])]);

/** The text with one paragraph reworded, one that came and one that went; without keys. */
export function revised(): EditionFile {
  const file = strike(economic());
  const { body } = file;
  const [one, ...others] = clausesOf(body).filter(({ text }) => (text?.length ?? 0) > 40);
  one!.text = one!.text!.replace('。', ',并定期评价。');
  const parent = clausesOf(body).find(({ children }) =>
    children?.some((child) => child === others[5]),
  );
  const at = parent!.children!.indexOf(others[5]!);
  const { key: _, lines: __, ...like } = others[5]!;
  parent!.children!.splice(at, 0, { ...like, text: '组织应当公开数据安全责任清单。' });
  return { ...file, edition: '2026', body };
}
