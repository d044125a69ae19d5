import type { Fields } from '../../counter/typed';
import type { Word, Words } from '../../counter/words';
import type { TypedDocumentString } from '../../gql/graphql';
import type { Field } from '../../parts/TypedForm';
import type { PlainLeaf } from '../../../rubrics/acts/leaves';
import type { Draft } from '../draft/caughtUp';

/** What every entry below which nothing stands is shown and edited by. */
export interface LeafLine {
  key: string;
  revision: string;
  parentKey?: string | null;
  /** As it is printed. */
  text: string;
}

/** All of a text, by kind: a query that leaves a kind out does not compile. */
export type Lists = Pick<Draft, `${PlainLeaf}s`>;

/** What an act answers, as far as the pages read it. */
type Done = {
  proposal: { acts: readonly { keys: readonly string[] }[] } | null;
};
interface On {
  id: string;
  key: string;
  expecting: string;
}
interface At {
  parent?: string | null;
  after?: string | null;
}

/** A kind below which nothing stands, as forms and dialogs need it; `G`: its input. */
export interface Leaf<L extends LeafLine, F extends Fields, G extends object> {
  title: Word;
  addTitle: Word;
  /** What the form asks, in order. */
  asks: (say: Words) => readonly Field<keyof F & string>[];
  /** What the form of an entry holds at first; null: of a new one. */
  typed: (entry: L | null) => F;
  /** Whether what is typed can be stored. */
  ready: (typed: F) => boolean;
  /** What was typed, as the counter takes it. */
  given: (typed: Partial<F>) => G;
  nameOf: (entry: L) => string;
  /** All of a text, in its order. */
  of: (lists: Lists) => readonly L[];
  add: TypedDocumentString<{ done: Done }, At & { id: string; expecting: string; content: G }>;
  revise: TypedDocumentString<unknown, On & { fields: G }>;
  move: TypedDocumentString<unknown, On & At & { expectingPlace?: string | null }>;
  retire: TypedDocumentString<unknown, On>;
}

/** One entry of such a kind, for whatever shows or changes it. */
export interface LeafEntry<L extends LeafLine, F extends Fields, G extends object> {
  leaf: Leaf<L, F, G>;
  entry: L;
}
