import fc from 'fast-check';
import { applyAct, applyChanges, type Act, type ActName } from '../../rubrics/acts';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';

/** Random editions and random acts, for properties of acts and merges. */

const WORDS = [
  '组织',
  '建立',
  '科学',
  '有效',
  '管理',
  '体系',
  '持续',
  '改进',
  '质量',
  '20分',
  '10%',
  'PDCA',
  '、',
  ',',
  '。',
  '\u{20000}',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(''));
const scheme = fc.constantFrom('decimal', 'dotted', 'paren', 'letter', undefined);

const node: fc.Arbitrary<FileNode> = fc.letrec<{ node: FileNode }>((tie) => ({
  node: fc.record({
    kind: fc.constantFrom('CATEGORY', 'ITEM', 'POINT', 'PARAGRAPH'),
    scheme,
    title: fc.option(text, { nil: undefined }),
    text: fc.option(text, { nil: undefined }),
    points: fc.constantFrom(
      undefined,
      20,
      { value: 30, printed: '30分' },
      { value: 5, printed: '(5分):' },
    ),
    label: fc.constantFrom(undefined, undefined, null, '7', '3.4', '(9)'),
    lines: fc.constantFrom(undefined, 3),
    part: fc.constantFrom(undefined, undefined, undefined, 'values'),
    children: fc.option(fc.array(tie('node'), { maxLength: 3 }), {
      nil: undefined,
      maxDepth: 3,
    } as never),
  }) as fc.Arbitrary<FileNode>,
})).node;
const band = (level: string): object => ({
  level,
  printed: '0~20',
  lower: 0,
  upper: 20,
  descriptors: [{ factor: 'A', text: '组织建立体系' }, { text: '持续改进质量' }],
});

/** The entries of a random edition with both facing parts, a guide and two terms. */
export const edition: fc.Arbitrary<Entry[]> = fc
  .tuple(fc.array(node, { maxLength: 3 }), fc.array(node, { maxLength: 2 }))
  .map(([criteria, assessment]) =>
    plain(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { title: '质量奖评定标准', lines: 1 },
        body: [
          { kind: 'SECTION', part: 'criteria', label: '五', title: '标准内容', children: criteria },
          {
            kind: 'SECTION',
            part: 'assessment',
            label: '六',
            title: '评审细则',
            children: assessment,
          },
          {
            kind: 'SECTION',
            part: 'scoring',
            title: '评分指引',
            children: [
              {
                kind: 'GUIDE',
                dimension: 'PROCESS',
                rangeFirst: true,
                bands: [band('低'), band('中'), band('高')],
              } as FileNode,
            ],
          },
          {
            kind: 'SECTION',
            part: 'terms',
            title: '术语',
            children: [
              { kind: 'TERM', term: '使命', definition: '组织存在的意义' },
              { kind: 'TERM', term: '愿景', definition: '' },
            ],
          },
        ],
      }),
    ),
  );
/** Without members that are there and undefined, so that equal entries are deeply equal. */
const plain = (entries: Entry[]) => JSON.parse(JSON.stringify(entries)) as Entry[];

/** Numbers and texts from which an act on any tree can be made. */
interface Dice {
  name: ActName;
  a: number;
  b: number;
  c: number;
  text: string;
  on: boolean;
}
const NAMES: ActName[] = [
  'clauseAdd',
  'clauseRevise',
  'clauseRevise',
  'clauseMove',
  'clauseMove',
  'clauseReorder',
  'clauseRetire',
  'clauseSplit',
  'clauseMerge',
  'labelSet',
  'labelsNormalise',
  'weightSet',
  'weightSet',
  'guideRevise',
  'bandAdd',
  'bandRevise',
  'bandRemove',
  'descriptorRevise',
  'termAdd',
  'termRevise',
  'termMove',
  'termRetire',
  'factsRevise',
];
/** Acts that change who stands where: two drafts of these get in each other's way. */
const MOVES: ActName[] = [
  'clauseAdd',
  'clauseMove',
  'clauseMove',
  'clauseMove',
  'clauseReorder',
  'clauseRetire',
  'clauseMerge',
  'labelSet',
  'weightSet',
  'clauseRevise',
];
const rolled = (names: ActName[]): fc.Arbitrary<Dice> =>
  fc.record({
    name: fc.constantFrom(...names),
    a: fc.nat(9999),
    b: fc.nat(9999),
    c: fc.nat(9999),
    text,
    on: fc.boolean(),
  });
export const dice = rolled(NAMES);
export const moves = rolled(MOVES);

/**
 * Acts done one after the other; what is refused changes nothing. @param mark tells the keys of one
 * drafter from another's
 */
export function play(entries: Entry[], rolls: readonly Dice[], mark: string): Entry[] {
  let minted = 0;
  return rolls.reduce((now, roll) => {
    const tree = buildTree(now);
    const outcome = applyAct(tree, actOf(tree, roll), () => `${mark}${++minted}`);
    return 'refused' in outcome ? now : applyChanges(now, outcome.changes);
  }, entries);
}

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

export function actOf(tree: Tree, { name, a, b, c, text, on }: Dice): Act {
  const ofKind = (kind: string) => tree.nodes.filter(({ entry }) => entry.kind === kind);
  const key = (nodes: Node[], n: number) => pick(nodes, n)?.entry.key ?? 'nobody';
  const clauses = ofKind('clause');
  const clause = key(clauses, a);
  const parent = c % 7 === 0 ? null : key(clauses, b);
  const siblings = (parent === null ? tree.roots : (tree.byKey.get(parent)?.children ?? [])).map(
    ({ entry }) => entry.key,
  );
  const after = siblings[c % (siblings.length + 1)] ?? null;
  const guide = key(ofKind('guide'), a);
  const acts: { [N in ActName]: () => Act } = {
    clauseAdd: () => ({
      name: 'clauseAdd',
      parent,
      after,
      content: { kind: 'POINT', scheme: 'paren', text, ...(parent === null && { part: 'values' }) },
      ...(on && { points: b, label: '(7)' }),
    }),
    clauseRevise: () => ({
      name: 'clauseRevise',
      key: clause,
      fields: on
        ? { text: insertInto(tree, clause, text, c) }
        : { title: text, runIn: ':', part: c % 3 ? undefined : null },
    }),
    clauseMove: () => ({ name: 'clauseMove', key: clause, parent, after }),
    clauseReorder: () => ({
      name: 'clauseReorder',
      parent,
      order: on ? [...siblings].reverse() : rotate(siblings, a),
    }),
    clauseRetire: () => ({ name: 'clauseRetire', key: clause }),
    clauseSplit: () => ({
      name: 'clauseSplit',
      key: clause,
      parts: [
        { title: text },
        { text, ...(on && { points: b }) },
        ...(c % 2 ? [{ title: text, text }] : []),
      ],
    }),
    clauseMerge: () => ({
      name: 'clauseMerge',
      keys: [clause, key(clauses, b), ...(on ? [key(clauses, c)] : [])],
      fields: { text },
    }),
    labelSet: () => ({
      name: 'labelSet',
      key: clause,
      ...(on ? { label: b % 2 ? null : '(9)' } : {}),
    }),
    labelsNormalise: () => ({ name: 'labelsNormalise', under: on ? null : clause }),
    weightSet: () => ({
      name: 'weightSet',
      key: clause,
      points: c % 5 ? b % 100 : null,
      bothParts: on,
    }),
    guideRevise: () => ({
      name: 'guideRevise',
      key: guide,
      fields: on ? { title: text } : { dimension: 'RESULT', title: null },
    }),
    bandAdd: () => ({
      name: 'bandAdd',
      key: guide,
      at: b % 4,
      content: { printed: text, lower: 0, upper: 5, descriptors: [] },
    }),
    bandRevise: () => ({
      name: 'bandRevise',
      key: guide,
      band: b % 4,
      fields: on ? { level: text } : { printed: `${c}%`, upper: c },
    }),
    bandRemove: () => ({ name: 'bandRemove', key: guide, band: b % 4 }),
    descriptorRevise: () => ({
      name: 'descriptorRevise',
      key: guide,
      band: b % 4,
      descriptor: c % 2,
      fields: on ? { text: `${text}体系` } : { factor: null },
    }),
    termAdd: () => ({
      name: 'termAdd',
      content: { term: text, definition: '' },
      ...(on && { after: null }),
    }),
    termRevise: () => ({
      name: 'termRevise',
      key: key(ofKind('term'), a),
      fields: on ? { definition: text } : { term: text },
    }),
    termMove: () => ({ name: 'termMove', key: key(ofKind('term'), a), parent, after }),
    termRetire: () => ({
      name: 'termRetire',
      key: key(ofKind('term'), a),
      ...(on ? { reason: '不再使用' } : { successor: key(ofKind('term'), b) }),
    }),
    factsRevise: () => ({ name: 'factsRevise', title: text }),
  };
  return acts[name]();
}

const rotate = <T>(list: readonly T[], n: number): T[] =>
  list.map((_, i) => list[(i + n) % list.length]);

function insertInto(tree: Tree, key: string, put: string, n: number): string {
  const entry = tree.byKey.get(key)?.entry;
  const old = entry?.kind === 'clause' ? [...(entry.content.text ?? '')] : [];
  return old.toSpliced(n % (old.length + 1), n % 3, put).join('');
}
