import type { Node } from '../tree/tree';
import type { Difference } from './change';
import { answerOf } from './matching';
import { nameOf } from './names';

/** @param whole by which it is known what entries of the head were */
export function named(nodes: readonly Node[], zh: boolean, whole?: Difference): string {
  return nodes.map((node) => nameOf(node, zh, whole && before(node, whole))).join(zh ? '、' : ', ');
}

const before = ({ entry }: Node, { base, matching }: Difference): Node | undefined =>
  answerOf(base, matching.toBase, entry.key);
