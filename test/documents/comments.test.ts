import { strFromU8, unzipSync } from 'fflate';
import { redlineDocx } from '../../api/exports/redlineDocx';
import { textDocx } from '../../api/exports/textDocx';
import { fileIn } from '../../api/imports/fileIn';
import { diff } from '../../rubrics/diff/diff';
import { done, small } from '../rubrics/acts.fixture';
import { commented, tracked } from './reviewed';

/** What a reviewer wrote in the margin of a document, and where. */

const sent = (bytes: Buffer) => fileIn('稿.docx', bytes, { rubric: 'test/one' });

test('a comment is told with who said it, when, and of which words', async () => {
  const bytes = commented(await textDocx(small(), '版'), [
    { on: '领导', author: '审稿人', date: '2026-03-01T10:00:00Z', text: '请核对。\n另见附件。' },
  ]);
  const { comments, marks } = sent(bytes);
  expect(comments).toMatchObject([
    { author: '审稿人', at: '2026-03-01T10:00:00Z', text: '请核对。\n另见附件。', quote: '领导' },
  ]);
  expect(marks.filter(({ why }) => why[0].includes('批注'))).toEqual([]);
});

test('what somebody tracked is read as accepted, and who did is told', async () => {
  const bytes = tracked(await textDocx(small(), '版'), '领导', '治理', '审稿人');
  const { file, marks } = sent(bytes);
  expect(JSON.stringify(file)).toContain('治理');
  expect(JSON.stringify(file)).not.toContain('领导');
  expect(marks).toContainEqual({
    line: 0,
    text: '审稿人 2',
    why: ['修订标记的作者与处数', 'who made tracked changes, and how many'],
  });
});

test('the comments of a 花脸稿 of ours are nobody’s; one beside them is somebody’s', async () => {
  const { tree } = done(small(), { name: 'clauseRevise', key: 'ea1', fields: { text: '乙方案' } });
  const signed = { author: '起草人', date: new Date(0) };
  const bytes = await redlineDocx(diff(small(), tree), '花脸稿', signed);
  expect(strFromU8(unzipSync(bytes)['word/comments.xml']!)).toContain('变化 1/');
  expect(sent(bytes).comments).toEqual([]);
  const remark = { on: '战略', author: '审稿人', date: '2026-03-01T10:00:00Z', text: '同意。' };
  expect(sent(commented(bytes, [remark])).comments.map(({ quote }) => quote)).toEqual(['战略']);
});
