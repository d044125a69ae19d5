import type { Node, Tree } from '../tree/tree';
import type { ClauseKind, Part } from '../vocabulary';
import type { Numbering } from './printed';
import { kinds, type Content, type Entry, type KindName, type PlacedName } from './index';

/** Readers for what is really about one kind, and would not mean anything for another. */

type NodeOf<K extends PlacedName> = Node & { entry: Entry<K> };
export type ClauseNode = NodeOf<'clause'>;

const isNodeOf =
  <K extends PlacedName>(kind: K) =>
  (node: Node): node is NodeOf<K> =>
    node.entry.kind === kind;
/** The entries of a kind, in document order. */
export const nodesOf = <K extends PlacedName>(tree: Tree, kind: K): NodeOf<K>[] =>
  (tree.byKind.get(kind) ?? []).map((position) => tree.at(position) as NodeOf<K>);
export const isClause = isNodeOf('clause');
export const isGuide = isNodeOf('guide');
export const isTerm = isNodeOf('term');
export const isGrade = isNodeOf('grade');

const contentOf =
  <K extends KindName>(kind: K) =>
  (entry: Entry | undefined): Content<K> | undefined =>
    entry?.kind === kind ? (entry.content as unknown as Content<K>) : undefined;
export const clauseContent = contentOf('clause');
export const guideContent = contentOf('guide');
export const termContent = contentOf('term');

export const isWeight = (entry: Entry): entry is Entry<'weight'> => entry.kind === 'weight';
export const isFacts = (entry: Entry): entry is Entry<'facts'> => entry.kind === 'facts';

/** What a clause is in the printed text; null for what is none. */
export const clauseKind = ({ entry }: Node): ClauseKind | null =>
  clauseContent(entry)?.kind ?? null;

/** The part that begins with an entry. */
export const partOpened = (entry: Entry | undefined): Part | undefined =>
  clauseContent(entry)?.part;

/** How an entry is numbered, where its kind is. */
export const numberingOf = ({ kind, content }: Entry): Numbering =>
  'scheme' in kinds[kind].fields ? (content as Numbering) : {};
