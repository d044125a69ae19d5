import type { RaRecord } from 'react-admin';

/** A list that the counter gives whole: it is searched, sorted and cut here. */
interface Whole {
  all: () => Promise<RaRecord[]>;
  page?: never;
}

/** A list that the counter gives page by page, in its own order, latest first. */
export interface Paged {
  page: (asked: PageAsked) => Promise<Page>;
  /** What the counter can be asked to look for. */
  filters: readonly string[];
  all?: never;
}

/** What react-admin may ask of a thing, by the name under which it knows it. */
export type Resource = (Whole | Paged) & {
  one?: (id: string) => Promise<RaRecord | null>;
};

interface PageAsked {
  first: number;
  /** Cursor behind which the page begins; null at the beginning. */
  after: string | null;
  filter: Record<string, unknown>;
}

export interface Page {
  nodes: RaRecord[];
  totalCount: number;
  pageInfo: { endCursor?: string | null };
}

/** A thing under the name by which react-admin tells things apart. */
export const named = <R extends { key: string }>(thing: R) => ({ ...thing, id: thing.key });
