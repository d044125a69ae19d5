import { awardOf } from '../../rubrics/address';
import { matcherRoles } from '../../rubrics/say';
import type { ReasonCode } from '../../rubrics/reasons';
import { actorTold } from '../people/leaves';
import { leaf, put, type Told } from '../record/leaf';
import { CrosswalkRetractionRow, CrosswalkRow } from './rows';

/** 确认对应: what somebody said of two clauses. */
export const matchLeaf = leaf<
  Omit<CrosswalkRow, 'seq' | 'author' | 'at' | 'name'> & { name?: string }
>({
  kind: 'match',
  rows: ({ seq, actor, at, body }) => [
    put(CrosswalkRow, { ...body, seq, author: actor!, at, name: body.name ?? null }),
  ],
  against: ({ actor, body: { aEdition, bEdition, roles } }, told) => {
    const held = matchers(told, actor, aEdition, bEdition);
    return roles.split(',').every((role) => held.includes(role)) ? [] : ['NO_ROLE'];
  },
});

/** 撤回确认. */
export const matchRetractionLeaf = leaf<{ match: number; reason: string }>({
  kind: 'match-retraction',
  rows: ({ seq, actor, at, body: { match: matchSeq, reason } }) => [
    put(CrosswalkRetractionRow, { seq, matchSeq, reason, author: actor!, at }),
  ],
  against: ({ actor, body: { match: seq } }, told): ReasonCode[] => {
    const { aEdition, bEdition } = told.row(CrosswalkRow, { seq }) ?? {};
    if (!aEdition || !bEdition) return ['NOT_FOUND'];
    return matchers(told, actor, aEdition, bEdition).length ? [] : ['NO_ROLE'];
  },
});

function matchers(told: Told, actor: string | null, ...editions: string[]): string[] {
  const person = actorTold(told, actor);
  return person ? matcherRoles(person, editions.map(awardOf)) : [];
}
