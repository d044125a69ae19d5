import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { isKind, kindOf, textOf } from '../clauses';
import { passagesOf, revised, type Passage } from '../passages';
import { place, placeEn, say } from '../say';
import { closingMark, type ClosingMark } from './closingMark';

const isItem = isKind('POINT', 'LISTITEM', 'NOTE');

export const listItem = rule({
  id: 'structure/list-item',
  severity: 'WARNING',
  stage: null,
  title: { zh: '列项结尾标点与位置不符', en: 'A list item that ends wrongly for its place' },
  why: {
    zh: '列项以分号相隔、以句号收尾;错一处,读者以为列项未完或已断。',
    en:
      'Items are parted by semicolons and the last ends with a full stop; ' +
      'otherwise the list seems unfinished or broken.',
  },
  example: 'a)……;b)……。c)……。(b 应以分号结尾)',
  scope: 'siblings',
  *check({ children }) {
    for (const list of lists(children)) yield* ends(list);
    for (const node of children) yield* begins(node);
  },
});

/** Runs of items of one kind with text, two at least. */
function lists(children: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  for (const node of children.filter((child) => kindOf(child) !== 'METHOD')) {
    const last = found.at(-1);
    if (last?.[0] && isItem(node) && kindOf(last[0]) === kindOf(node)) last.push(node);
    else found.push([node]);
  }
  return found.filter(
    (list) =>
      list.length > 1 &&
      list.every((node) => isItem(node) && textOf(node) && node.part !== 'references'),
  );
}

function* ends(list: readonly Node[]): Iterable<Finding> {
  const style = styleOf(list.map((node) => closingMark(textOf(node))));
  for (const [i, node] of list.entries()) {
    const found = closingMark(textOf(node));
    const last = i === list.length - 1;
    const wanted = last && style === ';' ? '。' : style;
    // A list whose items bear no punctuation may still be closed by a full stop.
    if (found === wanted || (style === '' && last && found === '。')) continue;
    const passage = passagesOf(node).find(({ field }) => field === 'text');
    if (!passage) continue;
    yield {
      entries: [node.entry.key],
      quotes: [passage.text.slice(-8)],
      message: say(
        `${place(node)} 是${last ? '最后' : '中间'}一项,${said(found)},` +
          `其余各项表明应${wanted ? `以“${wanted}”结尾` : '无结尾标点'}`,
        `${placeEn(node)} is ${last ? 'the last' : 'an inner'} item and ends with “${found}”; ` +
          `by the others it should end with “${wanted}”`,
      ),
      suggestion: [revised(passage, mended(passage, found, wanted))],
    };
  }
}

/** What parts the items: that of most inner ones; semicolons where they are undecided. */
function styleOf(found: readonly ClosingMark[]): ClosingMark {
  const inner = found.length > 2 ? found.slice(0, -1) : found.slice(0, 1);
  const counts = new Map<ClosingMark, number>();
  for (const end of inner) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [[most, count] = ['', 0] as const] = [...counts].sort((a, b) => b[1] - a[1]);
  const undecided = count * 2 <= inner.length;
  return most === ',' || (undecided && found.includes(';')) ? ';' : most;
}

const said = (end: ClosingMark) => (end ? `以“${end}”结尾` : '结尾没有标点');
const mended = ({ text }: Passage, end: ClosingMark, wanted: ClosingMark) =>
  (end ? text.trimEnd().slice(0, -1) : text.trimEnd()) + wanted;

const MARK = /^[,\uff0c;\uff1b。、:\uff1a)】》”]/;
const CONJUNCTION = /^(?:并且|而且|以及|从而|因而|但是|其中|同时)[^,。]{0,4}[,。]?/;

/** An item or a paragraph that begins in the middle of a sentence. */
function* begins(node: Node): Iterable<Finding> {
  const text = textOf(node);
  if (!MARK.test(text) && !(isItem(node) && CONJUNCTION.test(text))) return;
  if (/^同时[,\uff0c]/.test(text)) return;
  yield {
    entries: [node.entry.key],
    quotes: [text.slice(0, 8)],
    message: say(
      `${place(node)} 从句子中间开始:“${text.slice(0, 8)}”`,
      `${placeEn(node)} begins in the middle of a sentence: “${text.slice(0, 8)}”`,
    ),
  };
}
