import { Like, type EntityManager } from 'typeorm';
import { onRubric } from '../editions/doors';
import { latestEdition } from '../editions/register';
import type { EditionRow } from '../editions/rows';
import { lifecycle } from '../../rubrics/lifecycle';
import type { ProposalForm } from '../../rubrics/vocabulary';
import { applyChanges } from '../../rubrics/acts/changes';
import { may, rolesIn, type ProposalFacts } from '../../rubrics/may';
import { mintKey } from '../../rubrics/tree/hash';
import { buildTree } from '../../rubrics/tree/tree';
import type { Entry } from '../../rubrics/kinds';
import { append, lockRecord } from '../record/append';
import type { Acting } from '../people/acting';
import type { SignedIn } from '../people/session';
import { because } from '../kinds/userError';
import { refused, type Payload } from './onProposal';
import { proposalLeaf } from './leaves';
import { putForward } from './perform';
import { ProposalRow } from './rows';

interface Asking {
  rubric: string;
  title: string;
  rationale: string;
  /** Left out: a revision. */
  form?: ProposalForm | null | undefined;
}

/**
 * Opens a proposal against the latest edition of a rubric, or against nothing where there is none.
 */
export const create = (request: Acting, asked: Asking): Promise<Payload> =>
  onRubric(request, { key: asked.rubric, ...NO_RUBRIC }, async (manager, rubric, context) => {
    if (asked.title.length > 200)
      return { proposal: null, userErrors: [because('TITLE_TOO_LONG', ['title'])] };
    if (!asked.title.trim())
      return { proposal: null, userErrors: [because('TITLE_MISSING', ['title'])] };
    const base = await latestEdition(manager, asked.rubric);
    if (!base && asked.form && asked.form !== 'REVISION')
      return { proposal: null, userErrors: [because('NO_EDITION', ['form'])] };
    // Before the number is read: two who open one at once must not read the same.
    await lockRecord(manager);
    const number = ((await manager.maximum(ProposalRow, 'number')) ?? 0) + 1;
    const id = await idIn(manager, rubric.awardKey);
    const at = context.now.toISOString();
    const proposal = newProposal(asked, base, { id, number }, { by: context.viewer?.id ?? '', at });
    const { allowed, reasons } = mayOpen(context.viewer, rubric.awardKey, context.today);
    if (!allowed)
      return {
        ...(await refused(context, manager, { ...proposal, id: asked.rubric }, 'create', reasons)),
        proposal: null,
      };

    const { title, rationale, form, baseKey, head } = proposal;
    const roles = rolesIn(context.viewer!, rubric.awardKey).filter(
      (role) => lifecycle.edit.who[role],
    );
    await append(manager, proposalLeaf, {
      at,
      actor: context.viewer!.id,
      subject: proposal.id,
      body: { rubric: asked.rubric, title, rationale, form, base: baseKey, head, number, roles },
    });
    if (base) return { proposal, userErrors: [] };
    const changes = [titlePage(asked.rubric, rubric.title)];
    const tree = buildTree(applyChanges([], changes));
    return putForward(context, manager, proposal, tree, { name: 'factsAdd', changes });
  });

/** Numbered by award: nobody reads off their own proposals how busy the others are. */
async function idIn(manager: EntityManager, award: string): Promise<string> {
  const held = await manager.countBy(ProposalRow, { rubricKey: Like(`${award}/%`) });
  return `${award}-${held + 1}`;
}

/** Whether somebody may open a proposal in an award, on a day. */
export const mayOpen = (viewer: SignedIn | null, award: string, today: string) =>
  may(viewer, 'edit', opened(award), today);

/** What the law must know of what is not there yet. */
const opened = (award: string): ProposalFacts => ({
  award,
  form: 'REVISION',
  state: 'DRAFT',
  authors: [],
  head: '',
  approvals: [],
  loweredBy: [],
  gravity: null,
  issues: { submit: 0, publish: 0 },
  baseIsLatest: true,
  startsOn: null,
});

const newProposal = (
  { rubric, title, rationale, form }: Asking,
  base: EditionRow | undefined,
  { id, number }: Pick<ProposalRow, 'id' | 'number'>,
  { by, at }: { by: string; at: string },
): ProposalRow =>
  Object.assign(new ProposalRow(), {
    id,
    number,
    rubricKey: rubric,
    title: title.trim(),
    rationale,
    form: form ?? 'REVISION',
    baseKey: base?.key ?? null,
    state: 'DRAFT' as const,
    seq: 0,
    head: base?.contentHash ?? '',
    createdBy: by,
    createdAt: at,
    publishedKey: null,
  });

/** Rubrics are public: whoever has no role learns nothing from it. */
const NO_RUBRIC: { what: string; missing: Payload } = {
  what: 'create',
  missing: { proposal: null, userErrors: [because('NOT_FOUND', ['rubric'])] },
};

/** A first edition begins with its title page: a tree needs its facts. */
export function titlePage(
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
