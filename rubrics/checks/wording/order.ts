import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isRunning, piecesOf, type Passage } from '../passages';
import { words } from '../../diff/words';
import { mostFirst, place, placeEn, say, tallyEn, tallyZh } from '../say';

/** `最高最好最优`: three words in a row that begin alike. */
const ROW = /((\p{Script=Han})\p{Script=Han})(\2\p{Script=Han})(\2\p{Script=Han})/gu;
/** Three words or more that 、 parts. */
const LIST = /\p{Script=Han}+(?:、\p{Script=Han}+){2,}/gu;
/** What joins one list to another. */
const JOINT = /以及|[和及与或]/u;
/** Characters before two words by which their place is known. */
const BESIDE = 4;
/** So often the usual order stands in the text, at least. */
const USUAL = 2;

export const order = rule({
  id: 'wording/order',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '固定并列词语的次序不同', en: 'A set row of words in another order' },
  why: {
    zh: '同一提法应保持同一次序,否则检索和比对都会落空。',
    en: 'A set phrase should read the same everywhere.',
  },
  example: '全文作“最高最好最优”,一处作“最高最优最好”',
  scope: 'whole',
  *check(_nodes, context) {
    const rows = new Map<string, Map<string, Passage[]>>();
    for (const passage of context.passages().filter(isRunning)) {
      for (const [row, first, , second, third] of passage.text.matchAll(ROW)) {
        const name = [first, second, third].sort().join('');
        const orders = rows.get(name) ?? new Map<string, Passage[]>();
        rows.set(name, addTo(orders, row, passage));
      }
    }
    const running = context.passages().filter(isRunning);
    yield* members(running);
    yield* turned(running);
    for (const orders of rows.values()) {
      const [[usual, times] = ['', []] as const, ...others] = mostFirst(orders);
      if (times.length < USUAL) continue;
      for (const [row, passages] of others) {
        for (const { node } of passages)
          yield {
            entries: [node.entry.key],
            quotes: [row],
            message: say(
              `${place(node)} 作“${row}”,全文 ${times.length} 处作“${usual}”`,
              `${placeEn(node)} has “${row}”; the text has “${usual}” ${times.length} times`,
            ),
          };
      }
    }
  },
});

type Orders = Map<string, Map<string, Passage[]>>;

const hold = (all: Orders, name: string, form: string, passage: Passage): void => {
  const orders = all.get(name) ?? new Map<string, Passage[]>();
  all.set(name, addTo(orders, form, passage));
};

/** Words between marks of which all come again, in another order. */
function* members(running: readonly Passage[]): Iterable<Finding> {
  const lists: Orders = new Map();
  for (const passage of running)
    for (const list of passage.text.split(JOINT).flatMap((part) => part.match(LIST) ?? [])) {
      const all = list.split('、');
      const [first, last] = [words(all[0] ?? '').at(-1), words(all.at(-1) ?? '')[0]];
      const row = [first, ...all.slice(1, -1), last] as string[];
      if (row.every((word) => WORD.test(word)) && new Set(row).size === row.length)
        hold(lists, [...row].sort().join(' '), row.join('、'), passage);
    }
  yield* mixed(lists);
}

/** Two words in one company, the one first here and the other there: 合作创新 and 创新合作. */
function* turned(running: readonly Passage[]): Iterable<Finding> {
  const pairs: Orders = new Map();
  for (const passage of running) {
    let at = 0;
    const pieces = piecesOf(passage);
    for (const [i, piece] of pieces.entries()) {
      const next = pieces[i + 1] ?? '';
      if (WORD.test(piece) && WORD.test(next) && piece !== next) {
        const before = passage.text.slice(Math.max(0, at - BESIDE), at);
        if (before.length === BESIDE && COMPANY.test(before))
          hold(pairs, `${before} ${[piece, next].sort().join(' ')}`, piece + next, passage);
      }
      at += piece.length;
    }
  }
  yield* mixed(pairs);
}
const WORD = /^\p{Script=Han}{2}$/u;
const COMPANY = /^\p{Script=Han}+$/u;

function* mixed(all: Orders): Iterable<Finding> {
  for (const [name, orders] of all) {
    if (orders.size < 2) continue;
    const [usual, ...odd] = mostFirst(orders);
    const places = odd.flatMap(([, passages]) => passages);
    yield {
      entries: [...new Set([...places, ...(usual?.[1] ?? [])].map(({ node }) => node.entry.key))],
      quotes: [...orders.keys()],
      count: places.length,
      about: `order ${name}`,
      message: say(
        `同样的词次序不一:${tallyZh(orders)},宜统一为“${usual?.[0]}”`,
        `The same words in several orders: ${tallyEn(orders)}`,
      ),
    };
  }
}
