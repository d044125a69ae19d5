import { fromFile } from '../../rubrics/library/fromFile';
import { identify, keysGiven } from '../../rubrics/library/identify';
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
