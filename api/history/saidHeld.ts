import type { EntityManager, EntityTarget } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { CrosswalkRetractionRow, CrosswalkRow } from '../editions/rows';
import type { RecordLine } from '../people/record';
import { CommentOutcomeRow, CommentRow } from '../proposals/rows';
import { finding, seeing, type Check, type Finding } from './check';

type Body = Readonly<Record<string, unknown>>;

/**
 * Kinds of the record that leave one row each in a table of their own, and how the row reads from
 * the record.
 */
const SAID: Record<string, { rows: EntityTarget<object>; row(line: RecordLine): Body }> = {
  comment: {
    rows: CommentRow,
    row: ({ subject, body }) => ({ proposalId: subject, ...(body as Body) }),
  },
  'comment-outcome': {
    rows: CommentOutcomeRow,
    row: ({ body }) => ({
      commentSeq: (body as Body).comment,
      outcome: (body as Body).outcome,
      note: (body as Body).note,
    }),
  },
  match: { rows: CrosswalkRow, row: ({ body }) => body as Body },
  'match-retraction': {
    rows: CrosswalkRetractionRow,
    row: ({ body }) => ({ matchSeq: (body as Body).match, reason: (body as Body).reason }),
  },
};

/**
 * Comments, what became of them, and confirmed matches are what the record says, no more and no
 * fewer.
 */
export function said(): Check {
  const told = new Map<string, Map<number, Body>>(
    Object.keys(SAID).map((kind) => [kind, new Map<number, Body>()]),
  );
  return {
    see: seeing(
      Object.keys(SAID),
      (line) =>
        void told.get(line.kind)!.set(line.seq, {
          seq: line.seq,
          author: line.actor,
          at: line.at,
          ...SAID[line.kind].row(line),
        }),
    ),
    end: async (state) => {
      const findings: Finding[] = [];
      // One after another: a transaction has one connection.
      if (state)
        for (const kind of Object.keys(SAID))
          findings.push(...(await differing(state, kind, told.get(kind)!)));
      return findings;
    },
  };
}

async function differing(
  state: EntityManager,
  kind: string,
  told: ReadonlyMap<number, Body>,
): Promise<Finding[]> {
  const held = new Map(
    ((await state.find(SAID[kind].rows)) as (Body & { seq: number })[]).map((row) => [
      row.seq,
      row,
    ]),
  );
  return [...new Set([...told.keys(), ...held.keys()])]
    .sort((a, b) => a - b)
    .flatMap((seq): Finding[] => {
      const [a, b] = [told.get(seq), held.get(seq)];
      if (!a)
        return [
          finding(kind, seq, `第 ${seq} 行不在记录中`, `the record does not know row ${seq}`),
        ];
      if (!b)
        return [
          finding(
            kind,
            seq,
            `缺少记录所载的第 ${seq} 行`,
            `row ${seq}, which the record knows, is gone`,
          ),
        ];
      return Object.keys(b)
        .filter((name) => canonical(a[name] ?? null) !== canonical(b[name] ?? null))
        .map((name) =>
          finding(
            kind,
            seq,
            `第 ${seq} 行的 ${name} 与记录不符`,
            `${name} of row ${seq} is not what the record says`,
          ),
        );
    });
}
