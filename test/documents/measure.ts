import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { textDocx } from '../../api/exports/textDocx';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { FOREIGN } from './foreign';
import { entriesIn, entriesOf, measured, shares, together, type Measured } from './measured';

/**
 * How right the general grammar is, and how honest, text by text:
 * `node -r @swc-node/register test/documents/measure.ts [--wrong]`
 */

const library = join(__dirname, '../../rubrics/library/examples');
const EXAMPLES =
  'checklist points-in-sentences percent-weights regulation coded-indicators deduction-table star-grades business-excellence'.split(
    ' ',
  );

async function example(name: string): Promise<Measured> {
  const file = editionFile.parse(parse(readFileSync(join(library, name, '1.yaml'), 'utf8')));
  const bytes = await textDocx(buildTree(fromFile(file)), '版');
  return measured('稿.docx', bytes, entriesOf(file.body));
}

function print(name: string, found: Measured): void {
  const { levels, kinds, points, wrong, marked, marks } = shares(found);
  const row = [levels, kinds, points, `${marked}/${wrong}`, marks, found.entries];
  console.log(`${row.map((one) => String(one).padStart(7)).join('')}  ${name}`);
  if (!process.argv.includes('--wrong')) return;
  for (const one of found.wrong)
    console.log(
      `    ${one.marked ? '!' : ' '} ${one.what}: ${one.meant.trim()} ← ${one.read.trim()} (${depthOf(one.meant)}, ${depthOf(one.read)})`,
    );
}
const depthOf = (text: string) => (/^ */.exec(text)?.[0].length ?? 0) / 2;

async function main(): Promise<void> {
  console.log(' levels  kinds points marked  marks entries  (percent; marked of wrong; a hundred)');
  const all: Measured[] = [];
  for (const { file, bytes, meant } of FOREIGN) all.push(measured(file, bytes, entriesIn(meant)));
  for (const [i, { name }] of FOREIGN.entries()) print(name, all[i]!);
  print('all of these', together(all));
  for (const name of EXAMPLES) print(name, await example(name));
}

void main();
