import type { Entry } from '../kinds';
import { withFields } from '../kinds/content';
import { grade } from '../kinds/grade';
import type { Tree } from '../tree/tree';
import type { Acts, Intent } from './act';
import { move } from './clauses';
import { held } from './content';
import { spotFor } from './place';

export function gradeAdd(
  tree: Tree,
  { parent, after, content }: Acts['gradeAdd'],
  mint: () => string,
): Intent {
  const key = mint();
  const spot = spotFor(tree, parent, after, [key]);
  if ('refused' in spot) return spot;
  const order = spot.orders.get(key)!;
  const added: Entry<'grade'> = { key, kind: 'grade', parent, order, content: grade.tidy(content) };
  return { put: [added, ...spot.nudged] };
}

export function gradeRevise(tree: Tree, { key, fields }: Acts['gradeRevise']): Intent {
  const node = held(tree, key, 'grade');
  if ('refused' in node) return node;
  return { put: [{ ...node.entry, content: grade.tidy(withFields(node.entry.content, fields)) }] };
}

export const gradeMove = (tree: Tree, act: Acts['gradeMove']): Intent => move(tree, act, 'grade');

export function gradeRetire(tree: Tree, { key }: Acts['gradeRetire']): Intent {
  const node = held(tree, key, 'grade');
  return 'refused' in node ? node : { drop: [key] };
}
