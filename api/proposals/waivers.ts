import type { EntityManager } from 'typeorm';
import { DecisionRow, ProposalRow } from './rows';

/** A waiver as the decision says it. */
export interface WaiverRow {
  seq: number;
  actor: string;
  roles: string;
  issue: string;
  reason: string;
  until: string;
}

/**
 * Waivers that count on a day, by fingerprint, the last one of each: those of proposals that became
 * an edition, and those of one proposal besides.
 */
export async function waiversOf(
  manager: EntityManager,
  rubricKey: string,
  today: string,
  proposal: string | null = null,
): Promise<Map<string, WaiverRow>> {
  const rows = await manager
    .createQueryBuilder(DecisionRow, 'd')
    .innerJoin(ProposalRow, 'p', 'p.id = d.proposalId')
    .where("d.transition = 'waive' AND p.rubricKey = :rubricKey", { rubricKey })
    .andWhere('(p.publishedKey IS NOT NULL OR p.id = :proposal)', { proposal: proposal ?? '' })
    .orderBy('d.seq')
    .getMany();
  return new Map(
    rows
      .map(({ seq, actor, roles, note, detail }) => {
        const { issue, until } = JSON.parse(detail!) as { issue: string; until: string };
        return { seq, actor, roles, issue, until, reason: note ?? '' };
      })
      .filter(({ until }) => until >= today)
      .map((waiver) => [waiver.issue, waiver]),
  );
}
