import type { EntityManager } from 'typeorm';
import { canonical } from '../../rubrics/tree/canonical';
import { contentHash } from '../../rubrics/tree/hash';
import { EditionEndRow, RetirementRow } from '../editions/rows';
import type { RecordLine } from '../people/record';
import { draftTree } from '../proposals/draft';
import { ActRow, DecisionRow, ProposalRow } from '../proposals/rows';
import { finding, seeing, type Check, type Finding } from './check';

/** What the record says of one proposal, row after row. */
interface Told {
  rubric: string;
  title: string;
  rationale: string;
  base: string | null;
  head: string;
  state: string;
  seq: number;
  createdBy: string | null;
  createdAt: string;
  published: string | null;
  unscheduled: boolean;
}

type Body = Record<string, unknown>;

/**
 * Proposals, acts and decisions are what the record says; the draft that is stored gives its head.
 */
export function proposals(): Check {
  const told = new Map<string, Told>();
  const acts = new Map<number, Body>();
  const decisions = new Map<number, Body>();
  const retirements = new Map<number, Body>();
  return {
    see: seeing(['proposal', 'act', 'decision', 'retirement'], (line) => {
      if (line.kind === 'retirement')
        retirements.set(line.seq, {
          edition: line.subject,
          actor: line.actor,
          at: line.at,
          ...(line.body as Body),
        });
      if (line.kind === 'proposal') told.set(line.subject, opened(line));
      const proposal = told.get(line.subject);
      if (!proposal) return;
      if (line.kind === 'act') tellAct(line, proposal, acts);
      if (line.kind === 'decision') tellDecision(line, proposal, acts, decisions);
      if (line.kind === 'proposal')
        decisions.set(line.seq, {
          proposal: line.subject,
          transition: 'create',
          actor: line.actor,
          at: line.at,
          head: proposal.head,
          seq: 0,
          from: 'DRAFT',
          to: 'DRAFT',
          note: null,
        });
    }),
    end: async (state) =>
      state === null
        ? []
        : [
            ...differing('acts', acts, await heldActs(state)),
            ...differing('decisions', decisions, await heldDecisions(state)),
            ...(await proposalsDiffering(state, told)),
            ...differing('retirements', retirements, await heldRetirements(state)),
          ],
  };
}

function opened({ actor, at, body }: RecordLine): Told {
  const { rubric, title, rationale, base, head } = body as unknown as Told;
  return {
    rubric,
    title,
    rationale,
    base,
    head,
    state: 'DRAFT',
    seq: 0,
    createdBy: actor,
    createdAt: at,
    published: null,
    unscheduled: false,
  };
}

function tellAct(
  { seq, subject, actor, at, body }: RecordLine,
  proposal: Told,
  acts: Map<number, Body>,
): void {
  const { name, changes, head, lineage } = body as Body;
  acts.set(seq, {
    proposal: subject,
    name,
    author: actor,
    at,
    changes,
    lineage: lineage ?? null,
    head,
  });
  proposal.head = String(head);
}

/** Decisions whose detail is what was decided. */
const SPOKEN = new Set<string>(['judge', 'waive']);
const detailOf = ({ transition, change, gravity, issue, until }: Body): Body =>
  transition === 'judge' ? { change, gravity } : { issue, until };

function tellDecision(
  { seq, subject, actor, at, body }: RecordLine,
  proposal: Told,
  acts: Map<number, Body>,
  decisions: Map<number, Body>,
): void {
  const said = body as Body;
  const { transition, from, to, note, head } = said;
  decisions.set(seq, {
    proposal: subject,
    transition,
    actor,
    at,
    head,
    seq: said.seq,
    from,
    to,
    note: note ?? null,
    ...(SPOKEN.has(String(transition)) && { detail: detailOf(said) }),
  });
  Object.assign(proposal, { state: to, seq: said.seq });
  if (transition === 'publish') proposal.published = `${proposal.rubric}@${String(said.label)}`;
  if (transition === 'unschedule') proposal.unscheduled = true;
  if (transition !== 'rebase') return;
  acts.set(seq, {
    proposal: subject,
    name: 'rebase',
    author: actor,
    at,
    changes: said.changes,
    lineage: null,
    head,
  });
  Object.assign(proposal, { base: said.base, head });
}

const heldActs = async (state: EntityManager): Promise<Map<number, Body>> =>
  new Map(
    (await state.find(ActRow)).map((row) => [
      row.seq,
      {
        proposal: row.proposalId,
        name: row.name,
        author: row.author,
        at: row.at,
        changes: parsed(row.changes),
        lineage: row.lineage === null ? null : parsed(row.lineage),
        head: row.head,
      },
    ]),
  );

const heldDecisions = async (state: EntityManager): Promise<Map<number, Body>> =>
  new Map(
    (await state.find(DecisionRow)).map((row) => [
      row.seq,
      {
        proposal: row.proposalId,
        transition: row.transition,
        actor: row.actor,
        at: row.at,
        head: row.head,
        seq: row.proposalSeq,
        from: row.fromState,
        to: row.toState,
        note: row.note,
        ...(SPOKEN.has(row.transition) && { detail: parsed(row.detail ?? 'null') }),
      },
    ]),
  );

async function heldRetirements(state: EntityManager): Promise<Map<number, Body>> {
  const ends = new Map(
    (await state.find(EditionEndRow))
      .filter(({ kind }) => kind === 'retired')
      .map((row) => [row.decisionSeq, row]),
  );
  return new Map(
    (await state.find(RetirementRow)).map(
      ({ seq, editionKey, account, at, role, endsOn, note }) => {
        const end = ends.get(seq);
        return [
          seq,
          {
            edition: editionKey,
            actor: account,
            at,
            role,
            endsOn,
            note,
            complete: end !== undefined && end.editionKey === editionKey && end.endsOn === endsOn,
          },
        ];
      },
    ),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function differing(check: string, said: Map<number, Body>, held: Map<number, Body>): Finding[] {
  const rows = [...new Set([...said.keys(), ...held.keys()])].sort((a, b) => a - b);
  return rows.flatMap((seq) => {
    const [a, b] = [said.get(seq), held.get(seq)];
    if (!a)
      return [finding(check, seq, `第 ${seq} 行不在记录中`, `the record does not know row ${seq}`)];
    if (!b)
      return [
        finding(
          check,
          seq,
          `缺少记录所载的第 ${seq} 行`,
          `row ${seq}, which the record knows, is gone`,
        ),
      ];
    return Object.keys(a)
      .filter((name) => canonical(a[name] ?? null) !== canonical(b[name] ?? null))
      .map((name) =>
        finding(
          check,
          seq,
          `第 ${seq} 行的 ${name} 与记录不符`,
          `${name} of row ${seq} is not what the record says`,
        ),
      );
  });
}

async function proposalsDiffering(
  state: EntityManager,
  told: Map<string, Told>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const held = new Map(
    (await state.find(ProposalRow, { order: { number: 'ASC' } })).map((row) => [row.id, row]),
  );
  const ended = new Set(
    (await state.find(EditionEndRow))
      .filter((row) => row.kind === 'unscheduled')
      .map((row) => row.editionKey),
  );
  for (const id of told.keys())
    if (!held.has(id))
      findings.push(
        finding(
          'proposals',
          id,
          `缺少记录所载的提案 ${id}`,
          `proposal ${id}, which the record knows, is gone`,
        ),
      );
  for (const row of held.values()) {
    const said = told.get(row.id);
    if (!said) {
      findings.push(
        finding(
          'proposals',
          row.id,
          `记录中没有提案 ${row.id}`,
          `the record does not know proposal ${row.id}`,
        ),
      );
      continue;
    }
    const stands: Told = {
      rubric: row.rubricKey,
      title: row.title,
      rationale: row.rationale,
      base: row.baseKey,
      head: row.head,
      state: row.state,
      seq: row.seq,
      createdBy: row.createdBy,
      createdAt: row.createdAt,
      published: row.publishedKey,
      unscheduled: row.publishedKey !== null && ended.has(row.publishedKey),
    };
    for (const name of Object.keys(stands) as (keyof Told)[])
      if (stands[name] !== said[name])
        findings.push(
          finding(
            'proposals',
            row.id,
            `提案 ${row.id} 的 ${name} 与记录不符`,
            `${name} of proposal ${row.id} is not what the record says`,
          ),
        );
    const draft = await draftTree(state, row).then(contentHash, () => null);
    if (draft !== row.head)
      findings.push(
        finding(
          'proposals',
          row.id,
          `提案 ${row.id} 的草案与其哈希不符`,
          `the draft of proposal ${row.id} does not give its head`,
        ),
      );
  }
  return findings;
}
