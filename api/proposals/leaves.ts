import { rubricAt } from '../../rubrics/address';
import type { Lineage, Successor } from '../../rubrics/acts/act';
import type { Transition } from '../../rubrics/lifecycle';
import type { Gravity, ProposalForm, ProposalState, Role } from '../../rubrics/vocabulary';
import { EditionEndRow } from '../editions/rows';
import { clear, forget, leaf, put, replace, set, type Stroke } from '../record/leaf';
import type { RecordLine } from '../record/line';
import { roleNeeded, unlawful } from './lawful';
import { ActRow, DecisionRow, ProposalEntryRow, ProposalRow } from './rows';

/** An entry by its revisions before and after; null: it is not there. */
export interface Hashes {
  key: string;
  before: string | null;
  after: string | null;
}

interface Opened {
  rubric: string;
  title: string;
  rationale: string;
  /** Left out: a revision, as before 2026-11-27. */
  form?: ProposalForm;
  base: string | null;
  head: string;
  /** Left out where it is the id, as before 2026-11-26. */
  number?: number;
  /** Roles in which it was opened. */
  roles?: Role[];
}

/** 提案 opened. */
export const proposalLeaf = leaf<Opened>({
  kind: 'proposal',
  rows: (line) => {
    const { subject: id, actor, at, body } = line;
    const { rubric: rubricKey, title, rationale, base: baseKey, head, form = 'REVISION' } = body;
    const number = body.number ?? Number(id);
    const proposal = { id, number, rubricKey, title, rationale, form, baseKey, head };
    const opened = { state: 'DRAFT' as const, seq: 0, createdBy: actor!, createdAt: at };
    return [
      put(ProposalRow, { ...proposal, ...opened, publishedKey: null }),
      put(DecisionRow, {
        ...decisionRow(line, { ...body, transition: 'create' }),
        fromState: 'DRAFT',
        toState: 'DRAFT',
        proposalSeq: 0,
        note: null,
        detail: null,
      }),
    ];
  },
  against: ({ actor, body: { rubric } }, told) => roleNeeded(told, actor, rubric, ['DRAFTER']),
});

interface Acted {
  name: string;
  changes: Hashes[];
  head: string;
  lineage?: Partial<Lineage & Successor>;
  undoes?: number;
  /** Its number in the proposal; lines of before 2026-11-26 leave it out. */
  number?: number;
  /** With what the act found: lines of before 2026-11-25 leave these three out. */
  rubric?: string;
  was?: string;
  /** Lines of the published text, by key, of entries that keep theirs. */
  lines?: Record<string, string>;
}

/** 改动: what an act put in the place of what. */
export const actLeaf = leaf<Acted>({
  kind: 'act',
  rows: (line, told) => {
    const { seq, subject: proposalId, body } = line;
    const rubricKey = body.rubric ?? told.row(ProposalRow, { id: proposalId })?.rubricKey;
    const entries = body.changes.map(({ key: entryKey, after: revisionHash }) => {
      const lines = body.rubric === undefined ? undefined : (body.lines?.[entryKey] ?? null);
      const entry = { proposalId, entryKey, rubricKey, revisionHash, actSeq: seq, lines };
      return replace(ProposalEntryRow, entry);
    });
    const seen = body.was === undefined ? {} : { head: body.was };
    return [
      put(ActRow, actRow(line)),
      ...entries,
      set(ProposalRow, { id: proposalId }, { head: body.head }, seen),
    ];
  },
  against: ({ actor, subject }, told) => unlawful('edit', actor, subject, told),
});

const actRow = ({ seq, subject, actor, at, body }: RecordLine<Acted>): ActRow => ({
  seq,
  proposalId: subject,
  name: body.name,
  author: actor!,
  at,
  changes: changesText(body.changes),
  lineage: body.lineage ? lineageText(body.lineage) : null,
  head: body.head,
  number: body.number ?? null,
});

const changesText = (changes: readonly Hashes[]): string =>
  JSON.stringify(changes.map(({ key, before, after }) => ({ key, before, after })));

/** As it is stored: members in the order in which the acts give them. */
const lineageText = ({ act, from, to, retired, by, reason }: NonNullable<Acted['lineage']>) =>
  JSON.stringify({ act, from, to, retired, by, reason });

interface Decided {
  transition: Transition;
  from: ProposalState;
  to: ProposalState;
  head: string;
  /** Count of the proposal's transitions, this one included. */
  seq: number;
  note?: string | null;
  /** Roles in which it was taken; left out where a line of before 2026-11-25 rebased. */
  roles?: Role[];
  label?: string;
  effectiveFrom?: string;
  change?: string;
  gravity?: Gravity;
  issue?: string;
  until?: string;
  /** Edition that came out of it, or that it took off the calendar. */
  edition?: string;
  /** Rebased: the new base with the old one, and what the draft then puts in place of what. */
  base?: string;
  was?: string | null;
  changes?: Hashes[];
  /** Number of the act that it leaves. */
  act?: number;
  entries?: { key: string; after: string | null; lines: string | null }[];
}

/** 审批记录: the row that a transition leaves, and what it does to the proposal. */
export const decisionLeaf = leaf<Decided>({
  kind: 'decision',
  rows: (line, told) => {
    const { seq, subject: id, at, body } = line;
    const decision = put(DecisionRow, {
      ...decisionRow(line, body),
      fromState: body.from,
      toState: body.to,
      proposalSeq: body.seq,
      note: body.note,
      detail: detailOf(body, told.row(ProposalRow, { id })?.baseKey ?? null),
    });
    const moved = { state: body.to, seq: body.seq };
    const seen = { seq: body.seq - 1 };
    const { publishedKey, rubricKey } = told.row(ProposalRow, { id }) ?? {};
    switch (body.transition) {
      case 'publish': {
        const edition = body.edition ?? `${rubricKey}@${body.label}`;
        return [set(ProposalRow, { id }, { ...moved, publishedKey: edition }, seen), decision];
      }
      case 'unschedule': {
        const editionKey = body.edition ?? publishedKey!;
        const end = { editionKey, kind: 'unscheduled' as const, at, endsOn: null };
        return [
          set(ProposalRow, { id }, moved, seen),
          decision,
          put(EditionEndRow, { ...end, decisionSeq: seq }),
        ];
      }
      case 'rebase':
        return [
          set(ProposalRow, { id }, { ...moved, baseKey: body.base!, head: body.head }, seen),
          decision,
          ...rebased(line, rubricKey),
        ];
      default:
        return [set(ProposalRow, { id }, moved, { ...seen, head: body.head }), decision];
    }
  },
  against: ({ actor, subject, body }, told) => {
    const { transition, roles, from } = body;
    const { state, rubricKey } = told.row(ProposalRow, { id: subject }) ?? {};
    if (state !== from) return ['WRONG_STATE'];
    const held = roleNeeded(told, actor, rubricKey!, roles ?? ['DRAFTER'], 'every');
    return [...held, ...unlawful(transition, actor, subject, told)];
  },
});

const decisionRow = (
  { seq, subject: proposalId, actor, at }: RecordLine,
  { transition, roles, head }: Pick<Decided, 'head' | 'roles'> & Pick<DecisionRow, 'transition'>,
) => ({ seq, proposalId, transition, actor: actor!, roles: roles?.join(), at, head });

/** What was decided, beside the transition itself. */
function detailOf(
  { transition, label, effectiveFrom, change, gravity, issue, until, base, was }: Decided,
  baseBefore: string | null,
): string | null {
  switch (transition) {
    case 'publish':
      return JSON.stringify({ label, effectiveFrom });
    case 'judge':
      return JSON.stringify({ change, gravity });
    case 'waive':
      return JSON.stringify({ issue, until });
    case 'rebase':
      return JSON.stringify({ base, was: was === undefined ? baseBefore : was });
    default:
      return null;
  }
}

/** The draft on its new base: an act of its own, and entries that differ from that base. */
function rebased(line: RecordLine<Decided>, rubricTold: string | undefined): Stroke[] {
  const { seq, subject: proposalId, body } = line;
  const { changes = [], head, entries, act: number } = body;
  const rebase = { name: 'rebase', changes, head, ...(number && { number }) };
  const act = put(ActRow, actRow({ ...line, body: rebase }));
  if (!entries) return [act, forget(ProposalEntryRow, { proposalId })];
  const rubricKey = rubricTold ?? rubricAt(body.base!);
  return [
    act,
    clear(ProposalEntryRow, { proposalId }),
    ...entries.map(({ key: entryKey, after: revisionHash, lines }) => {
      const entry = { proposalId, entryKey, rubricKey, revisionHash, lines, actSeq: seq };
      return put(ProposalEntryRow, entry);
    }),
  ];
}
