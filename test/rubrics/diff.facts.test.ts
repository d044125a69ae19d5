import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLibraryFile } from '../../api/editions/libraryFile';
import { diff } from '../../rubrics/diff/diff';
import { signStyle } from '../../rubrics/diff/signStyle';
import { phrase } from '../../rubrics/diff/phrase';
import { fromFile } from '../../rubrics/library/fromFile';
import type { EditionFile, FileClause } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { clausesOf, economic } from '../support/revised';
import { strike } from './doors.fixture';
import { library } from '../support/server';

/** What an expert says once is told once, whether keys were kept or struck. */

const WUHAN = 'wuhan/manufacturing/2022.yaml';
const wuhan = () => parseLibraryFile(WUHAN, readFileSync(join(library, WUHAN), 'utf8'));
const treeOf = (file: EditionFile) => buildTree(fromFile(file));
const item = (file: EditionFile, label: string): FileClause =>
  clausesOf(file.body).find((one) => one.label === label && one.title && one.children?.length)!;

/** Sentences of what an edit of a text changes, in Chinese, with keys and without; and back. */
function told(text: () => EditionFile, edit: (file: EditionFile) => void) {
  const [before, after] = [text(), text()];
  edit(after);
  const base = treeOf(before);
  const said = (head: EditionFile, language?: 'en') => {
    const whole = diff(base, treeOf(head), { keyed: head === after });
    return whole.changes.map((change) => phrase(change, whole, language));
  };
  const back = diff(treeOf(after), base);
  return {
    kept: said(after),
    lost: said(strike(after)),
    english: said(after, 'en'),
    back: back.changes.map((change) => phrase(change, back)),
  };
}

test('another style of numbers is one fact', () => {
  const { kept, lost, english } = told(wuhan, ({ body }) => {
    for (const one of clausesOf(body))
      if (/^[a-z]\)$/.test(one.label ?? '')) one.label = `(${one.label}`;
  });
  expect(kept).toEqual(['编号样式由“a)”改为“(a)”(5.1a)–5.7.3d)),共52条。']);
  expect(lost).toEqual(kept);
  expect(english).toEqual([
    'Numbers are printed “(a)” and no more “a)” (5.1a)–5.7.3d)), 52 clauses.',
  ]);
});

test('in one part the style is told with where it stands', () => {
  const { kept } = told(wuhan, (file) => {
    for (const one of item(file, '5.1').children as FileClause[])
      if (one.label) one.label = `(${one.label}`;
  });
  expect(kept).toEqual(['编号样式由“a)”改为“(a)”(5.1a)–5.1d)),共4条。']);
});

const widened = (text: string) =>
  text.replace(/[,;:()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test('another width of punctuation is one fact, whatever else changed', () => {
  const edit = ({ body }: EditionFile) => {
    for (const one of clausesOf(body)) if (one.text) one.text = widened(one.text);
  };
  const { kept, lost, english, back } = told(wuhan, edit);
  expect(kept).toEqual([expect.stringMatching(/^标点由半角改为全角,共\d\d+条。$/)]);
  expect(lost).toEqual(kept);
  expect(english).toEqual([
    expect.stringMatching(/^Punctuation: full-width instead of half-width, \d+ entries\.$/),
  ]);
  expect(back).toEqual([expect.stringMatching(/^标点由全角改为半角,共\d\d+条。$/)]);
  // What says something else, too, is told as that alone.
  const more = told(wuhan, (file) => {
    edit(file);
    const one = clausesOf(file.body).find(({ text }) => /应.*，|，.*应/.test(text ?? ''))!;
    one.text = one.text!.replace('应', '宜');
  });
  expect(more.kept).toHaveLength(2);
  const count = (said: string) => Number(/共(\d+)条/.exec(said)?.[1] ?? 0);
  expect(Math.max(...more.kept.map(count))).toBe(count(kept[0]!) - 1);
  const quotes = told(wuhan, ({ body }) => {
    for (const one of clausesOf(body)) if (one.text) one.text = one.text.replace(/[“”]/g, '"');
  });
  expect(quotes.kept).toEqual([expect.stringMatching(/^引号由弯引号改为直引号/)]);
});

test('few clauses with another sign stay changes of their own', () => {
  const { kept } = told(wuhan, ({ body }) => {
    const two = clausesOf(body)
      .filter(({ text }) => text?.includes(','))
      .slice(0, 2);
    for (const one of two) one.text = one.text!.replace(',', '，');
  });
  expect(kept).toEqual([expect.stringMatching(/^更改了/), expect.stringMatching(/^更改了/)]);
});

test('digits, quotation marks and what is more than style', () => {
  expect(signStyle('1.0%', '１．０％')).toMatchObject({ wider: true });
  expect(signStyle('甲, 乙', '甲，乙')).toEqual({ wider: true, pairs: [[',', '，']] });
  expect(signStyle('"甲"', '“甲”')).toMatchObject({ wider: true });
  for (const [a, b] of [
    ['甲,乙', '甲、乙'],
    ['甲,乙；', '甲，乙;'],
    ['甲', '乙'],
    ['甲', '甲'],
    ['', ''],
  ] as const)
    expect(signStyle(a, b)).toBeNull();
});

test('the first points of a text are one fact, and so are the last', () => {
  const { kept, lost, back } = told(wuhan, ({ body }) => {
    for (const one of clausesOf(body)) if (one.kind === 'ITEM') one.points = 10;
  });
  expect(kept).toEqual(['5.2.1–5.7.4共24条增设分值,合计240分。']);
  expect(lost).toEqual(kept);
  expect(back).toEqual(['5.2.1–5.7.4共24条不再设分值(原合计240分)。']);
});

test('one paragraph that went elsewhere carries no heading with it', () => {
  const { kept, lost } = told(economic, (file) => {
    const [from, to] = [item(file, '5.3'), item(file, '6.3')];
    to.children!.push(from.children!.shift()!);
  });
  expect(kept).toEqual([expect.stringMatching(/^将5\.3 第1段「.*」移至6\.3 第2段「.*」。$/)]);
  expect(lost).toEqual(kept);
});

test('of numbered siblings the only one that is not known was written anew', () => {
  const { lost } = told(economic, (file) => {
    const one = item(file, '1.1').children![1] as FileClause;
    one.text = '全新的一段文字,与原来毫不相干,讲的是节能减排与碳足迹管理。';
  });
  expect(lost).toEqual([expect.stringMatching(/^更改了1\.1\(1\)的文字/)]);
});

test('what stands elsewhere among its siblings is told by places that differ', () => {
  const { kept, lost } = told(economic, (file) => void item(file, '1.1').children!.reverse());
  for (const sentence of [...kept, ...lost]) {
    const [, from, to] = /由第(\d+)到第(\d+)/.exec(sentence)!;
    expect(from).not.toBe(to);
  }
});

test('what ends a word is told with the whole of it', () => {
  const { kept } = told(wuhan, (file) => {
    const one = clausesOf(file.body).find(({ text }) => text?.includes('培育核心竞争力'))!;
    one.text = one.text!.replace('竞争力', '竞争能力');
  });
  expect(kept).toEqual(['更改了5.3.2c)「战略目标」的文字:“竞争力”改为“竞争能力”。']);
});
