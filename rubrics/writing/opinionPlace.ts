import type { Change } from '../diff/change';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import { padded, placeOf } from './amendmentTelling';

/** A draft, the text that it revises, and what changed. */
export interface PlacedTexts {
  head: Tree;
  base: Tree | null;
  changes: readonly Change[];
}

/** How papers call places that no number says; who reads their sheets again knows them. */
export const PLACE_WORDS = {
  whole: '全文',
  title: '标准名称',
  points: '的分值',
  gone: '（拟删除）',
  noEntry: '（所指条文已不在）',
  noChange: '（所指改动已不在）',
};

/** Where in the draft a comment speaks of; what the draft takes away, by the text that has it. */
export function opinionPlace(
  { entry, change: id }: { entry: string | null; change: string | null },
  { head, base, changes }: PlacedTexts,
): string {
  const gone = (node: Node) => `${placeOf(node)}${PLACE_WORDS.gone}`;
  if (entry !== null) {
    const [key = '', points] = entry.split('/');
    if (key === head.facts.key) return PLACE_WORDS.title;
    const [now, was] = [head.byKey.get(key), base?.byKey.get(key)];
    if (now)
      return points ? `${padded(placeOf(now)).trimStart()}${PLACE_WORDS.points}` : placeOf(now);
    return was ? gone(was) : PLACE_WORDS.noEntry;
  }
  if (id === null) return PLACE_WORDS.whole;
  const change = changes.find((one) => one.id === id);
  if (!base || !change) return PLACE_WORDS.noChange;
  const [now, was] = [nodesAt(head, change.to)[0], nodesAt(base, change.from)[0]];
  if (now) return placeOf(now);
  return was ? gone(was) : PLACE_WORDS.title;
}

/** The same in two columns, as ISO has it: the clause, and what of it. */
export function placeInTwo(place: string): [clause: string, element: string] {
  if (place === PLACE_WORDS.whole) return ['', ''];
  if (place === PLACE_WORDS.title) return ['Title', ''];
  const [, clause, element] = /^(.*\S)\s(第\d+\p{Script=Han}+)$/u.exec(place) ?? [];
  if (clause && element) return [clause, element];
  return /^[图表]\s*[A-Z\d]/u.test(place) ? ['', place] : [place, ''];
}
