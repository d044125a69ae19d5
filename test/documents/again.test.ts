import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textDocx } from '../../api/exports/textDocx';
import { parseLibraryFile } from '../../api/editions/libraryFile';
import { fileIn } from '../../api/imports/fileIn';
import { pairedOn } from '../../api/proposals/taken';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { entriesOf } from '../../rubrics/acts';
import { fromFile } from '../../rubrics/library/fromFile';
import { identified } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import { buildTree } from '../../rubrics/tree/tree';

/**
 * A rubric of another genre, brought in again from its own DOCX, says nothing new: what a document
 * does not show is as it was. What is known to be told all the same is counted, and may shrink.
 */
const EXAMPLES: [name: string, told: number][] = [
  ['checklist', 0],
  ['coded-indicators', 0],
  ['deduction-table', 0],
  ['percent-weights', 0],
  ['points-in-sentences', 0],
  ['star-grades', 5],
  ['regulation', 8],
  ['business-excellence', 24],
];
const library = join(__dirname, '../../rubrics/library/examples');

test.each(EXAMPLES)('%s', async (name, told) => {
  const written = parseLibraryFile(name, readFileSync(join(library, name, '1.yaml'), 'utf8'));
  const held = buildTree(fromFile(written));
  const meant = { rubric: written.rubric, edition: '2' };
  const { file } = fileIn('稿.docx', await textDocx(held, '版'), meant);
  const pairing = pairedOn(held, file, { rulings: [], guessed: true });
  const whole = diff(held, buildTree(keepOrder(identified(pairing), entriesOf(held))));
  const said = whole.changes.map((change) => phrase(change, whole));
  if (told === 0) expect(said).toEqual([]);
  else expect(said.length).toBeLessThanOrEqual(told);
});
