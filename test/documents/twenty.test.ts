import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLibraryFile } from '../../api/editions/libraryFile';
import { textDocx } from '../../api/exports/textDocx';
import { fileIn } from '../../api/imports/fileIn';
import { pairedOn } from '../../api/proposals/taken';
import { entriesOf } from '../../rubrics/acts';
import type { Change, Difference } from '../../rubrics/diff/change';
import { diff } from '../../rubrics/diff/diff';
import { clauseContent } from '../../rubrics/kinds/readers';
import { fromFile } from '../../rubrics/library/fromFile';
import { identified } from '../../rubrics/library/identify';
import { keepOrder } from '../../rubrics/library/keepOrder';
import { buildTree } from '../../rubrics/tree/tree';
import { twentyEdits } from './twenty';

/**
 * The clean Word file of each edition, edited at twenty places and brought in again with its keys
 * unknown, says these twenty changes and no other.
 */

const library = join(__dirname, '../../rubrics/library');
const EDITIONS = [
  'wuhan/manufacturing/2022',
  ...['culture', 'ecology', 'management', 'service', 'social', 'economic'].map(
    (rubric) => `shenzhen/${rubric}/2019`,
  ),
];
const SEEDS = [1, 2];

/** As the edits call it. */
function told({ type, from, to }: Change, { base, head }: Difference): string {
  const node = base.byKey.get(from[0] ?? '') ?? head.byKey.get(to[0]!)!;
  const { text, title } = clauseContent(node.entry)!;
  if (type === 'ADDED') return `${type} ${text}`;
  return type === 'REWEIGHTED' ? `${type} ${node.label} ${title}` : `${type} ${node.entry.key}`;
}

test.each(EDITIONS.flatMap((name) => SEEDS.map((seed) => [name, seed] as const)))(
  '%s, %i: what was edited in its DOCX is what is told',
  async (name, seed) => {
    const written = parseLibraryFile(name, readFileSync(join(library, `${name}.yaml`), 'utf8'));
    const held = buildTree(fromFile(written));
    const edited = twentyEdits(held, await textDocx(held, '版'), seed);
    // Wuhan prints points in another form than the edits know, and one text at one place alone.
    expect(edited.told.length).toBeGreaterThanOrEqual(18);
    const { file } = fileIn('稿.docx', edited.bytes, { rubric: written.rubric, edition: '2' });
    const pairing = pairedOn(held, file, { rulings: [], guessed: true });
    const whole = diff(held, buildTree(keepOrder(identified(pairing), entriesOf(held))));
    expect(whole.changes.map((change) => told(change, whole)).sort()).toEqual(
      [...edited.told].sort(),
    );
  },
);
