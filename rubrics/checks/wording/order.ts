import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isRunning, type Passage } from '../passages';
import { words } from '../../diff/words';
import { mostFirst, place, placeEn, say, tallyEn, tallyZh } from '../say';

/** `最高最好最优`: three words in a row that begin alike. */
const ROW = /((\p{Script=Han})\p{Script=Han})(\2\p{Script=Han})(\2\p{Script=Han})/gu;
/** Words of two characters between two that are parted by 、, too. */
const INNER = /(?:、\p{Script=Han}{2})+(?=、)/gu;
/** What parts a list from what stands before or behind it, and how far it is looked for. */
const APART = /[^\p{Script=Han}]|以及|[和及与或]/u;
const EDGE = 8;
/** Two words that end a phrase. */
const MARK = /[、,\uff0c。;\uff1b]/g;
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
    const running = context.passages().filter(isRunning);
    for (const passage of running) {
      for (const [row, first, , second, third] of passage.text.matchAll(ROW)) {
        const name = [first, second, third].sort().join('');
        const orders = rows.get(name) ?? new Map<string, Passage[]>();
        rows.set(name, addTo(orders, row, passage));
      }
    }
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
    for (const { index, 0: inner } of passage.text.matchAll(INNER)) {
      const [end, { text }] = [index + inner.length + 1, passage];
      const row = [
        edge(
          text
            .slice(Math.max(0, index - EDGE), index)
            .split(APART)
            .at(-1) ?? '',
          -1,
        ),
        ...inner.slice(1).split('、'),
        edge(text.slice(end, end + EDGE).split(APART)[0] ?? '', 0),
      ];
      if (row.every((word) => WORD.test(word)) && new Set(row).size === row.length)
        hold(lists, [...row].sort().join(' '), row.join('、'), passage);
    }
  yield* mixed(lists);
}

/** The first word of a text (0) or its last one (-1). Cutting is dear, and lists come again. */
function edge(text: string, at: 0 | -1): string {
  const name = `${at} ${text}`;
  const held = edges.get(name) ?? words(text).at(at) ?? '';
  if (edges.size >= EDGES) edges.clear();
  edges.set(name, held);
  return held;
}
const EDGES = 4000;
const edges = new Map<string, string>();

/** Two words in one company, the one first here and the other there: 合作创新 and 创新合作. */
function* turned(running: readonly Passage[]): Iterable<Finding> {
  const pairs: Orders = new Map();
  for (const passage of running)
    for (const { index } of passage.text.matchAll(MARK)) {
      const phrase = passage.text.slice(Math.max(0, index - BESIDE - 4), index);
      const [before, one, other] = [
        phrase.slice(0, BESIDE),
        phrase.slice(BESIDE, BESIDE + 2),
        phrase.slice(BESIDE + 2),
      ];
      if (other.length === 2 && one !== other && HAN.test(phrase))
        hold(pairs, before + [one, other].sort().join(' '), one + other, passage);
    }
  yield* mixed(pairs);
}
const WORD = /^\p{Script=Han}{2}$/u;
const HAN = /^\p{Script=Han}+$/u;

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
