import fc from 'fast-check';
import { applyAct, applyChanges, type ActName } from '../../rubrics/acts';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { actOf, type Dice } from './actOf';

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

/** How often each is rolled among all. */
const TIMES: Record<ActName, number> = {
  clauseAdd: 1,
  clauseRevise: 2,
  clauseMove: 2,
  clauseReorder: 1,
  clauseRetire: 1,
  clauseSplit: 1,
  clauseMerge: 1,
  labelSet: 1,
  labelsNormalise: 1,
  weightSet: 2,
  cellRevise: 1,
  columnRevise: 1,
  guideRevise: 1,
  bandAdd: 1,
  bandRevise: 1,
  bandRemove: 1,
  descriptorRevise: 1,
  termAdd: 1,
  termRevise: 1,
  gradeAdd: 1,
  gradeRevise: 1,
  gradeMove: 1,
  gradeRetire: 1,
  termMove: 1,
  termRetire: 1,
  factsRevise: 1,
};
const NAMES = (Object.keys(TIMES) as ActName[]).flatMap((name) =>
  Array.from({ length: TIMES[name] }, () => name),
);
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
