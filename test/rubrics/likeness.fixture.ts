import type { Entry } from '../../rubrics/kinds';
import { matchByLikeness } from '../../rubrics/diff/likeness/match';
import { noMatching, pair, type Matching } from '../../rubrics/diff/matching';
import { buildTree, type Tree } from '../../rubrics/tree/tree';

/**
 * `key text` is a paragraph, `key #title` a heading, `key (text` a point, `key !term definition` a
 * term; a list has its first one above the others.
 */
export type Outline = string | [string, ...Outline[]];

export function treeOf(...outlines: Outline[]): Tree {
  const entries: Entry[] = [
    { key: 'facts', kind: 'facts', parent: null, order: '', content: { title: '标准' } },
  ];
  const add = (outline: Outline, parent: string | null, i: number): void => {
    const [own, ...children] = Array.isArray(outline) ? outline : [outline];
    const [key, words] = [own.slice(0, own.indexOf(' ')), own.slice(own.indexOf(' ') + 1)];
    const place = { key, parent, order: `a${String(i).padStart(3, '0')}` };
    const part = parent === null ? { part: 'criteria' as const } : {};
    if (words.startsWith('!')) {
      const [term, definition = ''] = words.slice(1).split(' ');
      entries.push({ ...place, kind: 'term', content: { term, definition } });
    } else if (words.startsWith('#'))
      entries.push({
        ...place,
        kind: 'clause',
        content: { kind: 'ITEM', scheme: 'dotted', title: words.slice(1), ...part },
      });
    else if (words.startsWith('('))
      entries.push({
        ...place,
        kind: 'clause',
        content: { kind: 'POINT', scheme: 'paren', text: words.slice(1), ...part },
      });
    else
      entries.push({
        ...place,
        kind: 'clause',
        content: { kind: 'PARAGRAPH', text: words, ...part },
      });
    for (const [at, child] of children.entries()) add(child, key, at);
  };
  for (const [i, outline] of outlines.entries()) add(outline, null, i);
  return buildTree(entries);
}

/** Pairs by equal keys, the rest by likeness. */
export function matched(base: Tree, head: Tree, known: Matching = noMatching()): Matching {
  for (const { entry } of base.nodes)
    if (head.byKey.has(entry.key)) pair(known, entry.key, entry.key, 'KEY');
  matchByLikeness(base, head, known);
  return known;
}

/** `a→x b→y`, in document order of the base. */
export const pairsOf = (base: Tree, { toHead }: Matching): string =>
  base.nodes
    .flatMap(({ entry }) =>
      toHead.has(entry.key) ? [`${entry.key}→${toHead.get(entry.key)}`] : [],
    )
    .join(' ');
