import type { Entry } from '../kinds';
import { contentFault } from '../kinds/fault';
import type { Node, Tree } from '../tree/tree';
import type { Refused } from './act';
import { refuse } from './refuse';

/** The entry of a key, which must be of the kind. */
export function held<K extends Node['entry']['kind']>(
  tree: Tree,
  key: string,
  kind: K,
): (Node & { entry: Entry<K> }) | Refused {
  const node = tree.byKey.get(key);
  if (!node) return refuse('NO_SUCH_ENTRY', key);
  return node.entry.kind === kind
    ? (node as Node & { entry: Entry<K> })
    : refuse('WRONG_KIND', key);
}

/** The fault of an entry's content or label, if any, as a refusal. */
export function refusedFault(entry: Entry): Refused | null {
  const fault = contentFault(entry);
  if (!fault) return null;
  const { code, path, sign } = fault;
  const { refused } = refuse(code, ...(path.length > 0 ? path : [entry.key]));
  if (!sign) return { refused };
  const { place, codePoint } = sign;
  const message = `${refused.message},第 ${place} 个字符 ${codePoint}`;
  const english = `${refused.english}, character ${place}, ${codePoint}`;
  return { refused: { ...refused, message, english } };
}
