import { generateNKeysBetween } from 'fractional-indexing';
import type { Content, Entry } from '../../../rubrics/kinds';
import { weightKey } from '../../../rubrics/tree/tree';
import type { Dice } from './dice';
import type { Style } from './styles';

/** A clause while an edition is being made: changed in place. */
export interface Sprout {
  /** Key in the base; null for what is new. */
  was: string | null;
  key: string;
  content: Content<'clause'>;
  points?: number;
  children: Sprout[];
}

/**
 * About this many clauses: categories, items, sub-items, paragraphs and points, several levels
 * deep.
 */
export function grow(clauses: number, style: Style, dice: Dice): Sprout {
  let made = 1;
  const sprout = (content: Content<'clause'>, points?: number): Sprout => {
    const key = `k${(made++).toString(36)}`;
    return { was: key, key, content, ...(points !== undefined && { points }), children: [] };
  };
  const paragraphs = (under: Sprout) => {
    for (let n = 1 + dice.below(3); n > 0; n--)
      under.children.push(sprout({ kind: 'PARAGRAPH', text: style.sentence(dice) }));
    for (let n = dice.below(6); n > 0; n--)
      under.children.push(sprout({ kind: 'POINT', scheme: 'paren', text: style.sentence(dice) }));
  };
  const root = sprout({ kind: 'SECTION', part: 'criteria', title: '标准内容' });
  while (style.flat && made < clauses)
    root.children.push(sprout({ kind: 'PARAGRAPH', text: style.sentence(dice) }));
  while (made < clauses) {
    const category = sprout(
      { kind: 'CATEGORY', scheme: 'decimal', title: style.title(dice) },
      10 * (1 + dice.below(9)),
    );
    root.children.push(category);
    for (let i = 2 + dice.below(4); i > 0 && made < clauses; i--) {
      const item = sprout(
        { kind: 'ITEM', scheme: 'dotted', title: style.title(dice) },
        5 * (1 + dice.below(9)),
      );
      category.children.push(item);
      if (dice.chance(0.3))
        for (let s = 2 + dice.below(2); s > 0; s--) {
          const below = sprout({ kind: 'SUBITEM', scheme: 'dotted', title: style.title(dice) });
          item.children.push(below);
          paragraphs(below);
        }
      else paragraphs(item);
    }
  }
  return root;
}

export const below = (root: Sprout): Sprout[] => {
  const all: Sprout[] = [];
  const stack = [root];
  for (let at = stack.pop(); at; at = stack.pop()) {
    all.push(at);
    stack.push(...[...at.children].reverse());
  }
  return all;
};

export const copied = (root: Sprout): Sprout => ({
  ...root,
  content: { ...root.content },
  children: root.children.map(copied),
});

/** The entries of an edition; a weight follows its clause. */
export function harvest(root: Sprout, facts: string): Entry[] {
  const entries: Entry[] = [
    { key: facts, kind: 'facts', parent: null, order: '', content: { title: '基准标准' } },
  ];
  const add = (siblings: readonly Sprout[], parent: string | null): void => {
    const orders = generateNKeysBetween(null, null, siblings.length);
    siblings.forEach(({ key, content, points, children }, i) => {
      entries.push({ key, kind: 'clause', parent, order: orders[i], content });
      if (points !== undefined)
        entries.push({
          key: weightKey(key),
          kind: 'weight',
          parent: key,
          order: '',
          content: { points },
        });
      add(children, key);
    });
  };
  add([root], null);
  return entries;
}
