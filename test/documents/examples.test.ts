import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDocument } from '../../api/documents/readDocument';
import { textDocx } from '../../api/exports/textDocx';
import { fromFile } from '../../rubrics/library/fromFile';
import { identify } from '../../rubrics/library/identify';
import { editionFile } from '../../rubrics/library/shape';
import { general } from '../../rubrics/reading/general/general';
import { buildTree, type Node, type Tree } from '../../rubrics/tree/tree';
import { writeText } from '../../rubrics/writing/text';

/** How much of foreign rubrics comes back from their DOCX, and from plain text without styles. */

const library = join(__dirname, '../../rubrics/library');
const treeOf = (name: string): Tree =>
  buildTree(
    fromFile(editionFile.parse(parse(readFileSync(join(library, `${name}.yaml`), 'utf8')))),
  );

/** Shares in percent, rounded down. */
async function measured(name: string, form: 'docx' | 'txt') {
  const held = treeOf(name);
  const bytes = form === 'docx' ? await textDocx(held, '版') : Buffer.from(writeText(held));
  const { file } = general(readDocument(`稿.${form}`, bytes), {
    rubric: 'a/b',
    edition: 'draft',
    name: '稿',
  });
  const read = buildTree(identify(editionFile.parse(file), held));
  const pairs = held.nodes.map((node) => [node, read.byKey.get(node.entry.key)] as const);
  const share = (of: typeof pairs, same: (a: Node, b: Node) => boolean) =>
    Math.floor((100 * of.filter(([a, b]) => b && same(a, b)).length) / Math.max(1, of.length));
  const scored = pairs.filter(([node]) => node.weight);
  return {
    levels: share(pairs, (a, b) => depthOf(a) === depthOf(b)),
    kinds: share(pairs, (a, b) => kindOf(a) === kindOf(b)),
    points: share(scored, (a, b) => pointsOf(a) === pointsOf(b)),
  };
}

function depthOf(node: Node): number {
  let depth = 0;
  for (let at = node.parent; at; at = at.parent) depth++;
  return depth;
}
const kindOf = ({ entry }: Node): string =>
  entry.kind === 'clause' ? entry.content.kind : entry.kind;
const pointsOf = ({ weight }: Node): string =>
  JSON.stringify([weight?.content.points, weight?.content.share]);

/** At least so much, in percent: raised when the grammar gets better, never lowered. */
const LEAST: [name: string, form: 'docx' | 'txt', levels: number, kinds: number, points: number][] =
  [
    ['checklist', 'docx', 100, 96, 100],
    ['points-in-sentences', 'docx', 100, 95, 100],
    ['percent-weights', 'docx', 100, 95, 100],
    ['regulation', 'docx', 96, 94, 100],
    ['coded-indicators', 'docx', 100, 100, 100],
    ['deduction-table', 'docx', 100, 100, 100],
    ['star-grades', 'docx', 95, 100, 100],
    ['business-excellence', 'docx', 100, 100, 100],
    ['checklist', 'txt', 100, 96, 100],
    ['points-in-sentences', 'txt', 99, 94, 100],
    ['deduction-table', 'txt', 100, 100, 100],
    ['regulation', 'txt', 96, 94, 100],
  ];

test.each(LEAST)('%s as %s', async (name, form, levels, kinds, points) => {
  for (const edition of ['1', '2']) {
    const found = await measured(`examples/${name}/${edition}`, form);
    expect(found.levels).toBeGreaterThanOrEqual(levels - (edition === '2' ? 3 : 0));
    expect(found.kinds).toBeGreaterThanOrEqual(kinds - (edition === '2' ? 3 : 0));
    expect(found.points).toBeGreaterThanOrEqual(points);
  }
});

test('plain text of an edition by its numbers alone', async () => {
  expect(await measured('wuhan/manufacturing/2022', 'txt')).toMatchObject({
    levels: 100,
    kinds: 100,
  });
});
