import fc from 'fast-check';
import { diff } from '../../rubrics/diff/diff';
import { words } from '../../rubrics/diff/words';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { amendment, amendmentText, articleText } from '../../rubrics/writing/amendment';
import type { ArticleBit } from '../../rubrics/writing/amendmentTelling';
import type { Side } from '../../rubrics/writing/comparisonTable';
import { replacements } from '../../rubrics/writing/replacements';
import { writeText } from '../../rubrics/writing/text';
import { every } from '../golden/every';
import { played, proposals } from '../golden/play';
import { done as acted } from './acts.fixture';
import { entriesWith } from './tables.fixture';
import { dice, edition, moves, play } from './randomActs';
import { rounds } from '../support/rounds';

const drafts = fc.oneof(fc.array(dice, { maxLength: 8 }), fc.array(moves, { maxLength: 8 }));
const pairOf = fc
  .record({ base: edition, acts: drafts, other: fc.boolean(), second: drafts })
  .map(({ base, acts, other, second }) => ({
    before: other ? play(base, second, 'y') : base,
    after: play(base, acts, 'x'),
  }));

const side: Side = { title: '标准', label: '2019年版', published: null, effective: null };
const SIDES = { base: side, head: { ...side, label: '草案' } };

/** All that an entry says, printed or not, its points with it. */
function wordsAt(tree: Tree, keys: readonly string[]): string {
  const said = keys.map((key) => {
    if (key === tree.facts.key) return tree.facts.content.title;
    const node = tree.byKey.get(key)!;
    const lines = writeText({ ...tree, nodes: [node] })
      .split('\n')
      .slice(1, -1);
    const held = JSON.stringify([node.entry.content, node.weight?.content ?? null]);
    return { lines: lines.join('\n'), held };
  });
  return (
    said.map((one) => (typeof one === 'string' ? one : one.lines)).join('\n') + JSON.stringify(said)
  );
}

/** A text after what an article says was done to it; null where it says something else. */
function byHand(before: string, bits: readonly ArticleBit[]): string | null {
  const said = bits.map((bit) => (typeof bit === 'string' ? bit : '#')).join('');
  const quotes = bits.flatMap((bit) => (typeof bit === 'string' ? [] : [bit]));
  if (/^将[^#]*修改为：#$/.test(said)) return quotes[0]!.quote;
  const does: { old: string; now: string }[] = [];
  for (const part of said.split('，')) {
    const [old, now] = [quotes.shift()!, /#.*#/.test(part) ? quotes.shift()! : null];
    if (old?.of !== 'base' || !/中的#/.test(said)) return null;
    if (/^删去.*#$/.test(part)) does.push({ old: old.quote, now: '' });
    else if (/#修改为#$/.test(part)) does.push({ old: old.quote, now: now!.quote });
    else if (/#之后增加#$/.test(part)) does.push({ old: old.quote, now: old.quote + now!.quote });
    else if (/#之前增加#$/.test(part)) does.push({ old: old.quote, now: now!.quote + old.quote });
    else return null;
  }
  let [at, made] = [0, ''];
  for (const { old, now } of does) {
    const place = before.indexOf(old);
    made += before.slice(at, place) + now;
    at = place + old.length;
  }
  return made + before.slice(at);
}

let done = 0;
function holds(a: Tree, b: Tree, whole = diff(a, b)): void {
  const sheet = amendment(whole, SIDES);
  expect(sheet.articles.flatMap(({ changes }) => changes).sort()).toEqual(
    whole.changes.map(({ id }) => id).sort(),
  );
  for (const article of sheet.articles) {
    const text = articleText(article);
    expect(text).toMatch(/^[零一二三四五六七八九十百千万]+、[^，；：].*。$/su);
    expect(text).not.toMatch(/undefined|null|NaN|“”/);
    const change = whole.changes.find(({ id }) => id === article.changes[0])!;
    const isText = change.before && change.after && change.from.length === 1;
    const made = isText && change.field !== 'label' ? byHand(change.before!, article.bits) : null;
    if (made !== null) {
      expect(made).toBe(change.after);
      done++;
    }
    for (const bit of article.bits) {
      if (typeof bit === 'string') continue;
      const tree = bit.of === 'base' ? a : b;
      const said = wordsAt(tree, bit.keys);
      const isThere = said.includes(bit.quote);
      if (!isThere) throw new Error(`${text}\n  ${bit.of}: ${bit.quote}\n  ${said}`);
    }
  }
}

describe('修改单: laws', () => {
  test('every change is told by one article; old words are the base’s, new ones the head’s', () => {
    fc.assert(
      fc.property(pairOf, ({ before, after }) => holds(buildTree(before), buildTree(after))),
      { numRuns: rounds(40) },
    );
  });

  test.each([...proposals, every].map((proposal) => [proposal.name, proposal] as const))(
    'the same for %s',
    (_, proposal) => {
      const { whole } = played(proposal);
      done = 0;
      holds(whole.base, whole.head, whole);
      expect(done).toBeGreaterThan(2);
    },
  );

  test('replacements done by hand give the new text, and each is sought in one place', () => {
    const word = fc.constantFrom(
      '组织',
      '应',
      '建立',
      '质量',
      '管理',
      '，',
      '。',
      '20分',
      'a',
      '\n',
    );
    const text = fc.array(word, { maxLength: 16 }).map((all) => all.join(''));
    const pair = fc.oneof(
      fc.tuple(text, text),
      fc.tuple(text, text, text, text).map(([a, b, c, d]) => [a + b + d, a + c + d] as const),
    );
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const places = replacements(before, after, words);
        if (!places) return;
        let at = 0;
        let made = '';
        for (const { old, now } of places) {
          expect(before.indexOf(old)).toBe(before.lastIndexOf(old));
          made += before.slice(at, before.indexOf(old)) + now;
          at = before.indexOf(old) + old.length;
        }
        expect(made + before.slice(at)).toBe(after);
      }),
      { numRuns: rounds(300) },
    );
  });

  test('nothing changed: no article, and said so', () => {
    const { whole } = played(proposals[0]!);
    const text = amendmentText(amendment(diff(whole.base, whole.base), SIDES));
    expect(text).toContain('内容没有变化。');
    expect(text).not.toContain('一、');
  });
});

describe('修改单: tables', () => {
  const base = [
    ['项目', '分值', '说明'],
    ['战略', '10', '目标明确'],
    ['过程', '20', '过程受控'],
    ['结果', '30', '趋势良好'],
  ];
  const articlesOf = (head: string[][]) => {
    const [a, b] = [base, head].map((rows) => buildTree(entriesWith(rows)));
    holds(a!, b!);
    return amendment(diff(a!, b!), SIDES).articles.map(articleText);
  };

  test('a cell, a row, a column, the name of a column', () => {
    expect(articlesOf(base.map((row) => row.map((cell) => (cell === '20' ? '25' : cell))))).toEqual(
      ['一、将表1 的“过程”行“分值”栏修改为：“25”。'],
    );
    expect(articlesOf([...base.slice(0, 2), ['领导', '5', ''], ...base.slice(2)])).toEqual([
      '一、在表1 中增加一行，作为第 2 行，各格依次为“领导”、“5”、（空）。',
    ]);
    expect(articlesOf(base.filter(([name]) => name !== '过程'))).toEqual([
      '一、删除表1 的第 2 行，其各格依次为“过程”、“20”、“过程受控”。',
    ]);
    expect(articlesOf(base.map(([a, , c]) => [a!, c!]))).toEqual([
      '一、删除表1 的第 2 栏，其各格依次为“分值”、“10”、“20”、“30”。',
    ]);
    expect(articlesOf([['项目', '分数', '说明'], ...base.slice(1)])).toEqual([
      '一、将表1 的栏名“分值”修改为“分数”。',
    ]);
  });
});

test('修改单: the points of a parting are told with it', () => {
  const base = played(proposals[0]!).whole.base;
  const { entry } = base.byAddress.get('criteria/5.1')!;
  const split = acted(base, {
    name: 'clauseSplit',
    key: entry.key,
    parts: [
      { title: '创新体系', points: 10 },
      { title: '创新机制', points: 20 },
    ],
  });
  const [first] = amendment(
    diff(base, split.tree, { lineage: split.lineage ? [split.lineage] : [] }),
    SIDES,
  ).articles;
  expect(first!.changes).toHaveLength(2);
  expect(articleText(first!)).toMatch(
    /^一、将 5\.1 拆分为 5\.1、5\.2：“5\.1 创新体系\(10分\)\n5\.2 创新机制\(20分\)”.*；分值合计由25分改为30分。$/s,
  );
});
