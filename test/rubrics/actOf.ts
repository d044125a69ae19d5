import type { Act, ActName } from '../../rubrics/acts';
import type { Node, Tree } from '../../rubrics/tree/tree';

/** Numbers and texts from which an act on any tree can be made. */
export interface Dice {
  name: ActName;
  a: number;
  b: number;
  c: number;
  text: string;
  on: boolean;
}

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/** What a roll of the dice finds in a tree. */
interface Throw extends Dice {
  tree: Tree;
  clauses: Node[];
  clause: string;
  parent: string | null;
  siblings: string[];
  after: string | null;
  guide: string;
  terms: Node[];
  grade: string;
}

export function actOf(tree: Tree, dice: Dice): Act {
  const { name, a, b, c } = dice;
  const ofKind = (kind: string) => tree.nodes.filter(({ entry }) => entry.kind === kind);
  const clauses = ofKind('clause');
  const parent = c % 7 === 0 ? null : keyIn(clauses, b);
  const below = parent === null ? tree.roots : (tree.byKey.get(parent)?.children ?? []);
  const siblings = below.map(({ entry }) => entry.key);
  return ACTS[name]({
    ...dice,
    tree,
    clauses,
    clause: keyIn(clauses, a),
    parent,
    siblings,
    after: siblings[c % (siblings.length + 1)] ?? null,
    guide: keyIn(ofKind('guide'), a),
    terms: ofKind('term'),
    grade: keyIn(ofKind('grade'), a),
  });
}

const keyIn = (nodes: Node[], n: number) => pick(nodes, n)?.entry.key ?? 'nobody';

const ACTS: { [N in ActName]: (thrown: Throw) => Act } = {
  clauseAdd: ({ parent, after, b, text, on }) => ({
    name: 'clauseAdd',
    parent,
    after,
    content: { kind: 'POINT', scheme: 'paren', text, ...(parent === null && { part: 'values' }) },
    ...(on && { points: b, label: '(7)' }),
  }),
  clauseRevise: ({ tree, clause, c, text, on }) => ({
    name: 'clauseRevise',
    key: clause,
    fields: on
      ? { text: insertInto(tree, clause, text, c) }
      : { title: text, runIn: ':', part: c % 3 ? undefined : null },
  }),
  clauseMove: ({ clause, parent, after }) => ({ name: 'clauseMove', key: clause, parent, after }),
  clauseReorder: ({ parent, siblings, a, on }) => ({
    name: 'clauseReorder',
    parent,
    order: on ? [...siblings].reverse() : rotate(siblings, a),
  }),
  clauseRetire: ({ clause }) => ({ name: 'clauseRetire', key: clause }),
  clauseSplit: ({ clause, b, c, text, on }) => ({
    name: 'clauseSplit',
    key: clause,
    parts: [
      { title: text },
      { text, ...(on && { points: b }) },
      ...(c % 2 ? [{ title: text, text }] : []),
    ],
  }),
  clauseMerge: ({ clauses, clause, b, c, text, on }) => ({
    name: 'clauseMerge',
    keys: [clause, keyIn(clauses, b), ...(on ? [keyIn(clauses, c)] : [])],
    fields: { text },
  }),
  labelSet: ({ clause, b, on }) => ({
    name: 'labelSet',
    key: clause,
    ...(on ? { label: b % 2 ? null : '(9)' } : {}),
  }),
  labelsNormalise: ({ clause, on }) => ({ name: 'labelsNormalise', under: on ? null : clause }),
  weightSet: ({ clause, b, c, on }) => ({
    name: 'weightSet',
    key: clause,
    points: c % 5 ? b % 100 : null,
    bothParts: on,
  }),
  cellRevise: ({ clause, b, c, text, on }) => ({
    name: 'cellRevise',
    key: clause,
    row: b % 4,
    column: c % 4,
    fields: on ? { text } : { join: 'ABOVE', text: '' },
  }),
  columnRevise: ({ clause, b, text }) => ({
    name: 'columnRevise',
    key: clause,
    column: b % 4,
    fields: { name: text },
  }),
  guideRevise: ({ guide, text, on }) => ({
    name: 'guideRevise',
    key: guide,
    fields: on ? { title: text } : { dimension: 'RESULT', title: null },
  }),
  bandAdd: ({ guide, b, text }) => ({
    name: 'bandAdd',
    key: guide,
    at: b % 4,
    content: { printed: text, lower: 0, upper: 5, descriptors: [] },
  }),
  bandRevise: ({ guide, b, c, text, on }) => ({
    name: 'bandRevise',
    key: guide,
    band: b % 4,
    fields: on ? { level: text } : { printed: `${c}%`, upper: c },
  }),
  bandRemove: ({ guide, b }) => ({ name: 'bandRemove', key: guide, band: b % 4 }),
  descriptorRevise: ({ guide, b, c, text, on }) => ({
    name: 'descriptorRevise',
    key: guide,
    band: b % 4,
    descriptor: c % 2,
    fields: on ? { text: `${text}体系` } : { factor: null },
  }),
  gradeAdd: ({ parent, after, text, b }) => ({
    name: 'gradeAdd',
    parent,
    after,
    content: { name: text, atLeast: b },
  }),
  gradeRevise: ({ grade, text, b, on }) => ({
    name: 'gradeRevise',
    key: grade,
    fields: on ? { name: text, atLeast: b } : { conditions: text, unit: 'PERCENT' },
  }),
  gradeMove: ({ grade, parent, after }) => ({ name: 'gradeMove', key: grade, parent, after }),
  gradeRetire: ({ grade }) => ({ name: 'gradeRetire', key: grade }),
  termAdd: ({ text, on }) => ({
    name: 'termAdd',
    content: { term: text, definition: '' },
    ...(on && { after: null }),
  }),
  termRevise: ({ terms, a, text, on }) => ({
    name: 'termRevise',
    key: keyIn(terms, a),
    fields: on ? { definition: text } : { term: text },
  }),
  termMove: ({ parent, after, terms, a }) => ({
    name: 'termMove',
    key: keyIn(terms, a),
    parent,
    after,
  }),
  termRetire: ({ terms, a, b, on }) => ({
    name: 'termRetire',
    key: keyIn(terms, a),
    ...(on ? { reason: '不再使用' } : { successor: keyIn(terms, b) }),
  }),
  factsRevise: ({ text }) => ({ name: 'factsRevise', title: text }),
};

const rotate = <T>(list: readonly T[], n: number): T[] =>
  list.map((_, i) => list[(i + n) % list.length]);

function insertInto(tree: Tree, key: string, put: string, n: number): string {
  const entry = tree.byKey.get(key)?.entry;
  const old = entry?.kind === 'clause' ? [...(entry.content.text ?? '')] : [];
  return old.toSpliced(n % (old.length + 1), n % 3, put).join('');
}
