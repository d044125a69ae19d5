import { fromFile } from '../../rubrics/library/fromFile';
import { doubtsOf } from '../../rubrics/diff/doubts';
import { BadRuling, decide, openDoubts } from '../../rubrics/library/decide';
import {
  identified,
  identify,
  keysGiven,
  paired,
  type Pairing,
} from '../../rubrics/library/identify';
import type { EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import {
  agreement,
  anotherText,
  HAND_EDITS,
  inHand,
  isNew,
  library,
  MORE_EDITS,
  randomOf,
  strike,
  told,
  type HandEdit,
} from './doors.fixture';

/** One matcher for every door: whatever becomes of keys, a text that comes in tells what it is. */

const treeOf = (file: EditionFile) => buildTree(fromFile(file));
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const texts = [...library()].map(([name, file]) => {
  const base = treeOf(file);
  return { name, base, held: inHand(toFile(file, base), base) };
});
const seven = texts.filter(({ name }) => !name.startsWith('examples/'));

/** The text after some edits, with true keys; as it comes in by each door. */
function edited({ held }: { held: EditionFile }, seed: number, ...edits: HandEdit[]) {
  const random = randomOf(seed);
  const file = structuredClone(held);
  const done = edits.map((edit) => edit(file, random)).some(Boolean);
  const full = toFile(file, treeOf(file));
  return done ? full : null;
}
const readAnew = (full: EditionFile) => toFile(full, treeOf(strike(full)));
const comesIn = (base: Tree, file: EditionFile) => told(base, buildTree(identify(file, base)));

test('there are seven editions', () => expect(seven).toHaveLength(7));

describe.each(Object.entries(HAND_EDITS))('%s', (_, edit) => {
  const trials = texts.flatMap((text) =>
    Array.from({ length: ROUNDS }, (__, seed) => seed).flatMap((seed) => {
      const full = edited(text, seed * 7919 + text.name.length, edit);
      return full ? [{ ...text, full, wanted: told(text.base, treeOf(full)) }] : [];
    }),
  );

  test('is in most texts', () => expect(trials.length).toBeGreaterThan(9));

  test('keys kept, what is new without one or with one of its own: what a comparison tells', () => {
    for (const { base, full, wanted } of trials) {
      expect(comesIn(base, strike(full, isNew))).toEqual(wanted);
      expect(comesIn(base, full)).toEqual(wanted);
    }
  });

  test.each([
    ['keys struck', strike],
    ['read anew, so that keys are those of places', readAnew],
  ])('%s: at least 95 in 100 of it', (__, door) => {
    const shares = trials.map(({ base, full, wanted }) =>
      agreement(wanted, comesIn(base, door(full))),
    );
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.95);
  });

  test('a comparison of the two files tells as much, whoever made the keys', () => {
    for (const { base, full } of trials) {
      const file = readAnew(full);
      const types = (sentences: string[]) => sentences.map((said) => said.split(' ')[0]).sort();
      const compared = told(base, treeOf(file), keysGiven(file));
      // Which of two neighbours changed places is told by their keys, where nothing else tells it.
      expect(types(compared)).toEqual(types(comesIn(base, file)));
    }
  });
});

/** Several edits on one text, others in each round. */
const EDITS = [...Object.values(HAND_EDITS), ...Object.values(MORE_EDITS)];
const trials = (edits: readonly HandEdit[]) =>
  texts.flatMap((text, at) =>
    Array.from({ length: 2 * ROUNDS }, (_, round) => {
      const random = randomOf(at * 1000 + round);
      const several = Array.from({ length: 1 + random(8) }, () => edits[random(edits.length)]!);
      return { ...text, full: edited(text, random(1e9), ...several) };
    }).flatMap(({ full, base }) => (full ? [{ full, base }] : [])),
  );

test('kept keys are the identity, whatever was done to the text', () => {
  for (const { base, full } of trials([...EDITS, anotherText])) {
    const keys = buildTree(identify(full, base)).nodes.map(({ entry }) => entry.key);
    expect(keys).toEqual(treeOf(full).nodes.map(({ entry }) => entry.key));
  }
});

test('lost or made of places, nearly all entries get their own again', () => {
  for (const door of [strike, readAnew]) {
    let [all, wrong] = [0, 0];
    for (const { base, full } of trials(EDITS)) {
      const found = buildTree(identify(door(full), base)).nodes;
      for (const [i, { entry }] of treeOf(full).nodes.entries()) {
        const [own, given] = [entry.key, found[i]!.entry.key];
        all++;
        if (own !== given && (base.byKey.has(own) || base.byKey.has(given))) wrong++;
      }
    }
    expect(wrong / all).toBeLessThan(0.001);
  }
});

describe('what is not certain', () => {
  const file = (...items: [string | undefined, string][]): EditionFile => ({
    rubric: 'test/one',
    edition: '1',
    facts: { key: 'efacts', title: '标准' },
    body: [
      {
        key: 'etop',
        kind: 'SECTION',
        part: 'criteria',
        title: '一',
        children: items.map(([key, text]) => ({ ...(key && { key }), kind: 'PARAGRAPH', text })),
      },
    ],
  });
  const held = treeOf(
    file(['eaa', '组织应建立质量管理体系。'], ['ebb', '顾客满意度每年调查一次。']),
  );
  const came = file(
    [undefined, '组织应建立质量管理体系。'],
    [undefined, '供应链的韧性由第三方评估。'],
    [undefined, '员工培训按计划进行,每年一次。'],
  );
  const keysOf = (pairing: Pairing) =>
    buildTree(identified(pairing)).nodes.map(({ entry }) => entry.key);

  test('is told with what else it may be, and as it is decided it is', () => {
    const [first, second] = [paired(came, held), paired(came, held)];
    const [doubt, ...others] = openDoubts(first);
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ base: '~ebb' });
    const possible = [doubt.pair, ...doubt.others].flatMap((one) => one ?? []);
    expect(possible.map(({ why }) => why)).toEqual(['PLACE', 'PLACE']);
    const [one, other] = first.fresh.nodes.slice(2).map(({ entry }) => `~${entry.key}`);
    decide(first, [{ base: doubt.base, head: one }]);
    expect(keysOf(first)).toEqual(['etop', 'eaa', 'ebb', other.slice(1)]);
    decide(second, [{ base: '~ebb', head: other }]);
    expect(keysOf(second)).toEqual(['etop', 'eaa', one.slice(1), 'ebb']);
    for (const pairing of [first, second]) expect(openDoubts(pairing)).toEqual([]);
  });

  test('a pair that is broken is one gone and one new, under a key that nobody had', () => {
    const pairing = paired(file(['eaa', '组织应建立质量管理体系。'], ['ebb', '顾客。']), held);
    expect(keysOf(pairing)).toEqual(['etop', 'eaa', 'ebb']);
    decide(pairing, [{ base: '~ebb', head: null }]);
    const [, , last] = keysOf(pairing);
    expect(held.byKey.has(last)).toBe(false);
  });

  test.each<[string, [string, string | null][]]>([
    ['is there', [['~enone', null]]],
    ['is there', [['~ebb', 'criteria/9']]],
    [
      'twice',
      [
        ['~ebb', null],
        ['~ebb', null],
      ],
    ],
  ])('an entry that is named must be there, and once (%s)', (_, rows) => {
    const rulings = rows.map(([base, head]) => ({ base, head }));
    expect(() => decide(paired(came, held), rulings)).toThrow(BadRuling);
  });

  test('of what goes wrong without keys, nine in ten are told, and few others', () => {
    let [wrong, doubted, doubts, entries] = [0, 0, 0, 0];
    for (const { base, full } of trials([...EDITS, anotherText])) {
      const pairing = paired(strike(full), base);
      const named = new Set(
        doubtsOf(base, pairing.fresh, pairing.matching, pairing.given).map((doubt) => doubt.base),
      );
      const truth = new Map(
        treeOf(full).nodes.map(({ entry }, i) => [entry.key, pairing.fresh.nodes[i]!.entry.key]),
      );
      doubts += named.size;
      entries += base.nodes.length;
      for (const { entry } of base.nodes)
        if (pairing.matching.toHead.get(entry.key) !== truth.get(entry.key)) {
          wrong++;
          if (named.has(entry.key)) doubted++;
        }
    }
    expect(doubted).toBeGreaterThanOrEqual(wrong * 0.9);
    expect(doubts).toBeLessThan(entries / 50);
  });
});
