import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Declares, beside a field, that its answer takes work of its own.
 * @param ms of the processor, roughly, for an edition of 600 clauses that nobody asked about before
 */
export const Work = (ms: number) => Extensions({ work: ms });

/** Milliseconds of work that a field declares; 0 where it only tells what is there. */
export const workOf = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  Number(extensions.work ?? 0);
