import { onRubric } from '../editions/doors';
import { latestEdition } from '../editions/register';
import { lifecycle } from '../../rubrics/lifecycle';
import { may, rolesIn } from '../../rubrics/may';
import { mintKey } from '../../rubrics/tree/hash';
import type { Entry } from '../../rubrics/kinds';
import { append, lockRecord } from '../record/append';
import type { Acting } from '../people/acting';
import { because } from '../kinds/userError';
import { refused, type Payload } from './onProposal';
import { proposalLeaf } from './leaves';
import { putForward } from './perform';
import { ProposalRow } from './rows';

/**
 * Opens a proposal against the latest edition of a rubric, or against nothing where there is none.
 */
export const create = (
  request: Acting,
  asked: { rubric: string; title: string; rationale: string },
): Promise<Payload> =>
  onRubric(request, asked.rubric, NO_RUBRIC, async (manager, rubric, context) => {
    const award = rubric.awardKey;
    if (asked.title.length > 200)
      return { proposal: null, userErrors: [because('TITLE_TOO_LONG', ['title'])] };
    if (!asked.title.trim())
      return { proposal: null, userErrors: [because('TITLE_MISSING', ['title'])] };
    const base = await latestEdition(manager, asked.rubric);
    // Before the number is read: two who open one at once must not read the same.
    await lockRecord(manager);
    const number = ((await manager.maximum(ProposalRow, 'number')) ?? 0) + 1;
    const at = context.now.toISOString();
    const proposal: ProposalRow = Object.assign(new ProposalRow(), {
      id: String(number),
      number,
      rubricKey: asked.rubric,
      title: asked.title.trim(),
      rationale: asked.rationale,
      baseKey: base?.key ?? null,
      state: 'DRAFT' as const,
      seq: 0,
      head: base?.contentHash ?? '',
      createdBy: context.viewer?.id ?? '',
      createdAt: at,
      publishedKey: null,
    });
    const facts = {
      award,
      state: proposal.state,
      authors: [],
      head: proposal.head,
      approvals: [],
      gravity: null,
      issues: { submit: 0, publish: 0 },
      baseIsLatest: true,
      startsOn: null,
    };
    const { allowed, reasons } = may(context.viewer, 'edit', facts, context.today);
    if (!allowed)
      return {
        ...(await refused(context, manager, { ...proposal, id: asked.rubric }, 'create', reasons)),
        proposal: null,
      };

    const { title, rationale, baseKey, head } = proposal;
    const roles = rolesIn(context.viewer!, award).filter((role) => lifecycle.edit.who[role]);
    await append(manager, proposalLeaf, {
      at,
      actor: context.viewer!.id,
      subject: proposal.id,
      body: { rubric: asked.rubric, title, rationale, base: baseKey, head, roles },
    });
    return base
      ? { proposal, userErrors: [] }
      : putForward(context, manager, proposal, [], {
          name: 'factsAdd',
          changes: [titlePage(asked.rubric, rubric.title)],
        });
  });

/** Rubrics are public: whoever has no role learns nothing from it. */
const NO_RUBRIC: Payload = { proposal: null, userErrors: [because('NOT_FOUND', ['rubric'])] };

/** A first edition begins with its title page: a tree needs its facts. */
function titlePage(
  rubric: string,
  title: string,
): { key: string; before: null; after: Entry<'facts'> } {
  const key = mintKey(rubric, 'facts');
  return {
    key,
    before: null,
    after: { key, kind: 'facts', parent: null, order: '', content: { title } },
  };
}
