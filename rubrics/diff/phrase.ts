import { guideName } from '../tree/guides';
import { sum } from '../tree/points';
import type { Node, Tree } from '../tree/tree';
import type { Change, Difference } from './change';
import { nameOf, opening } from './names';
import { spans, type Span } from './spans';

type Language = 'zh' | 'en';
interface Said {
  change: Change;
  whole: Difference;
  zh: boolean;
  from: string;
  to: string;
}

/** One change → one sentence, which a reader understands without the texts beside it. */
export function phrase(change: Change, whole: Difference, language: Language = 'zh'): string {
  const { from, to, type } = change;
  const zh = language === 'zh';
  const said: Said = {
    change,
    whole,
    zh,
    from: named(whole.base, from, zh),
    to: named(whole.head, to, zh),
  };
  return sentences[type](said) + indirect(change, zh);
}

const sentences: Record<Change['type'], (said: Said) => string> = {
  ADDED: ({ change, whole, zh }) => {
    const node = whole.head.byKey.get(change.to[0])!;
    return zh
      ? `增加了${shown(node)}${extent(whole.head, change.to, zh)}。`
      : `Added ${shown(node)}${extent(whole.head, change.to, zh)}.`;
  },
  REMOVED: ({ change, whole, zh }) => {
    const node = whole.base.byKey.get(change.from[0])!;
    return zh
      ? `删除了${shown(node)}${extent(whole.base, change.from, zh)}。`
      : `Removed ${shown(node)}${extent(whole.base, change.from, zh)}.`;
  },
  MOVED: ({ change, zh, from, to }) =>
    change.field === 'place'
      ? zh
        ? `将${from}移至${to}。`
        : `Moved ${from} to ${to}.`
      : zh
        ? `${to}的${FIELD[change.field ?? ''] ?? '类别'}由“${change.before ?? '无'}”改为“${change.after ?? '无'}”。`
        : `The ${change.field} of ${to} changed from “${change.before ?? 'none'}” to “${change.after ?? 'none'}”.`,
  REORDERED: ({ change, whole, zh, from }) => {
    const [a, b] = [rank(whole.base, change.from[0]), rank(whole.head, change.to[0])];
    return zh
      ? `调整了${from}在同级中的次序(由第${a}到第${b})。`
      : `${from} changed its place among its siblings (from ${a} to ${b}).`;
  },
  RENUMBERED: ({ change, zh }) => {
    const below =
      change.from.length > 1
        ? zh
          ? `,共${change.from.length}条`
          : `, ${change.from.length} clauses`
        : '';
    return zh
      ? `编号${change.before ?? '(无)'}顺改为${change.after ?? '(无)'}${below}。`
      : `Number ${change.before ?? '(none)'} became ${change.after ?? '(none)'}${below}.`;
  },
  RETITLED: ({ change, zh, from }) => {
    if (change.kind === 'facts')
      return zh
        ? `标准名称由《${change.before}》改为《${change.after}》。`
        : `The title changed from “${change.before}” to “${change.after}”.`;
    return zh
      ? `${from}的名称由${quoted(change.before, zh)}改为${quoted(change.after, zh)}。`
      : `The title of ${from} changed from ${quoted(change.before, zh)} to ${quoted(change.after, zh)}.`;
  },
  REWORDED: ({ change, zh, to }) =>
    zh ? `更改了${to}的文字${sample(change, zh)}。` : `Reworded ${to}${sample(change, zh)}.`,
  REWEIGHTED: ({ change: { before, after }, zh, to }) => {
    const change = before !== null && after !== null ? sum([Number(after), -Number(before)]) : null;
    const signed =
      change === null
        ? ''
        : zh
          ? `(${change > 0 ? '+' : ''}${change})`
          : ` (${change > 0 ? '+' : ''}${change})`;
    if (before === null)
      return zh ? `${to}增设分值${after}分。` : `${to} was given ${after} points.`;
    if (after === null)
      return zh
        ? `${to}不再设分值(原${before}分)。`
        : `${to} bears no points any more (${before} before).`;
    return zh
      ? `${to}的分值由${before}分改为${after}分${signed}。`
      : `The points of ${to} changed from ${before} to ${after}${signed}.`;
  },
  REGUIDED: ({ change, whole, zh, to }) => {
    const place = guidePlace(change, whole, zh);
    if (change.before === null)
      return zh
        ? `${to}${place}增加了${quoted(change.after, zh)}。`
        : `${to}: added ${quoted(change.after, zh)}${place}.`;
    if (change.after === null)
      return zh
        ? `${to}${place}删除了${quoted(change.before, zh)}。`
        : `${to}: removed ${quoted(change.before, zh)}${place}.`;
    return zh
      ? `更改了${to}${place}${sample(change, zh)}。`
      : `Changed ${to}${place}${sample(change, zh)}.`;
  },
  REDEFINED: ({ change, zh, to }) => {
    const what =
      change.field === 'english'
        ? zh
          ? '英文对应词'
          : 'English equivalent'
        : zh
          ? '定义'
          : 'definition';
    return zh
      ? `更改了${to}的${what}${sample(change, zh)}。`
      : `Changed the ${what} of ${to}${sample(change, zh)}.`;
  },
  SPLIT: ({ zh, from, to }) => (zh ? `将${from}拆分为${to}。` : `Split ${from} into ${to}.`),
  MERGED: ({ zh, from, to }) => (zh ? `将${from}合并为${to}。` : `Merged ${from} into ${to}.`),
};

const FIELD: Partial<Record<string, string>> = {
  kind: '条文类别',
  part: '所在部分',
  column: '所在栏',
};

function named(tree: Tree, keys: readonly string[], zh: boolean): string {
  const names = keys.flatMap((key) => {
    const node = tree.byKey.get(key);
    return node ? [nameOf(node)] : [];
  });
  return names.join(zh ? '、' : ', ');
}

/**
 * Its name, and how its text begins where the name does not tell: what is gone cannot be looked up.
 */
function shown(node: Node): string {
  const { entry } = node;
  const text =
    entry.kind === 'clause' && !entry.content.title && node.label !== null
      ? entry.content.text
      : undefined;
  return text ? `${nameOf(node)}「${opening(text)}」` : nameOf(node);
}

/** What came or went with the topmost entry: how many below it, how many points. */
function extent(tree: Tree, keys: readonly string[], zh: boolean): string {
  const points = tree.byKey.get(keys[0])!.weight?.content.points;
  const below = keys.length - 1;
  const parts = [
    ...(points === undefined ? [] : [zh ? `${points}分` : `${points} points`]),
    ...(below > 0 ? [zh ? `含下属${below}条` : `with ${below} below it`] : []),
  ];
  return parts.length === 0 ? '' : zh ? `(${parts.join(',')})` : ` (${parts.join(', ')})`;
}

/**
 * The only replacement, or how many places. A text that came or went whole is shown by its
 * beginning.
 */
function sample({ before, after }: Change, zh: boolean): string {
  if (before === null || after === null)
    return zh
      ? `:${before === null ? '增加' : '删除'}${quoted(before ?? after, zh)}`
      : `: ${before === null ? 'added' : 'removed'} ${quoted(before ?? after, zh)}`;
  const places = replacements(spans(before, after));
  if (places.length !== 1) return zh ? `(${places.length}处)` : ` (${places.length} places)`;
  const [{ gone, came }] = places;
  if (gone === '') return zh ? `:增加${quoted(came, zh)}` : `: added ${quoted(came, zh)}`;
  if (came === '') return zh ? `:删除${quoted(gone, zh)}` : `: removed ${quoted(gone, zh)}`;
  return zh
    ? `:${quoted(gone, zh)}改为${quoted(came, zh)}`
    : `: ${quoted(gone, zh)} became ${quoted(came, zh)}`;
}

function replacements(all: readonly Span[]): { gone: string; came: string }[] {
  const places: { gone: string; came: string }[] = [];
  let open = false;
  for (const { kind, text } of all) {
    if (kind === 'SAME') open = false;
    else {
      if (!open) places.push({ gone: '', came: '' });
      open = true;
      const place = places.at(-1)!;
      if (kind === 'DELETED') place.gone += text;
      else place.came += text;
    }
  }
  return places;
}

const quoted = (text: string | null, zh: boolean): string =>
  zh ? `“${opening(text ?? '')}”` : `“${opening(text ?? '')}”`;

const rank = (tree: Tree, key: string): number => {
  const node = tree.byKey.get(key)!;
  return (
    (node.parent?.children ?? tree.roots)
      .filter((other) => alike(other) === alike(node))
      .indexOf(node) + 1
  );
};

/** What is counted together: numbered points apart from the paragraph that leads them in. */
const alike = ({ entry }: Node): string =>
  entry.kind === 'clause' ? `${entry.content.kind} ${entry.content.scheme}` : entry.kind;

/** `10%~25%水平第2项` of a scoring guide. */
function guidePlace({ field, to, from }: Change, { head, base }: Difference, zh: boolean): string {
  const band = /^bands\/(\d+)(?:\/descriptors\/(\d+))?/.exec(field ?? '');
  const node: Node | undefined = head.byKey.get(to[0]) ?? base.byKey.get(from[0]);
  if (!band || node?.entry.kind !== 'guide') return '';
  const shown = node.entry.content.bands[Number(band[1])]?.printed ?? guideName(node.entry);
  const item =
    band[2] === undefined ? '' : zh ? `第${Number(band[2]) + 1}项` : `, no. ${Number(band[2]) + 1}`;
  return zh ? `“${shown}”${item}` : ` at “${shown}”${item}`;
}

function indirect({ indirect: { length } }: Change, zh: boolean): string {
  return length === 0
    ? ''
    : zh
      ? `间接影响使用该术语的${length}条。`
      : ` It touches ${length} clauses that use the term.`;
}
