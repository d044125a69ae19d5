import { kinds, placedLaw, type KindName } from '../kinds';
import { isList, ownLineOf, type Members } from '../kinds/field';
import { textsOf } from '../kinds/walk';
import { remembered } from '../remembered';
import { isCoded, numbersFromCode } from '../tree/addresses';
import type { Node, Placed } from '../tree/tree';
import { fold } from './fold';

/** What an entry says in its place, as published: what is searched of it. */
export interface Said {
  /** Its number, and the numbers above it with its own behind them; null where it has none. */
  number: { own: string; path: string } | null;
  names: string[];
  /** What hangs on it: it is found as by a name, and none of the name. */
  aside: string[];
  lines: string[];
}

/** The words of an entry as they are searched, wherever it stands. */
export interface Shadow {
  names: readonly string[];
  aside: readonly string[];
  /** Its texts, a line each. */
  text: string;
}

/** A number as it is searched; `path` ends with `own`. */
export type NumberShadow = NonNullable<Said['number']>;

/** What is searched of a node; null where its kind has nothing searched. */
export const saidBy = remembered((node: Node): Said | null => {
  const { labelSearched } = placedLaw(node.entry);
  return saidAlone(node, labelSearched && node.label ? numberOf(node, node.label) : null);
});

/** The same where its number is known: what stands above it is not asked. */
export function saidAlone(
  node: Pick<Node, 'entry' | 'weight' | 'english'>,
  number: Said['number'],
): Said | null {
  if (!isSearched(placedLaw(node.entry).fields)) return null;
  return { number, ...searchedTexts(node.entry), aside: asideOf(node) };
}

/** The same as it is searched. */
export const shadowOf = remembered((node: Node): (Shadow & Pick<Said, 'number'>) | null => {
  const said = saidBy(node);
  if (!said) return null;
  const own = said.number && fold(said.number.own);
  return {
    number: own ? { own, path: pathTo(own, fold(said.number!.path)) } : null,
    names: said.names.map(fold),
    aside: said.aside.map(fold),
    text: said.lines.map(fold).join('\n'),
  };
});

/** Folded together a number may lose what parts it from those above: then it stands alone. */
const pathTo = (own: string, path: string): string => (path.endsWith(own) ? path : own);

/** Names and texts of an entry, those of its fields that are searched; a text may have lines. */
function searchedTexts(entry: Placed): { names: string[]; lines: string[] } {
  const all = textsOf(entry, ({ searched }) => searched !== null);
  const of = (where: 'name' | 'text') =>
    all.flatMap(({ field, text }) => (field.searched === where ? [text] : []));
  return { names: of('name'), lines: of('text').flatMap((text) => text.split('\n')) };
}

/** Name and text of an entry, without what stands in lists, or on lines of their own. */
export function nameAndText(entry: Placed): { name: string; text: string } {
  const own = textsOf(entry, ({ searched }) => searched !== null).filter(({ at }) => !at.length);
  const of = (where: 'name' | 'text') =>
    own.flatMap(({ field, text }) => (field.searched === where && !ownLineOf(field) ? [text] : []));
  return { name: of('name').join(' '), text: of('text').join('\n') };
}

function asideOf({ weight, english }: Pick<Node, 'weight' | 'english'>): string[] {
  if (!weight) return [];
  const law = kinds[weight.kind];
  return isSearched(law.fields) ? [law.text(weight.content, english)] : [];
}

/** A number that says by itself where it stands needs none before it (`1.1`, but `1.1(1)`). */
function numberOf(node: Node, own: string): NumberShadow {
  const above = isCoded(node) ? '' : numbersFromCode(node).slice(0, -1).join('');
  // 3.2.2 and its 1 would run together.
  const blank = /[\p{L}\p{N}]$/u.test(above) && /^[\p{L}\p{N}]/u.test(own) ? ' ' : '';
  return { own, path: above + blank + own };
}

/** Whether anything in these fields is searched. */
const isSearched = remembered((fields: Members): boolean =>
  Object.values(fields).some((field) =>
    isList(field) ? isSearched(field.members) : field.searched !== null,
  ),
);

/** All that decides what is searched, in one text: where it changes, an index of before is none. */
export const searchedAs = (): string =>
  JSON.stringify([FOLDING, Object.keys(kinds).map((kind) => declared(kind as KindName))]);
/** Counted on where folding, tokens or numbers change. */
const FOLDING = 1;

function declared(kind: KindName): unknown {
  const law = kinds[kind] as { labelSearched?: boolean; fields: Members };
  return [kind, law.labelSearched ?? null, declaredIn(law.fields)];
}
const declaredIn = (fields: Members): unknown =>
  Object.entries(fields).flatMap(([name, field]): unknown[] => {
    if (isList(field)) return [[name, declaredIn(field.members)]];
    return field.searched ? [[name, field.searched]] : [];
  });
