import fc from 'fast-check';
import { changedKeys, check, checkAll, compareIssues, recheck } from '../../../rubrics/checks';
import { rules } from '../../../rubrics/checks/rules';
import { fromFile } from '../../../rubrics/library/fromFile';
import type {
  EditionFile,
  FileClause,
  FileGuide,
  FileNode,
  FileTerm,
} from '../../../rubrics/library/shape';
import { applyAct, applyChanges, entriesOf } from '../../../rubrics/acts';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';
import { dice, edition, play } from '../randomActs';
import { cleanFile, wide } from './clean';
import { rounds } from '../../support/rounds';

const FIELDS = ['交通', '教育', '卫生', '农业', '水利'];
const treeOf = (file: EditionFile): Tree => buildTree(fromFile(file));
const parallel = new Map(
  FIELDS.slice(1).map((field): [string, Tree] => [
    `test/${field}`,
    treeOf(cleanFile(field, `test/${field}`)),
  ]),
);
const clean = treeOf(cleanFile(FIELDS[0], 'test/one'));

/** The clause of a title, or whose text holds some words, in a part. */
function at(file: EditionFile, part: string, words: string): FileClause {
  const top = file.body.find((node) => 'part' in node && node.part === part) as FileClause;
  const all = (node: FileNode): FileNode[] => [
    node,
    ...('children' in node ? (node.children ?? []).flatMap(all) : []),
  ];
  return all(top).find(
    (node) =>
      ('title' in node && node.title === words) || ('text' in node && node.text?.includes(words)),
  ) as FileClause;
}
const swap = (clause: FileClause, from: string, to: string) => {
  clause.text = clause.text!.replace(wide(from), wide(to));
};
const guideOf = (file: EditionFile, i: number) =>
  (at(file, 'scoring', '评分指引').children as FileGuide[])[i];
const termOf = (file: EditionFile, i: number) =>
  (at(file, 'terms', '关键术语').children as FileTerm[])[i];

/** A fault, what plants it in the clean edition, and the rules that name it. */
const PLANTS: [string, (file: EditionFile) => void, string[]][] = [
  [
    'a wrong sum',
    (file) => {
      at(file, 'criteria', '目标管理').points = 25;
    },
    ['points/children-sum', 'points/parts-agree'],
  ],
  [
    'points missing',
    (file) => {
      delete at(file, 'assessment', '资源保障').points;
    },
    ['points/children-sum', 'points/parts-agree', 'points/missing'],
  ],
  [
    'a guide that goes',
    (file) => {
      at(file, 'scoring', '评分指引').children!.pop();
    },
    ['points/unguided'],
  ],
  [
    'a cell of the wrong dimension',
    (file) => {
      at(file, 'assessment', '目标达成').children![1] = {
        kind: 'METHOD',
        text: '适用于过程评分指南',
      };
    },
    ['points/method-dimension'],
  ],
  [
    'a gap',
    (file) => {
      at(file, 'assessment', '资源保障').label = '1.3';
    },
    ['structure/label-gap'],
  ],
  [
    'a number lost',
    (file) => {
      at(file, 'terms', '关键术语').label = null;
      Object.assign(at(file, 'terms', '关键术语'), { scheme: 'appendix' });
    },
    ['structure/label-missing'],
  ],
  [
    'a part lost',
    (file) => {
      file.body.splice(5, 1);
    },
    ['structure/label-gap', 'structure/announced-parts', 'structure/sister-missing'],
  ],
  [
    'another heading',
    (file) => {
      at(file, 'assessment', '目标管理').title = '目标体系';
    },
    ['structure/facing-titles'],
  ],
  [
    'a heading without content',
    (file) => {
      at(file, 'criteria', '资源保障').children = [];
    },
    ['structure/empty'],
  ],
  [
    'a paragraph lost',
    (file) => {
      at(file, 'assessment', '目标达成').children!.shift();
    },
    ['structure/sister-missing'],
  ],
  [
    'a bracket lost',
    (file) => swap(at(file, 'assessment', '人员和设施'), '人员', '人员(含专家'),
    ['structure/brackets'],
  ],
  [
    'a full stop lost',
    (file) => swap(at(file, 'assessment', '人员和设施'), '。', ''),
    ['structure/terminator'],
  ],
  [
    'an item that ends wrongly',
    (file) => swap(at(file, 'criteria', '年度目标'), ';', '。'),
    ['structure/list-item'],
  ],
  [
    'a definition lost',
    (file) => {
      termOf(file, 0).definition = '';
    },
    ['terms/empty-definition'],
  ],
  [
    'one English for two',
    (file) => {
      termOf(file, 1).english = 'objectives';
    },
    ['terms/english'],
  ],
  [
    'a term that nothing uses',
    (file) => {
      (at(file, 'terms', '关键术语').children as FileTerm[]).push({
        kind: 'TERM',
        term: '标杆',
        english: 'benchmark',
        definition: wide('代表最佳做法的过程。'),
      });
    },
    ['terms/unused'],
  ],
  [
    'a gap between bands',
    (file) => {
      guideOf(file, 0).bands[1].lower = 40;
    },
    ['guides/bands'],
  ],
  [
    'an overlap',
    (file) => {
      guideOf(file, 0).bands[1].lower = 20;
    },
    ['guides/bands'],
  ],
  [
    'a weaker word above',
    (file) => {
      guideOf(file, 0).bands[2].descriptors[0].text = wide('方法得到局部应用。');
    },
    ['guides/weaker-word'],
  ],
  [
    'a level without a name',
    (file) => {
      delete guideOf(file, 1).bands[0].level;
    },
    ['guides/levels'],
  ],
  [
    'a character for another',
    (file) => swap(at(file, 'assessment', '人员和设施'), '设施', '设旋'),
    ['wording/vote'],
  ],
  [
    'a character twice',
    (file) => swap(at(file, 'assessment', '人员和设施'), '工作的', '工作的的'),
    ['wording/doubled'],
  ],
  [
    'text of another category',
    (file) => swap(at(file, 'assessment', '人员和设施'), '交通', '教育'),
    ['wording/other-category'],
  ],
  [
    'a stray space',
    (file) => swap(at(file, 'assessment', '人员和设施'), '设施', '设 施'),
    ['wording/spaces'],
  ],
  [
    'half-width punctuation',
    (file) => {
      const clause = at(file, 'criteria', '建立目标体系');
      clause.text = clause.text!.replace(wide(','), ',');
    },
    ['wording/half-width'],
  ],
  [
    'a reference to nothing',
    (file) => swap(at(file, 'assessment', '人员和设施'), '。', '(见 4.2)。'),
    ['references/dangling'],
  ],
  [
    'a reference twice',
    (file) => {
      at(file, 'references', '参考文献').children!.push({
        kind: 'LISTITEM',
        scheme: 'bracket',
        text: '质量奖管理办法',
      });
    },
    ['references/duplicate'],
  ],
  [
    'a reference that nothing cites',
    (file) => {
      at(file, 'references', '参考文献').children!.push({
        kind: 'LISTITEM',
        scheme: 'bracket',
        text: '服务质量评价导则',
      });
    },
    ['references/uncited'],
  ],
];

test.each(PLANTS)('%s is found, and gone when it is mended', (_what, plant, rules) => {
  const file = cleanFile(FIELDS[0], 'test/one');
  plant(file);
  const before = check(clean, { parallel });
  const after = check(treeOf(file), { parallel });
  const found = new Set(compareIssues(before, after).new.map(({ rule }) => rule));
  for (const rule of rules) expect([...found]).toContain(rule);
  // What else is said of it is said of this fault: nothing is left when it is mended.
  expect(compareIssues(after, before)).toMatchObject({ new: [], worsened: [], inherited: [] });
  expect(found.size).toBeLessThanOrEqual(rules.length + 3);
  // Looking again at what rests on the fault finds the same, there and back.
  const [good, bad] = [clean, treeOf(file)];
  for (const [from, to, wanted] of [
    [good, bad, after],
    [bad, good, before],
  ] as const)
    expect(recheck(checkAll(from, { parallel }), to, changedKeys(from, to)).issues).toEqual(wanted);
});

test('suggestions can be applied, and mend what they were made for', () => {
  let mended = 0;
  for (const [, plant] of PLANTS) {
    const file = cleanFile(FIELDS[0], 'test/one');
    plant(file);
    const tree = treeOf(file);
    for (const issue of check(tree, { parallel })) {
      if (!issue.suggestion) continue;
      let now = tree;
      for (const act of issue.suggestion) {
        const outcome = applyAct(now, act, () => 'enew');
        if ('refused' in outcome) throw new Error(`${issue.rule}: ${outcome.refused.message}`);
        now = buildTree(applyChanges(entriesOf(now), outcome.changes));
      }
      expect(check(now, { parallel }).map(({ fingerprint }) => fingerprint)).not.toContain(
        issue.fingerprint,
      );
      mended++;
    }
  }
  expect(mended).toBeGreaterThan(10);
});

test('the same text gives the same issues, in the same order', () => {
  const file = cleanFile(FIELDS[0], 'test/one');
  for (const [, plant] of [0, 4, 13, 16, 24].map((i) => PLANTS[i])) plant(file);
  expect(check(treeOf(file), { parallel })).toEqual(check(treeOf(file), { parallel }));
});

test('after one clause changed, only what rests on it is looked at again', () => {
  const before = checkAll(clean, { parallel });
  const key = [...clean.nodes].find(
    ({ entry }) => entry.kind === 'clause' && entry.content.text?.includes('人员和设施'),
  )!.entry.key;
  const entries = entriesOf(clean).map((entry) =>
    entry.key === key && entry.kind === 'clause'
      ? { ...entry, content: { ...entry.content, text: wide('人员和设施满足交通工作的的需要。') } }
      : entry,
  );
  const tree = buildTree(entries);
  const after = recheck(before, tree, [key]);
  expect(after.issues).toEqual(check(tree, { parallel }));
  expect(after.issues.map(({ rule }) => rule)).toContain('wording/doubled');
  // Each rule looks at most at the clause, at the siblings it stands among, at the pair or at the
  // whole: once.
  expect(after.evaluations).toBeLessThanOrEqual(rules.length);
  expect(before.evaluations).toBeGreaterThan(after.evaluations * 10);
  expect(recheck(after, tree, []).evaluations).toBe(0);
});

test('whatever was changed, looking again at what rests on it finds what looking at everything finds', () => {
  const drafts = fc.record({ base: edition, acts: fc.array(dice, { maxLength: 8 }) });
  fc.assert(
    fc.property(drafts, ({ base, acts }) => {
      const [before, after] = [buildTree(base), buildTree(play(base, acts, 'x'))];
      const again = recheck(checkAll(before, { base: before }), after, changedKeys(before, after));
      expect(again.issues).toEqual(check(after, { base: before }));
    }),
    { numRuns: rounds(40) },
  );
});

test('progress is told rule by rule, and some rules can be chosen', () => {
  const told: string[] = [];
  checkAll(clean, {
    only: ['points', 'wording/doubled'],
    onProgress: (done, of, rule) => told.push(`${done}/${of} ${rule}`),
  });
  expect(told[0]).toMatch(/^1\/\d+ points\//);
  expect(told.at(-1)).toMatch(/wording\/doubled$/);
});

test('a waiver is shown with its issue', () => {
  const file = cleanFile(FIELDS[0], 'test/one');
  PLANTS[0][1](file);
  const [issue] = check(treeOf(file));
  const waiver = {
    fingerprint: issue.fingerprint,
    by: 'approver',
    reason: '待下一版修订',
    until: null,
  };
  expect(check(treeOf(file), { waivers: [waiver] })[0]).toMatchObject({
    fingerprint: issue.fingerprint,
    waiver,
  });
});
