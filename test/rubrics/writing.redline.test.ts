import fc from 'fast-check';
import { entriesOf } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import type { Difference } from '../../rubrics/diff/change';
import type { Entry } from '../../rubrics/kinds';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree, weightKey, type Tree } from '../../rubrics/tree/tree';
import { redline, linesOnSide, type Redline } from '../../rubrics/writing/redline';
import { writeText } from '../../rubrics/writing/text';
import { played, proposals } from '../golden/play';
import { done, small } from './acts.fixture';
import { treeOf as outlined } from './likeness.fixture';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, acts: drafts, other: fc.boolean(), second: drafts })
  .map(({ base, acts, other, second }) => ({
    before: other ? play(base, second, 'y') : base,
    after: play(base, acts, 'x'),
  }));
const law = (check: (a: Tree, b: Tree) => void) =>
  fc.assert(
    fc.property(pairOf, ({ before, after }) => check(buildTree(before), buildTree(after))),
    { numRuns: rounds(40) },
  );

/** The same text with other keys throughout, as a document arrives. */
function renewed(tree: Tree): Tree {
  const fresh = (key: string) => `z${[...key].reverse().join('')}`;
  return buildTree(
    entriesOf(tree).map((entry) => {
      const parent = entry.parent === null ? null : fresh(entry.parent);
      return {
        ...entry,
        parent,
        key: entry.kind === 'weight' ? weightKey(parent!) : fresh(entry.key),
      } as Entry;
    }),
  );
}

/** Units of the changes in the order in which they open, and marked text outside all units. */
function counted({ paragraphs }: Redline): { opened: string[]; astray: string[]; open: number } {
  const open = new Set<string>();
  const [opened, astray]: string[][] = [[], []];
  for (const { bits } of paragraphs)
    for (const bit of bits) {
      if ('open' in bit) {
        open.add(bit.open.name);
        opened.push(bit.open.name);
      } else if ('close' in bit) open.delete(bit.close.name);
      else if (bit.span.kind !== 'SAME' && open.size === 0) astray.push(bit.span.text);
    }
  return { opened, astray, open: open.size };
}

function holds(whole: Difference): void {
  const made = redline(whole);
  expect(`${linesOnSide(made, 'base').join('\n')}\n`).toBe(writeText(whole.base));
  expect(`${linesOnSide(made, 'head').join('\n')}\n`).toBe(writeText(whole.head));
  const { opened, astray, open } = counted(made);
  expect(opened.filter((name) => name.startsWith('change_')).sort()).toEqual(
    whole.changes.map(({ id }) => `change_${id}`).sort(),
  );
  expect(new Set(opened).size).toBe(opened.length);
  expect(open).toBe(0);
  // A text that goes over to another language has other blanks behind all its numbers.
  if (whole.base.english === whole.head.english) expect(astray).toEqual([]);
}

describe('laws of the redline', () => {
  test('without what came it is the base, without what went the head; each change is one unit, and nothing is marked outside one', () =>
    law((a, b) => {
      for (const head of [b, renewed(b)]) holds(diff(a, head));
    }));

  test('what a merger takes past others is marked, and not the others', () => {
    const section = (key: string, children: FileNode[]): FileNode => ({
      ...{ key, kind: 'SECTION', part: key, title: key, children },
    });
    const points = ['一', '二', '三', '四'].map(
      (text, i): FileNode => ({ key: `point${i}`, kind: 'POINT', text: `要点${text}` }),
    );
    const between = section('between', [{ key: 'note', kind: 'NOTE', text: '说明' }]);
    const text = (...body: FileNode[]) =>
      buildTree(
        fromFile({
          rubric: 'test/one',
          edition: '1',
          facts: { key: 'efacts', title: '标准' },
          body,
        }),
      );
    const base = text(section('first', points), between, section('last', []));
    const head = text(between, section('last', points));
    const whole = diff(base, head, {
      lineage: [{ act: 'merge', from: ['first', 'last'], to: ['last'] }],
    });
    expect(whole.changes.map(({ type }) => type)).toEqual(['MERGED']);
    holds(whole);
    const marked = redline(whole).paragraphs.flatMap(({ fate, bits }) =>
      fate === 'INSERTED' ? bits.flatMap((bit) => ('span' in bit ? bit.span.text : [])) : [],
    );
    expect(marked).toEqual(['要点一', '要点二', '要点三', '要点四']);
  });

  test.each(proposals.map((proposal) => [proposal.name, proposal] as const))(
    'the proposal %s',
    (_, proposal) => holds(played(proposal).whole),
  );

  test('between equals nothing is marked', () =>
    law((_, b) => expect(redline(diff(b, b)).units).toEqual([])));
});

describe('where a change is shown that prints nothing', () => {
  type Said = [key: string, said: string];
  /**
   * Below one heading paragraphs by their keys; what begins with `!` is a guide without title or
   * bands, which prints nothing.
   */
  const treeOf = (...said: Said[]): Tree =>
    buildTree([
      { key: 'facts', kind: 'facts', parent: null, order: '', content: { title: '标准' } },
      {
        ...{ key: 's', kind: 'clause', parent: null, order: 'a0' },
        content: { kind: 'SECTION', part: 'scoring', title: '评分指引' },
      },
      ...said.map(([key, text], i): Entry => {
        const place = { key, parent: 's', order: `a${i}` };
        const dimension = text === '!PROCESS' ? 'PROCESS' : 'RESULT';
        return text.startsWith('!')
          ? { ...place, kind: 'guide', content: { dimension, rangeFirst: true, bands: [] } }
          : { ...place, kind: 'clause', content: { kind: 'PARAGRAPH', text } };
      }),
    ]);
  /** The paragraphs below the title, each with the numbers of the changes that are shown at it. */
  const shown = (base: Tree, head: Tree): string[] =>
    redline(diff(base, head))
      .paragraphs.slice(1)
      .map(({ bits }) => {
        const texts = bits.flatMap((bit) => ('span' in bit ? [bit.span.text] : []));
        const numbers = bits.flatMap((bit) => ('open' in bit ? [` ${bit.open.number}`] : []));
        return [...texts, ...numbers].join('');
      });
  const [first, second, third]: Said[] = [
    ['a', '提高质量。'],
    ['b', '增加效益。'],
    ['c', '满足需求。'],
  ];
  const [silent, other]: Said[] = [
    ['e', '!PROCESS'],
    ['e', '!RESULT'],
  ];
  test.each<[string, Said[], Said[], string[]]>([
    [
      'what changed: at the paragraph before it',
      [first, second, silent, third],
      [first, second, other, third],
      ['评分指引', '提高质量。', '增加效益。 1', '满足需求。'],
    ],
    [
      'what came: so, too',
      [first, second, third],
      [first, second, silent, third],
      ['评分指引', '提高质量。', '增加效益。 1', '满足需求。'],
    ],
    [
      'what came with the paragraph before it',
      [first, third],
      [first, second, silent, third],
      ['评分指引', '提高质量。', '增加效益。 1 2', '满足需求。'],
    ],
    [
      'what went: so, too',
      [first, second, silent, third],
      [first, second, third],
      ['评分指引', '提高质量。', '增加效益。 1', '满足需求。'],
    ],
    [
      'what went with the paragraph before it',
      [first, second, silent, third],
      [first, third],
      ['评分指引', '提高质量。', '增加效益。 1 2', '满足需求。'],
    ],
    [
      'what went from behind what has another key now',
      [first, second, silent, third],
      [first, ['n', '增加效益。'], third],
      ['评分指引', '提高质量。', '增加效益。 1', '满足需求。'],
    ],
    [
      'behind another that prints nothing',
      [first, ['f', '!PROCESS'], silent, third],
      [first, ['f', '!PROCESS'], other, third],
      ['评分指引', '提高质量。 1', '满足需求。'],
    ],
    [
      'behind the heading: at the heading',
      [silent, first],
      [other, first],
      ['评分指引 1', '提高质量。'],
    ],
    ['gone from behind the heading', [silent, first], [first], ['评分指引 1', '提高质量。']],
  ])('%s', (_, base, head, lines) =>
    expect(shown(treeOf(...base), treeOf(...head))).toEqual(lines),
  );

  test('what went from behind what moved: at its old place', () => {
    const [base, head] = [
      treeOf(first, second, silent, third, ['d', '持续改进。']),
      treeOf(first, third, ['d', '持续改进。'], second),
    ];
    const lines = shown(base, head);
    expect(lines.slice(0, 3)).toEqual(['评分指引', '提高质量。', '增加效益。 1 2']);
  });
});

describe('what a change takes elsewhere is marked for it, at the old place and the new', () => {
  /** Paragraphs in which something is marked; units as `<1 …>`, of old places as `<from 1 …>`. */
  const marked = (whole: Difference): string[] => {
    holds(whole);
    return redline(whole).paragraphs.flatMap(({ fate, bits }) => {
      const text = bits.map((bit) => {
        if ('open' in bit) return `<${bit.open.kind === 'PLACE' ? 'from ' : ''}${bit.open.number} `;
        if ('close' in bit) return '>';
        return bit.span.text;
      });
      return fate === 'SAME' && bits.length === 1 ? [] : [text.join('')];
    });
  };

  test('what stood below a merged clause', () => {
    const base = small();
    const act = { name: 'clauseMerge', keys: ['eaa', 'ecc'], fields: {} } as const;
    const { tree, lineage } = done(base, { ...act, keys: [...act.keys] });
    expect(marked(diff(base, tree, { lineage: [lineage!] }))).toEqual([
      '<1 (3)领导 20分组织',
      'b)乙>',
      '<from 1 (5)顾客',
      'b)乙>',
    ]);
  });

  test('what stood below a clause that was split', () => {
    const [first, second] = ['组织应建立质量管理制度;', '并定期评价其有效性和适宜性。'];
    const base = outlined(['a #领导', [`b ${first}${second}`, 'p (确定目标。', 'q (评价结果。']]);
    const head = outlined([
      'a #领导',
      [`b ${first}`, 'p (确定目标。'],
      [`n ${second}`, 'q (评价结果。'],
    ]);
    expect(marked(diff(base, head))).toEqual([
      `<1 ${first}${second}`,
      `${second}`,
      '(2)(1)>评价结果。',
    ]);
  });
});
