import { GraphQLDate } from 'graphql-scalars';
import type { EntityManager } from 'typeorm';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { CheckedIssue, ComparedIssues } from '../../rubrics/checks';
import { revisionHash } from '../../rubrics/tree/hash';
import type { Context } from '../context';
import { Work } from '../work';
import { Issue, type IssueStanding } from './issue';
import { waiversOf } from './waivers';
import { issuesOfDraft } from './blocking';
import { draftTree } from './draft';
import { answer, ProposalPayload } from './mutations';
import { because } from '../kinds/userError';
import { onProposal, type Payload } from './onProposal';
import { performOn } from './perform';
import { Proposal } from './proposal';
import { transit } from './transit';
import { ProposalRow } from './rows';

const STANDINGS: [keyof ComparedIssues, keyof typeof IssueStanding][] = [
  ['new', 'NEW'],
  ['worsened', 'WORSENED'],
  ['inherited', 'INHERITED'],
  ['resolved', 'RESOLVED'],
];

/** Most issues that are mended at once. */
const MOST = 200;

/**
 * Mends issues one after another, each as it stands after those before: an act that mends one may
 * mend or move another. Each passes the door by itself, so that nobody waits for all of them.
 */
async function fix(
  request: Context,
  id: string,
  fingerprints: readonly string[],
): Promise<Payload> {
  let last = await onProposal(request, id, 'issuesFix', async (_, proposal) => ({
    proposal,
    userErrors: fingerprints.length > MOST ? [because('NO_SUCH_ISSUE', ['issues'])] : [],
  }));
  const unmended: Payload['userErrors'] = [];
  for (const fingerprint of new Set(fingerprints)) {
    // What stands for several places is mended place by place, as long as each makes it fewer.
    for (let left = Infinity, more = true; more; ) {
      more = false;
      last = await onProposal(request, id, 'issuesFix', async (manager, proposal, actor) => {
        const issue = await issueOf(manager, proposal, fingerprint);
        if (!issue || issue.count >= left) return { proposal, userErrors: [] };
        [left, more] = [issue.count, issue.count > 1];
        return fixOne(actor, manager, proposal, issue);
      });
      if (last.userErrors.length > 0) break;
    }
    const [error] = last.userErrors;
    if (error && error.code !== 'NO_SUGGESTION') return last;
    unmended.push(...last.userErrors);
  }
  return { ...last, userErrors: unmended };
}

async function issueOf(
  manager: EntityManager,
  proposal: ProposalRow,
  fingerprint: string,
): Promise<CheckedIssue | undefined> {
  const { inherited, new: came, worsened } = await issuesOfDraft(manager, proposal);
  return [...inherited, ...came, ...worsened].find((one) => one.fingerprint === fingerprint);
}

async function fixOne(
  context: Context,
  manager: EntityManager,
  proposal: ProposalRow,
  issue: CheckedIssue,
): Promise<Payload> {
  let tree = await draftTree(manager, proposal);
  let last: Payload = { proposal, userErrors: [because('NO_SUGGESTION', [issue.fingerprint])] };
  for (const act of issue.suggestion ?? []) {
    const seen = keysOf(act).flatMap((key) => {
      const entry = tree.byKey.get(key)?.entry;
      return entry ? [[key, revisionHash(entry)] as const] : [];
    });
    const now = last.proposal ?? proposal;
    last = await performOn(context, manager, now, { revisions: Object.fromEntries(seen) }, act);
    if (last.userErrors.length) return last;
    tree = last.become?.tree ?? tree;
  }
  return last;
}

/** Entries that an act names as what it changes. */
function keysOf(act: NonNullable<CheckedIssue['suggestion']>[number]): string[] {
  if ('key' in act) return [act.key];
  return 'keys' in act ? act.keys : [];
}

@Resolver(() => Proposal)
export class ProposalIssues {
  @Work(300)
  @FieldResolver(() => [Issue], {
    description:
      'What the checker finds in the draft: new and worsened issues first, then those inherited from the base, then those that the draft resolves.',
  })
  async issues(@Root() proposal: Proposal, @Ctx() context: Context): Promise<Issue[]> {
    const { manager } = context.database.read;
    const row = await manager.findOneByOrFail(ProposalRow, { id: proposal.id });
    const compared = await issuesOfDraft(manager, row);
    const waivers = await waiversOf(manager, row.rubricKey, context.today, row.id);
    return STANDINGS.flatMap(([name, standing]) =>
      compared[name].map(
        (issue) =>
          new Issue(
            issue,
            standing === 'RESOLVED' ? row.baseKey! : proposal.key,
            context,
            waivers.get(issue.fingerprint),
            standing,
          ),
      ),
    );
  }

  @Mutation(() => ProposalPayload, {
    description:
      '豁免: an approver who did not work on the proposal accepts a breach, with a reason and a last day. It counts for this proposal, and for the rubric once it is published.',
  })
  proposalWaive(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('expecting', () => Int, { description: 'The `seq` that was seen.' }) expecting: number,
    @Arg('issue', () => ID, { description: '`id` of the issue.' }) issue: string,
    @Arg('reason', () => String) reason: string,
    @Arg('until', () => GraphQLDate, {
      description:
        'The last day on which it counts: tomorrow at the earliest, in five years at the latest.',
    })
    until: Date | string,
  ): Promise<ProposalPayload> {
    const day = typeof until === 'string' ? until : until.toISOString().slice(0, 10);
    return answer(
      context,
      transit(context, 'waive', { id, expecting, note: reason, waived: { issue, until: day } }),
    );
  }

  @Mutation(() => ProposalPayload, {
    description:
      '一键修改: puts forward the acts that the issues suggest, one after another; each is an act of its own and can be undone.',
  })
  issuesFix(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('issues', () => [ID], { description: '`id` of each; at most 200.' }) issues: string[],
  ): Promise<ProposalPayload> {
    return answer(context, fix(context, id, issues));
  }
}
