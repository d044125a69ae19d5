import { beijingDay } from '../../rubrics/calendar';
import type { Role } from '../../rubrics/vocabulary';
import type { Opinion } from '../../rubrics/writing/opinionTable';
import type { Revising } from '../../rubrics/writing/explanation';
import { compareTexts, editionText, type Sight, type Text } from '../compare/texts';
import { findEdition } from '../editions/find';
import { commentsOn } from '../proposals/commentsOn';
import { authorsOf } from '../proposals/facts';
import { DecisionRow, ProposalRow } from '../proposals/rows';
import { judged } from './judged';
import { paperSide } from './paperSide';

/** A proposal as its papers want it. */
export interface Drafted {
  revising: Revising;
  /** `深圳市市长质量奖评定标准 提案shenzhen-1（草案）`. */
  name: string;
}

/**
 * What the record holds of a proposal.
 * @param head its draft, which the viewer may see
 */
export async function revisingOf(context: Sight, head: Text): Promise<Drafted> {
  const { manager } = context.database.read;
  const proposal = await manager.findOneByOrFail(ProposalRow, { id: head.proposal! });
  const base =
    proposal.baseKey === null
      ? null
      : await editionText(context, findEdition(context, proposal.baseKey)!);
  const decisions = await manager.find(DecisionRow, {
    where: { proposalId: proposal.id },
    order: { seq: 'ASC' },
  });
  const named = async (id: string) => (await context.person(id)).name;
  const { title, label } = paperSide(head);
  return {
    name: `${title} ${label}`,
    revising: {
      head: head.open.tree,
      whole: base && judged(await compareTexts(context, base, head)),
      base: base && paperSide(base).label,
      rationale: proposal.rationale,
      drafters: await Promise.all((await authorsOf(manager, proposal)).map(named)),
      decisions: decisions.map(({ at, transition, roles }) => ({
        day: beijingDay(new Date(at)),
        transition,
        roles: roles.split(',').filter(Boolean) as Role[],
      })),
      opinions: await opinionsOf(context, proposal.id),
    },
  };
}

async function opinionsOf(context: Sight, proposalId: string): Promise<Opinion[]> {
  const named = async (id: string) => (await context.person(id)).name;
  const all = await commentsOn(context.database.read.manager, proposalId);
  return Promise.all(
    all.map(async ({ row, outcome, answers }) => ({
      entry: row.entry,
      change: row.change,
      text: row.text,
      organization: row.organization,
      kind: row.kind,
      proposedText: row.proposedText,
      by: await named(row.author),
      replies: await Promise.all(
        answers.map(async ({ text, author }) => ({ text, by: await named(author) })),
      ),
      outcome: outcome?.outcome ?? null,
      note: outcome?.note ?? null,
    })),
  );
}
