import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BadFile } from '../../api/editions/libraryFile';
import { readCommand } from '../../api/cli/read';
import { GENRES } from './genres';

/** `read` without a grammar, as the command line calls it. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zs-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(file: string, options: Record<string, string>) {
  const said = { out: '', talk: '' };
  const code = await readCommand.run({
    words: [file],
    options,
    out: (text) => {
      said.out += text;
    },
    talk: (line) => {
      said.talk += `${line}\n`;
    },
    database: () => Promise.reject(new Error('read needs no database')),
  });
  return { code, ...said };
}

test('a document becomes a library file; what was left out is told by file and line', async () => {
  const { file, bytes } = GENRES.find(({ name }) => name.startsWith('卫生城市'))!;
  const path = join(folder, file);
  writeFileSync(path, bytes);
  const named = { out: folder, rubric: 'city/health', edition: '2026' };
  const first = await read(path, named);
  expect(first).toMatchObject({ code: 6, out: `${join(folder, 'city/health/2026.yaml')}\n` });
  expect(first.talk).toContain(
    `${path}:7: 合计行不是条目,未读入 / a row of totals is no entry: left out: 合计 100`,
  );
  const written = readFileSync(join(folder, 'city/health/2026.yaml'), 'utf8');
  expect(parse(written)).toMatchObject({
    rubric: 'city/health',
    facts: { title: '卫生城市考核评分表' },
  });
  // What is read again keeps the keys that are there.
  await read(path, named);
  expect(readFileSync(join(folder, 'city/health/2026.yaml'), 'utf8')).toBe(written);
});

test('a document without doubts ends with 0', async () => {
  const { file, bytes } = GENRES.find(({ name }) => name.startsWith('招标'))!;
  writeFileSync(join(folder, file), bytes);
  expect(await read(join(folder, file), { out: folder })).toMatchObject({ code: 0 });
});

test.each([
  ['a.docx', Buffer.from('PK'), '文件不是完整的压缩包 / '],
  ['b.txt', Buffer.from(''), '没有找到条文 / no clause was found'],
  ['c.pdf', Buffer.from('%PDF'), '只读取 .docx、.xlsx、.csv、.txt 和 .html / '],
])('%s is refused in one sentence of both languages', async (name, bytes, told) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const refused = read(path, { out: folder });
  await expect(refused).rejects.toThrow(BadFile);
  await expect(refused).rejects.toThrow(told);
});
