import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redlineDocx } from '../../api/exports/redlineDocx';
import { fileIn } from '../../api/imports/fileIn';
import { pairedOn } from '../../api/proposals/taken';
import { entriesOf } from '../../rubrics/acts';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { clauseContent } from '../../rubrics/kinds/readers';
import { fromFile } from '../../rubrics/library/fromFile';
import { identified } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { done } from '../rubrics/acts.fixture';
import { library } from '../rubrics/doors.fixture';

/**
 * A 花脸稿 of ours that comes back as it went: against its base it says what it was made of,
 * against its head nothing. What is known to be told otherwise is counted, and may shrink.
 */

const signed = { author: '起草人', date: new Date(0) };
const phrases = (base: Tree, head: Tree): string[] => {
  const whole = diff(base, head);
  return whole.changes.map((change) => phrase(change, whole));
};
const without = (all: readonly string[], others: readonly string[]) =>
  all.filter((one) => !others.includes(one));

async function back(base: Tree, head: Tree, saved?: Buffer) {
  const bytes = saved ?? (await redlineDocx(diff(base, head), '花脸稿', signed));
  const against = (held: Tree): string[] => {
    const { file } = fileIn('稿.docx', bytes, { rubric: 'test/one', edition: '9' });
    const pairing = pairedOn(held, file, { rulings: [], guessed: true });
    return phrases(held, buildTree(keepOrder(identified(pairing), entriesOf(held))));
  };
  const [wanted, told, left] = [phrases(base, head), against(base), against(head)];
  return { missing: without(wanted, told), added: without(told, wanted), left };
}

const texts = library();
const treeOf = (name: string) => buildTree(fromFile(texts.get(name)!));

/** What is not printed (a score role, a picture) or printed alike cannot come back. */
const EXAMPLES: [name: string, missing: number, added: number, left: number][] = [
  ['checklist', 1, 0, 0],
  ['coded-indicators', 0, 0, 0],
  ['deduction-table', 0, 0, 0],
  ['points-in-sentences', 0, 0, 0],
  ['percent-weights', 4, 5, 0],
  ['star-grades', 0, 5, 5],
  ['regulation', 2, 7, 7],
  ['business-excellence', 2, 62, 63],
];
test.each(EXAMPLES)('%s', async (name, missing, added, left) => {
  const told = await back(treeOf(`examples/${name}/1`), treeOf(`examples/${name}/2`));
  expect(told.missing.length).toBeLessThanOrEqual(missing);
  expect(told.added.length).toBeLessThanOrEqual(added);
  expect(told.left.length).toBeLessThanOrEqual(left);
});

test('one that another program opened and saved says the same', async () => {
  const [base, head] = ['1', '2'].map((n) => treeOf(`examples/coded-indicators/${n}`));
  const saved = readFileSync(join(__dirname, 'files/coded-indicators-redline.docx'));
  expect(await back(base!, head!, saved)).toEqual({ missing: [], added: [], left: [] });
});

/** Of the second guide of one edition it is not seen that it stands below no list. */
const KNOWN: Readonly<Record<string, number>> = { 'shenzhen/economic/2019': 2 };
const EDITIONS = [...texts.keys()].filter((name) => !name.startsWith('examples/'));
test.each(EDITIONS)('%s', async (name) => {
  const base = treeOf(name);
  const long = base.nodes.filter(({ entry }) => (clauseContent(entry)?.text?.length ?? 0) > 40);
  const [one, other] = [long[1]!.entry, long.at(-3)!.entry];
  const reworded = clauseContent(one)!.text!.replace('。', ',并定期评价。');
  const { tree } = done(base, { name: 'clauseRevise', key: one.key, fields: { text: reworded } });
  const { tree: head } = done(tree, { name: 'clauseRetire', key: other.key });
  const { missing, added, left } = await back(base, head);
  expect(missing).toEqual([]);
  for (const told of [added, left]) expect(told.length).toBeLessThanOrEqual(KNOWN[name] ?? 0);
});
