import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateXlsx } from '../../api/exports/templateXlsx';
import { fileIn } from '../../api/imports/fileIn';
import { fromFile } from '../../rubrics/library/fromFile';
import { buildTree } from '../../rubrics/tree/tree';
import { library } from '../rubrics/doors.fixture';

/** The form of an edition as a workbook: brought in again unedited it is that edition. */

test.each([...library()])('%s', async (_, file) => {
  const held = fromFile(file);
  const { facts: __, body: ___, pictures = {}, ...head } = file;
  const bytes = await templateXlsx(buildTree(held), head, pictures);
  const read = fileIn('表.xlsx', bytes, { rubric: file.rubric });
  expect([read.marks, read.guessed]).toEqual([[], false]);
  const { facts, body, pictures: held2, ...rest } = read.file;
  expect(rest).toEqual(head);
  expect(fromFile(read.file)).toEqual(held);
});
