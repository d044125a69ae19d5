import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseLibraryFile, writeLibraryFile } from '../../api/editions/libraryFile';
import { templateXlsx } from '../../api/exports/templateXlsx';
import { hashOfPicture } from '../../api/entries/pictureOf';
import { fileIn } from '../../api/imports/fileIn';
import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile } from '../../rubrics/library/shape';
import { toFile } from '../../rubrics/library/toFile';
import { buildTree } from '../../rubrics/tree/tree';
import { library } from '../rubrics/doors.fixture';
import { png } from '../support/pictures';

/** The form of an edition as a workbook: brought in again unedited it is that edition. */

test.each([...library()])('%s', async (_, file) => {
  const held = fromFile(file);
  const { facts: __, body: ___, pictures = {}, ...head } = file;
  const bytes = await templateXlsx(buildTree(held), head, pictures);
  const read = fileIn('表.xlsx', bytes, { rubric: file.rubric });
  expect([read.marks, read.guessed]).toEqual([[], false]);
  expect(read.file).toMatchObject(head);
  expect(fromFile(read.file)).toEqual(held);
});

test.each([...library()])('%s: its library file comes back byte for byte', (name, file) => {
  const { facts: __, body: ___, ...head } = file;
  const text = writeLibraryFile(toFile(head, buildTree(fromFile(file))));
  const again = parseLibraryFile(`${name}.yaml`, text);
  expect(writeLibraryFile(toFile(head, buildTree(fromFile(again))))).toBe(text);
});

const social = () => library().get('shenzhen/social/2019')!;

test('a workbook that another program opened and saved says the same', () => {
  const saved = readFileSync(join(__dirname, 'files/shenzhen-social-2019.xlsx'));
  const read = fileIn('表.xlsx', saved, {});
  expect([read.marks, read.file.rubric]).toEqual([[], 'shenzhen/social']);
  expect(fromFile(read.file)).toEqual(fromFile(social()));
});

/** The form of an edition with its XML edited. */
async function edited(part: string, edit: (xml: string) => string): Promise<Buffer> {
  const bytes = await templateXlsx(buildTree(fromFile(social())), { rubric: 'shenzhen/social' });
  const files = unzipSync(bytes);
  return Buffer.from(zipSync({ ...files, [part]: strToU8(edit(strFromU8(files[part]!))) }));
}

test('a formula is never computed, and told', async () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const bytes = await edited(sheet, (xml) => xml.replace(/<v>/, '<f>1+1</f><v>'));
  const { marks } = fileIn('表.xlsx', bytes, {});
  expect(marks.map(({ why }) => why[0])).toEqual(['公式只读入其结果']);
});

test('a fault is told with the row in which it stands', async () => {
  const bytes = await edited('xl/sharedStrings.xml', (xml) => xml.replace('>60<', '>六十<'));
  expect(() => fileIn('表.xlsx', bytes, {})).toThrow(/表\.xlsx:\d{2,}: body\./);
});

test('pictures go with their figures', async () => {
  const picture = await png('red');
  const hash = hashOfPicture(picture);
  const figured = {
    ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
    body: [
      {
        kind: 'SECTION',
        part: 'criteria',
        title: '图',
        children: [{ kind: 'FIGURE', picture: hash }],
      },
    ],
    pictures: { [hash]: picture.toString('base64') },
  } as EditionFile;
  const { pictures, body: _, facts: __, ...head } = figured;
  const bytes = await templateXlsx(buildTree(fromFile(figured)), head, pictures);
  expect(fileIn('表.xlsx', bytes, {}).file.pictures).toEqual(pictures);
});
