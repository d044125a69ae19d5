import type { Placed } from '../../tree/tree';

/** The words of an entry that are compared, in printed order. */
export function wordingOf(entry: Placed): string {
  if (entry.kind === 'clause') return `${entry.content.title ?? ''}\n${entry.content.text ?? ''}`;
  if (entry.kind === 'term')
    return `${entry.content.term}\n${entry.content.english ?? ''}\n${entry.content.definition}`;
  const { title = '', bands } = entry.content;
  return [
    title,
    ...bands.flatMap(({ level = '', printed, descriptors }) => [
      level,
      printed,
      ...descriptors.map(({ text }) => text),
    ]),
  ].join('\n');
}

/** The same as comparing the words of both, without joining them. */
export const sameWording = (a: Placed, b: Placed): boolean =>
  a === b ||
  (a.kind === 'clause' && b.kind === 'clause'
    ? (a.content.title ?? '') === (b.content.title ?? '') &&
      (a.content.text ?? '') === (b.content.text ?? '')
    : wordingOf(a) === wordingOf(b));

/** Whether the one can continue the other: a kind stays, a heading is no paragraph. */
export function agree(a: Placed, b: Placed): boolean {
  if (a.kind === 'clause' && b.kind === 'clause')
    return !(isHeading(a) && isParagraph(b)) && !(isParagraph(a) && isHeading(b));
  return a.kind === b.kind;
}

/** A clause with a title alone. A run-in heading (`说明:…`) is something of both. */
const isHeading = (entry: Placed): boolean =>
  entry.kind === 'clause' && !!entry.content.title && !entry.content.text;
const isParagraph = (entry: Placed): boolean =>
  entry.kind === 'clause' && !!entry.content.text && !entry.content.title;

/** What names an entry whatever else it says: a term its word, a guide what it scores. */
export const sameName = (a: Placed, b: Placed): boolean =>
  (a.kind === 'term' && b.kind === 'term' && a.content.term === b.content.term) ||
  (a.kind === 'guide' && b.kind === 'guide' && a.content.dimension === b.content.dimension);
