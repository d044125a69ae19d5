import type { ComponentType, ReactNode } from 'react';
import type {
  ChangePartsFragment,
  DraftEntryQuery,
  EntryFate,
  LineSideFragment,
} from '../gql/graphql';
import type { Shows } from '../parts/SpanText';
import type { Draft } from './draft/caughtUp';

type Change = ChangePartsFragment;
/** What answers each other in two texts; one may be missing. */
export interface Sides {
  base?: LineSideFragment | null;
  head?: LineSideFragment | null;
}

/** What pages need to know of a kind of entry. */
export interface Kind {
  /** Its form in a draft; null where the address names no entry of this kind, or it has no form. */
  form: (found: DraftEntryQuery, entry: string, draft: Draft) => ReactNode;
  /** How the outline of a draft marks the clause at which it stands. */
  mark: (fate: EntryFate) => EntryFate;
  /** Whether a text holds but one, which the name of the kind names. */
  single: boolean;
  line: Line;
}

/** How a comparison prints one side of its line. */
interface Line {
  /** Whether its title stands out even where it heads nothing. */
  strong: boolean;
  /** Whether its text begins below its title. */
  apart: boolean;
  /** Changes that are marked in its text, by type and field; the first there is. */
  wording: readonly (readonly [Change['type'], string])[];
  /** What stands below its text, with what changed in it; null where nothing can. */
  Below: ComponentType<{ line: Sides; changes: readonly Change[]; shows: Shows }> | null;
}
