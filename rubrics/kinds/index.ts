import type { z } from 'zod';
import type { KindName } from '../vocabulary';
import { clause } from './clause';
import { facts } from './facts';
import { guide } from './guide';
import { term } from './term';
import { weight } from './weight';

/** The register of kinds: each with the shape that its content must have. */
export const shapes = { facts, clause, weight, guide, term } satisfies Record<KindName, z.ZodType>;

export type Content<K extends KindName = KindName> = z.infer<(typeof shapes)[K]>;

/** One governed thing at one moment: the content of a revision, with its place. */
export type Entry<K extends KindName = KindName> = {
  [Kind in K]: {
    /** For life, opaque, never a number, never reused. */
    key: string;
    kind: Kind;
    /** Key of the entry under which it stands; null at the top. */
    parent: string | null;
    /** Fractional index among its siblings, compared by code unit. Satellites have ''. */
    order: string;
    /**
     * As-published override of the computed label; null: printed without one; absent: computed from
     * place.
     */
    label?: string | null;
    content: Content<Kind>;
    /** 1-based lines of the published text. Beside the content, not part of it. */
    lines?: number[];
  };
}[K];

export type { Band, Descriptor } from './guide';
