import { remembered } from '../../remembered';
import { clauseContent, clauseKind } from '../../kinds/readers';
import { nodesNamed } from '../../tree/addresses';
import { CHINESE } from '../../tree/numerals';
import { bearersOf, referencesIn } from '../../tree/references';
import type { Node, Tree } from '../../tree/tree';
import type { ClauseKind } from '../../vocabulary';
import { placeOf } from '../../writing/amendmentTelling';
import { PLACE_WORDS } from '../../writing/opinionPlace';
import { narrow } from '../general/narrow';

/** What a sheet says of where a comment belongs. */
export interface NamedPlace {
  /** Key of an entry; null: the text as a whole. */
  entry: string | null;
  /** Whether all of it was found: what was not is to be quoted. */
  whole: boolean;
}

/**
 * The entry of a draft, or of the text that it revises, that a sheet names: `3.1(3)`, `4.2 第2段`,
 * `表A.1`, and whatever our own papers call places.
 */
export function placeNamed(printed: string, head: Tree, base: Tree | null): NamedPlace {
  const place = folded(printed);
  if (WHOLE.test(place)) return { entry: null, whole: true };
  if (TITLE.test(place)) return { entry: head.facts.key, whole: true };
  const [, named = place, gone] = SUFFIX.exec(place) ?? [];
  const bare = named.endsWith(PLACE_WORDS.points)
    ? named.slice(0, -PLACE_WORDS.points.length)
    : named;
  const node = gone ? base && nodeNamed(base, bare) : nodeNamed(head, bare);
  if (node) {
    const { key } = node.entry;
    return { entry: bare !== named && node.weight ? `${key}/points` : key, whole: true };
  }
  // Of several the first; all are quoted.
  const [first = ''] = place.split(/[、,;]|[和及至与~]|(?<=\d)-(?=\d)/u);
  const one = first !== place && first ? nodeNamed(head, first) : aboveCounted(head, bare);
  return { entry: one?.entry.key ?? null, whole: false };
}

/** The same in signs of half width, without blanks. */
const folded = (text: string): string => narrow(text).replace(/\s/gu, '');
const WHOLE = new RegExp(
  `^(?:|[-—–/*]+|${PLACE_WORDS.whole}|全部|整体|总体|通篇|标准整体|all|general|whole(?:document|text)?)$`,
  'iu',
);
const TITLE = new RegExp(`^(?:${PLACE_WORDS.title}|名称|题目|标题|title)$`, 'iu');
const SUFFIX = new RegExp(`^(.*?)(${folded(PLACE_WORDS.gone).replace(/[()]/g, '\\$&')})?$`, 'u');

function nodeNamed(tree: Tree, place: string): Node | null {
  const printed = printedIn(tree)?.get(place);
  if (printed !== undefined) return printed;
  // What is longer is no number, and looking for it would take its time.
  if (place.length > LONGEST || place.includes('/')) return null;
  return numbered(tree, place) ?? counted(tree, place);
}

/** Signs of a number with all that may stand around it. */
const LONGEST = 60;
/** So many entries have their places written down. */
const MOST = 10_000;

/** Entries by what papers call their places; null where two are called alike. */
const printedIn = remembered((tree: Tree): Map<string, Node | null> | null => {
  if (tree.size > MOST) return null;
  const found = new Map<string, Node | null>();
  for (const node of tree.nodes) {
    const place = folded(placeOf(node));
    found.set(place, found.has(place) ? null : node);
  }
  return found;
});

/** 条款3.1, clause 3.1, 第3.1条: the number alone. */
const DRESSED =
  /^(?:第|条款|章节|章条|条文|标准|clause|subclause|section|§)*(.*?)(?:[条章节款])?$/iu;

/** By its number, wherever only one bears it; the criteria first. */
function numbered(tree: Tree, place: string): Node | null {
  for (const number of new Set([place, DRESSED.exec(place)?.[1] ?? ''])) {
    if (!number) continue;
    const found = partsOf(tree).map((part) => nodesNamed(tree, `${part}/${number}`));
    const [criteria] = found as [readonly Node[]];
    if (criteria.length === 1) return criteria[0]!;
    const all = [...new Set(found.flat())];
    if (all.length === 1) return all[0]!;
  }
  // 表A.1, 附录B, Table 1: what a sentence would refer to.
  const [only, ...more] = referencesIn(place.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' '));
  if (!only || more.length > 0) return null;
  const [bearer, ...others] = bearersOf(tree, only);
  return bearer && others.length === 0 ? bearer : null;
}

/** The criteria are meant where nothing is said. */
const partsOf = remembered((tree: Tree): string[] => [
  ...new Set(['criteria', ...tree.nodes.map(({ part }) => part)]),
]);

const NUMBER = '[零一二三四五六七八九十百\\d]+';
/** `4.2第2段`; `4.2 Note 1`. */
const COUNTED: readonly (readonly [RegExp, readonly ClauseKind[]])[] = [
  [new RegExp(`^(.*?)第(${NUMBER})(?:自然)?段$`, 'u'), ['PARAGRAPH']],
  [/^(.*?)(?:paragraph|para\.?)(\d+)$/iu, ['PARAGRAPH']],
  [new RegExp(`^(.*?)第(${NUMBER})(?:列?项)$`, 'u'), ['LISTITEM', 'POINT']],
  [new RegExp(`^(.*?)第(${NUMBER})个?要点$`, 'u'), ['POINT']],
  [new RegExp(`^(.*?)(?:第(${NUMBER})个?注)$`, 'u'), ['NOTE']],
  [/^(.*?)(?:注|note)(\d+)$/iu, ['NOTE']],
  [new RegExp(`^(.*?)第(${NUMBER})个?表$`, 'u'), ['TABLE']],
  [new RegExp(`^(.*?)第(${NUMBER})个?图$`, 'u'), ['FIGURE']],
];

/** What is counted is not there, but that below which it would stand. */
const aboveCounted = (tree: Tree, place: string): Node | null =>
  COUNTED.map(([form]) => form.exec(place)?.[1])
    .map((above) => (above ? nodeNamed(tree, above) : null))
    .find(Boolean) ?? null;

/** What stands below another, counted; a text without paragraphs is its own first. */
function counted(tree: Tree, place: string): Node | null {
  for (const [form, kinds] of COUNTED) {
    const [, above = '', number = ''] = form.exec(place) ?? [];
    const node = above && nodeNamed(tree, above);
    if (!node) continue;
    const like = node.children.filter((child) => kinds.includes(clauseKind(child)!));
    const own = kinds.includes('PARAGRAPH') && clauseContent(node.entry)?.text ? [node] : [];
    const nth = /^\d+$/.test(number) ? Number(number) : CHINESE.read(number);
    return [...own, ...like][nth - 1] ?? null;
  }
  return null;
}
