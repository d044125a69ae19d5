import { getNamedType, isNonNullType } from 'graphql';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibraryFile } from '../../api/editions/loadLibrary';
import type { BadFile } from '../../api/editions/libraryFile';
import { toEntry, toRow } from '../../api/entries/revision';
import { crosswalkXlsx } from '../../api/exports/crosswalkXlsx';
import { csv } from '../../api/exports/csv';
import { textDocx } from '../../api/exports/textDocx';
import { textHtml } from '../../api/exports/textHtml';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { databases } from '../support/databases';
import { filling, schema, selection, wrapped } from '../support/questions';
import { library, type Running, serveDuring } from '../support/server';

/** Text that lets something else be read than is stored comes in nowhere, and goes out seen. */

const FILE = 'wuhan/manufacturing/2022.yaml';
const bytes = readFileSync(join(library, FILE));

const faultsOf = (changed: Uint8Array) => {
  try {
    readLibraryFile(FILE, changed, editionFile);
    return [];
  } catch (error) {
    return (error as BadFile).faults.map(({ line, expected }) => ({ line, expected }));
  }
};

describe('library files', () => {
  test('what nobody sees is refused with line, place and code point, however it is written', () => {
    const lines = bytes.toString('utf8').split('\n');
    const at = lines.findIndex((line) => /^ *text: [^"|>]/.test(line));
    for (const sign of ['\u202e', '\u200b', '\u{e0041}']) {
      const made = lines.with(at, lines[at]!.replace(/text: (..)/, `text: $1${sign}`)).join('\n');
      expect(faultsOf(Buffer.from(made))).toEqual([
        {
          line: at + 1,
          expected: expect.stringContaining(
            `character 3 is U+${sign.codePointAt(0)!.toString(16).toUpperCase()}`,
          ),
        },
      ]);
    }
    const escaped = lines.with(at, lines[at]!.replace(/text: .*/, 'text: "质\\u202e量"'));
    expect(faultsOf(Buffer.from(escaped.join('\n')))).toMatchObject([{ line: at + 1 }]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('bytes that are no UTF-8 are named by their line', () => {
    const broken = Buffer.from(bytes);
    const at = broken.indexOf('\n', 400) + 3;
    broken[at] = 0xff;
    const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
    expect(faultsOf(broken)).toEqual([{ line, expected: 'UTF-8 文本 / UTF-8 text' }]);
    expect(faultsOf(bytes.subarray(0, bytes.lastIndexOf(0xe3) + 1))).toHaveLength(1);
  });
});

describe('what goes out', () => {
  test('papers show what the hash covers', () => {
    const file = readLibraryFile(FILE, bytes, editionFile) as never;
    const entries = fromFile(file).map((entry) =>
      entry.kind === 'facts'
        ? { ...entry, content: { ...entry.content, title: '标准\u202e1.0' } }
        : entry,
    );
    const html = textHtml(buildTree(entries as never), '');
    expect(html).toContain('标准〔U+202E〕1.0');
    expect(html).not.toContain('\u202e');
  });

  test('papers say in which language they are', async () => {
    const file = readLibraryFile(FILE, bytes, editionFile) as never;
    const papers = async (tree: Tree) => {
      const docx = unzipSync(await textDocx(tree, '2019'));
      const parts = ['word/styles.xml', 'word/footer1.xml'].map((name) => strFromU8(docx[name]!));
      const html = textHtml(tree, '2019');
      return [
        /<html lang="([^"]*)"/.exec(html)?.[1],
        /<w:lang [^>]*w:val="([^"]*)"/.exec(parts[0]!)?.[1],
        /<w:t[^>]*>([^<]*)</.exec(parts[1]!)?.[1],
      ];
    };
    const english = { rubric: 'test/one', edition: '1', facts: { title: 'Model' }, body: [] };
    expect(await papers(buildTree(fromFile(file)))).toEqual(['zh-CN', 'zh-CN', '第 ']);
    expect(await papers(buildTree(fromFile(english)))).toEqual(['en', 'en-GB', 'Page ']);
  });

  test('no cell of a CSV becomes a formula, whatever stands before its sign', () => {
    const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
    const blanks = ['', ' ', '\t', '\n', '\u00a0', '\u3000', '\u2003 ', '\r\n'];
    const open = signs.flatMap((sign) =>
      blanks
        .map((blank) => `${blank}${sign}1+1`)
        .filter((text) => !/^\uFEFF"?'/.test(csv([[text]]))),
    );
    expect(open).toEqual([]);
    expect(csv([['1.1', '质量-1', '3＋2', null, -4]])).toBe('\uFEFF1.1,质量-1,3＋2,,-4\r\n');
  });

  test('1.10 stays 1.10 in a workbook, and a formula stays text', async () => {
    const packed = unzipSync(
      await crosswalkXlsx([
        ['左编号', '左分值'],
        ['1.10', 20],
        ['=1+1', null],
      ]),
    );
    const sheet = strFromU8(packed['xl/worksheets/sheet1.xml']!);
    const strings = strFromU8(packed['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings + sheet).toContain('1.10');
    expect(sheet).not.toMatch(/<c [^>]*><v>1\.10?<\/v>|<f>/);
    expect(sheet).toMatch(/<v>20<\/v>/);
  });
});

describe.each(databases)('the edge on %s', (_, makePlace) => {
  let server: Running;
  serveDuring(makePlace, { accounts: true }, (running) => {
    server = running;
  });

  /** Every argument of the schema that takes words, given one that nobody sees. */
  const worded = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((arg) => /^(String|ID)$/.test(getNamedType(arg.type).name))
        .map((asked) => ({ type: type.name.toLowerCase(), field, asked })),
    ),
  );

  test.each(['literal', 'variable'])(
    'no argument takes it, as a %s',
    async (how) => {
      expect(worded.length).toBeGreaterThan(60);
      const taken: unknown[] = [];
      for (const { type, field, asked } of worded) {
        const value = '质\u202e量';
        const text = (given: string) => {
          const args = field.args.flatMap((arg) => {
            if (arg === asked) return [`${arg.name}: ${given}`];
            return isNonNullType(arg.type) ? [`${arg.name}: ${filling(arg.type, arg.name)}`] : [];
          });
          return `{ ${field.name}(${args.join(', ')})${selection(field.type, 1)} }`;
        };
        const { errors } =
          how === 'literal'
            ? await server.query(`${type} ${text(wrapped(asked.type, JSON.stringify(value)))}`)
            : await server.query(`${type} ($v: ${asked.type}) ${text('$v')}`, {
                v: wrapped(asked.type, '') === '' ? value : [value],
              });
        const [error] = errors ?? [];
        if (
          error?.extensions.code !== 'BAD_USER_INPUT' ||
          !error.message.includes('2 个字符 U+202E')
        )
          taken.push([field.name, asked.name, error]);
      }
      expect(taken).toEqual([]);
    },
    60_000,
  );

  test('deep inside an input it is named by its place', async () => {
    const { errors } = await server.query(
      'mutation ($c: ClauseInput!) { clauseAdd(id: "1", content: $c) { userErrors { code } } }',
      { c: { kind: 'POINT', title: 'x', text: '段\u0007落' } },
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('$c.text 第 2 个字符 U+0007'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

test('an entry that was read is frozen with all that it holds: drafts share those of their base', () => {
  const file = editionFile.parse({
    ...{ rubric: 'test/one', edition: '1', facts: { title: '标准' } },
    body: [{ kind: 'TABLE', part: 'criteria', title: '表', columns: ['甲'], rows: [['乙']] }],
  });
  const entries = fromFile(file).map((entry) => toEntry(toRow('test/one', entry), '3-4'));
  const held = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null
      ? [value, ...Object.values(value).flatMap(held)]
      : [];
  const all = entries.flatMap(held);
  expect(all.length).toBeGreaterThan(9);
  expect(all.filter((value) => !Object.isFrozen(value))).toEqual([]);
});
