import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readDocument } from '../../api/documents/readDocument';
import { textDocx } from '../../api/exports/textDocx';
import { diff } from '../../rubrics/diff/diff';
import { phrase } from '../../rubrics/diff/phrase';
import { fromFile } from '../../rubrics/library/fromFile';
import { identify } from '../../rubrics/library/identify';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { general } from '../../rubrics/reading/general/general';
import { buildTree, type Tree } from '../../rubrics/tree/tree';

/** The clean DOCX of an edition, brought in again with keys unknown, says what the edition says. */

const library = join(__dirname, '../../rubrics/library');
const EDITIONS = [
  'wuhan/manufacturing/2022',
  ...['culture', 'ecology', 'management', 'service', 'social', 'economic'].map(
    (rubric) => `shenzhen/${rubric}/2019`,
  ),
];

const fileOf = (name: string): EditionFile =>
  editionFile.parse(parse(readFileSync(join(library, `${name}.yaml`), 'utf8')));

/** What a comparison tells between a text and its document. */
async function changesIn(held: Tree, bytes: Buffer): Promise<string[]> {
  const { file } = general(readDocument('稿.docx', bytes), {
    rubric: 'a/b',
    edition: 'draft',
    name: '稿',
  });
  const read = buildTree(identify(editionFile.parse(file), held));
  const whole = diff(held, read, { keyed: true });
  return whole.changes.map((change) => phrase(change, whole));
}

test.each(EDITIONS)('%s: its DOCX gives no change', async (name) => {
  const held = buildTree(fromFile(fileOf(name)));
  const changes = await changesIn(held, await textDocx(held, '版'));
  expect(changes).toEqual([]);
});

test('a DOCX that another program opened and saved again gives no change', async () => {
  const held = buildTree(fromFile(fileOf('shenzhen/social/2019')));
  const saved = readFileSync(join(__dirname, 'files/shenzhen-social-2019.docx'));
  expect(await changesIn(held, saved)).toEqual([]);
});

/** What a reader of an own DOCX is asked to look at: a faultless text asks for nothing more. */
const MARKS: Readonly<Record<string, number>> = {
  'wuhan/manufacturing/2022': 2,
  'shenzhen/culture/2019': 3,
  'shenzhen/management/2019': 3,
  'shenzhen/economic/2019': 2,
};
test.each(EDITIONS)('%s: its DOCX bears no mark more than it has gaps', async (name) => {
  const bytes = await textDocx(buildTree(fromFile(fileOf(name))), '版');
  const named = { rubric: 'a/b', edition: 'draft', name: '稿' };
  const { marks } = general(readDocument('稿.docx', bytes), named);
  expect(marks.length).toBeLessThanOrEqual(MARKS[name] ?? 1);
});

/** Edits as a person makes them in the document, and what they are called. */
const EDITS: [string, string, string, (string | RegExp)[]][] = [
  [
    'shenzhen/social/2019',
    '1.1 领导力(60分)',
    '1.1 领导力(65分)',
    [/1\.1「领导力」的分值由60分改为65分/],
  ],
  [
    'shenzhen/social/2019',
    '1.1.1 确定方向(30分)',
    '1.1.1 明确方向(30分)',
    [/由“确定方向”改为“明确方向”/],
  ],
  ['wuhan/manufacturing/2022', '5.2.3 有效治理', '5.2.3 公司治理', [/由“有效治理”改为“公司治理”/]],
];

test.each(EDITS)('%s: %s → %s is told as that alone', async (name, before, after, told) => {
  const file = fileOf(name);
  const held = buildTree(fromFile(file));
  const text = JSON.stringify(file);
  expect(text.length).toBeGreaterThan(0);
  const bytes = await edited(await textDocx(held, '版'), before, after);
  const changes = await changesIn(held, bytes);
  expect(changes).toHaveLength(told.length);
  for (const [i, one] of told.entries()) expect(changes[i]).toMatch(one);
});

async function edited(bytes: Buffer, before: string, after: string): Promise<Buffer> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  expect(xml).toContain(`>${before}<`);
  parts['word/document.xml'] = strToU8(xml.replace(`>${before}<`, `>${after}<`));
  return Buffer.from(zipSync(parts));
}
