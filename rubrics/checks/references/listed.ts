import type { Node } from '../../tree/tree';
import { isClause, isKind, textOf } from '../clauses';

const isItem = isKind('LISTITEM', 'PARAGRAPH');

/** Entries of the bibliography and of the list of normative references. */
export const listedReferences = (nodes: readonly Node[]): Node[] =>
  nodes.filter(
    (node) =>
      node.part === 'references' &&
      isItem(node) &&
      (node.label !== null || kindIsList(node) || isDocument(node)),
  );
const kindIsList = (node: Node) => isClause(node) && node.entry.content.kind === 'LISTITEM';

/** A paragraph without a number that is the name of a document, as lists of norms print it. */
const isDocument = (node: Node) =>
  new RegExp(`^(?:《|${STANDARD.source})`).test(textOf(node)) && !/[，。；]./.test(textOf(node));

/** `GB/T 19580-2012`, `SZDB/Z 40-2011`, `ISO 9001`. */
export const STANDARD = /\b(?:[A-Z]{2,5}(?:\/[A-Z]{1,2})?)\s?\d{2,6}(?:\.\d+)?(?:[-—–]\d{4})?/g;

/** A standard's number without its year and spaces. */
export const bareNumber = (standard: string): string =>
  standard.replace(/\s/g, '').replace(/[-—–]\d{4}$/, '');

/** What a document is called, without its number and punctuation. */
export const bareName = (text: string): string =>
  text.replace(STANDARD, '').replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');

/** Numbers and names by which a text may be cited. */
export const handles = (node: Node): { numbers: string[]; name: string } => ({
  numbers: (textOf(node).match(STANDARD) ?? []).map(bareNumber),
  name: bareName(textOf(node)),
});
