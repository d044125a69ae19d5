import { placedLaw } from '../../kinds';
import { clauseContent } from '../../kinds/readers';
import type { Placed } from '../../tree/tree';

/** The words of an entry that are compared, in printed order. */
export const wordingOf = (entry: Placed): string => placedLaw(entry).wording(entry.content);

/** Whether the one can continue the other: a kind stays, a heading is no paragraph. */
export function agree(a: Placed, b: Placed): boolean {
  if (a.kind !== b.kind) return false;
  return !(isHeading(a) && isParagraph(b)) && !(isParagraph(a) && isHeading(b));
}

/** A clause with a title alone. A run-in heading (`说明:…`) is something of both. */
function isHeading(entry: Placed): boolean {
  const content = clauseContent(entry);
  return !!content?.title && !content.text && !content.rows;
}
function isParagraph(entry: Placed): boolean {
  const content = clauseContent(entry);
  return !!content?.text && !content.title;
}

/** What names an entry whatever else it says: a term its word, a guide what it scores. */
export const sameName = (a: Placed, b: Placed): boolean =>
  a.kind === b.kind && placedLaw(a).sameName(a.content, b.content);
