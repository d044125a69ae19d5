import { revisionHash } from '../../rubrics/tree/hash';
import type { Act } from '../../rubrics/acts';
import { childrenRevision, staleIn, wholeRevision, type Seen } from '../../rubrics/acts/seen';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { done } from './acts.fixture';

/** An act holds while what somebody saw is still so. */

const item = (key: string, points?: number): FileNode => ({
  key,
  kind: 'ITEM',
  scheme: 'dotted',
  title: key.slice(1),
  ...(points !== undefined && { points }),
});
const section = (key: string, part: 'criteria' | 'assessment' | 'terms', children: FileNode[]) =>
  ({ key, kind: 'SECTION', part, title: part, children }) as FileNode;
const text = (): Tree =>
  buildTree(
    fromFile({
      rubric: 'test/one',
      edition: '1',
      facts: { key: 'facts', title: '标准' },
      body: [
        section('asked', 'criteria', [item('a领导', 20), item('a战略')]),
        section('judged', 'assessment', [item('b领导', 20), item('b战略')]),
        section('words', 'terms', [
          { key: 'mission', kind: 'TERM', term: '使命', definition: '甲' },
        ]),
      ],
    }),
  );
const weightOf = (tree: Tree, key: string) => {
  const { weight } = tree.byKey.get(key)!;
  return weight ? revisionHash(weight) : null;
};
const add = (parent: string): Act => ({
  name: 'clauseAdd',
  parent,
  after: null,
  content: { kind: 'ITEM', scheme: 'dotted', title: '新' },
});
const points = (key: string, to: number): Act => ({
  name: 'weightSet',
  key,
  points: to,
  bothParts: false,
});

const base = text();
const seen = {
  entry: { revisions: { a领导: revisionHash(base.byKey.get('a领导')!.entry) } },
  absent: { revisions: { new1: null } },
  facing: { facing: { key: 'a领导', revision: weightOf(base, 'b领导') } },
  bare: { facing: { key: 'a战略', revision: null } },
  gone: { facing: { key: 'nowhere', revision: null } },
  children: { children: { parent: 'asked', revision: childrenRevision(base, 'asked')! } },
  top: { children: { parent: null, revision: childrenRevision(base, null)! } },
  terms: { children: { revision: childrenRevision(base, 'words')! } },
  branch: { whole: { key: 'asked', revision: wholeRevision(base, 'asked')! } },
  all: { whole: { key: null, revision: wholeRevision(base, null)! } },
} satisfies Record<string, Seen>;

test.each(Object.entries(seen))('unchanged, what was seen is so: %s', (_, was) =>
  expect(staleIn(base, was)).toEqual([]),
);

test.each<[keyof typeof seen, Act, string[]]>([
  ['entry', { name: 'clauseRevise', key: 'a领导', fields: { title: '治理' } }, ['a领导']],
  ['entry', points('a领导', 30), []],
  ['entry', { name: 'clauseRetire', key: 'a领导' }, ['a领导']],
  ['absent', add('asked'), ['new1']],
  ['facing', points('b领导', 30), ['b领导']],
  ['facing', points('a领导', 30), []],
  ['facing', { name: 'clauseRetire', key: 'a领导' }, []],
  ['bare', points('b战略', 30), ['b战略']],
  ['bare', points('a战略', 30), []],
  ['gone', points('b战略', 30), []],
  ['children', add('asked'), ['asked']],
  ['children', add('judged'), []],
  ['children', { name: 'clauseReorder', parent: 'asked', order: ['a战略', 'a领导'] }, ['asked']],
  ['children', { name: 'clauseRevise', key: 'a领导', fields: { title: '治理' } }, []],
  ['top', add('asked'), []],
  ['top', { name: 'clauseRetire', key: 'judged' }, ['parent']],
  ['terms', { name: 'termAdd', content: { term: '愿景', definition: '乙' } }, ['words']],
  ['terms', add('asked'), []],
  ['branch', { name: 'clauseRevise', key: 'a领导', fields: { title: '治理' } }, ['asked']],
  ['branch', points('b领导', 30), []],
  ['all', points('b领导', 30), ['parent']],
])('%s, then %j', (was, act, stale) =>
  expect(staleIn(done(base, act).tree, seen[was])).toEqual(stale),
);

test('what is not there has no children and is no whole', () =>
  expect([childrenRevision(base, 'nowhere'), wholeRevision(base, 'nowhere')]).toEqual([
    null,
    null,
  ]));
