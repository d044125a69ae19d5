import { nodesAt, type Tree } from '../tree/tree';
import type { Change, Difference } from './change';
import { askedBy, topmost } from './changeParts';
import { essence } from './essence';
import { codeOf, nameOf } from './names';
import { extent, sample } from './phraseParts';

/** Both sides of a parting with their points, and what of the wording changed with it. */
export function partedText(
  { from, to }: Change,
  whole: Difference,
  zh: boolean,
): [from: string, to: string, also: string] {
  const weighed = (tree: Tree, keys: readonly string[]) =>
    nodesAt(tree, keys)
      .map((node) => nameOf(node, zh) + extent(node, 0, zh))
      .join(zh ? '、' : ', ');
  const [before, after] = [askedBy(whole.base, from), askedBy(whole.head, to)];
  const isReworded = essence(before) !== essence(after) && before !== '' && after !== '';
  // The break between two parts is none of the wording.
  const plain = (text: string) => text.replaceAll('\n', '');
  const also = isReworded ? sample({ before: plain(before), after: plain(after) }, zh) : '';
  // Each side is named as it is counted there; that it was, is said where the first is counted
  // otherwise now.
  const [was, now] = [codeOf(topmost(whole.base, from)), codeOf(topmost(whole.head, to))];
  const isOther = was !== null && was !== now;
  return [
    (isOther ? FORMER[zh ? 0 : 1] : '') + weighed(whole.base, from),
    weighed(whole.head, to),
    also && (zh ? `,并改变文字${also}` : `, reworded${also}`),
  ];
}

const FORMER = ['原', 'the former '] as const;
