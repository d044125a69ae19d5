import type { EntityManager } from 'typeorm';

/** A waiver as the decision says it. */
export interface WaiverRow {
  seq: number;
  actor: string;
  issue: string;
  reason: string;
  until: string;
}

interface Said {
  seq: number | string;
  actor: string;
  note: string | null;
  detail: string | null;
}

/**
 * Waivers that count on a day, by fingerprint, the last one of each: those of proposals that became
 * an edition, and those of one proposal besides. Read by table name, as decisions live in a room
 * above.
 */
export async function waiversOf(
  manager: EntityManager,
  rubricKey: string,
  today: string,
  proposal: string | null = null,
): Promise<Map<string, WaiverRow>> {
  const rows = await manager
    .createQueryBuilder()
    .select(['d.seq AS seq', 'd.actor AS actor', 'd.note AS note', 'd.detail AS detail'])
    .from('decision', 'd')
    .innerJoin('proposal', 'p', 'p.id = d.proposal_id')
    .where(
      "d.transition = 'waive' AND p.rubric_key = :rubricKey AND (p.published_key IS NOT NULL OR p.id = :proposal)",
      { rubricKey, proposal: proposal ?? '' },
    )
    .orderBy('d.seq')
    .getRawMany<Said>();
  return new Map(
    rows
      .map(({ seq, actor, note, detail }) => {
        const { issue, until } = JSON.parse(detail!) as { issue: string; until: string };
        return { seq: Number(seq), actor, issue, until, reason: note ?? '' };
      })
      .filter(({ until }) => until >= today)
      .map((waiver) => [waiver.issue, waiver]),
  );
}
