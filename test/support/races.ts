import { codes, Desk, type Answered, type Shown } from './desk';
import type { Running } from './server';

/**
 * Two people at once. Each race says what is wrong with its outcome, or null where it ended in one
 * legal order.
 */
type Race = (round: number) => Promise<string | null>;

const RUBRIC = 'shenzhen/ecology';
const PLACE = 'criteria/0';

const sound = (answered: Answered): boolean => answered.userErrors.length === 0;

/**
 * What holds whatever the order: the decisions form one chain, and every acknowledged act is one of
 * them.
 */
function broken(after: Shown, before: Shown, acknowledged: number): string | null {
  const chain = after.decisions.filter(({ transition }) => transition !== 'create');
  if (chain.some(({ from }, i) => i > 0 && chain[i - 1].to !== from))
    return 'the decisions are no chain';
  if (after.seq !== chain.length) return `seq ${after.seq} after ${chain.length} decisions`;
  if (after.seq !== before.seq + acknowledged)
    return `${acknowledged} acknowledged, ${after.seq - before.seq} stored`;
  if (after.state !== chain.at(-1)!.to) return `state ${after.state} after ${chain.at(-1)!.to}`;
  return null;
}

/** Who races, and the paragraph that they change. */
interface Ring {
  drafter: Desk;
  reviewer: Desk;
  approver: Desk;
  publisher: Desk;
  text: string;
}

export async function races(server: Running): Promise<Record<string, Race>> {
  const names = ['sz-drafter', 'sz-reviewer', 'sz-approver', 'sz-publisher'];
  const [drafter, reviewer, approver, publisher] = await Promise.all(
    names.map((name) => Desk.of(server, name)),
  );
  const { edition } = await drafter.ask(
    `{ edition(key: "${RUBRIC}@2019") { clauses(under: "${PLACE}", depth: 1) { key kind } } }`,
  );
  const text = edition.clauses.find((c: any) => c.kind === 'PARAGRAPH').key as string;
  const ring = { drafter, reviewer, approver, publisher, text };
  return {
    'approve / approve': approvals(ring),
    'approve / edit': approvalAndEdit(ring),
    'approve / withdraw': approvalAndWithdrawal(ring),
    'publish / publish': publications(ring),
  };
}

async function submitted({ drafter, text }: Ring, title: string): Promise<Shown> {
  const proposal = (await drafter.create(RUBRIC, title)).proposal!;
  await drafter.reword(proposal, `~${text}`, `${title}。`);
  return (await drafter.take('submit', proposal.id)).proposal!;
}

const seen = async ({ drafter }: Ring, id: string) => (await drafter.proposal(id))!;
const guards = ({ id, seq, head }: Shown) => ({ id, expecting: seq, head });

function approvals(ring: Ring): Race {
  const { reviewer, approver } = ring;
  return async (round) => {
    const before = await submitted(ring, `同意同意${round}`);
    const both = await Promise.all([
      reviewer.act('proposalApprove', guards(before)),
      approver.act('proposalApprove', guards(before)),
    ]);
    const after = await seen(ring, before.id);
    if (both.filter(sound).length !== 1)
      return `${both.filter(sound).length} of two who saw the same seq were taken`;
    if (both.flatMap(codes).join() !== 'STALE') return `refused with ${both.flatMap(codes).join()}`;
    return broken(after, before, 1);
  };
}

function approvalAndEdit(ring: Ring): Race {
  const { drafter, approver, text } = ring;
  return async (round) => {
    const before = await submitted(ring, `同意编辑${round}`);
    const edited = async () => {
      const recalled = await drafter.act('proposalRecall', {
        id: before.id,
        expecting: before.seq,
      });
      return [
        recalled,
        sound(recalled) ? await drafter.reword(before, `~${text}`, `又改${round}。`) : recalled,
      ];
    };
    const [approved, [recalled, reworded]] = await Promise.all([
      approver.act('proposalApprove', guards(before)),
      edited(),
    ]);
    const after = await seen(ring, before.id);
    if (sound(approved) === sound(recalled))
      return 'both or none of two who saw the same seq were taken';
    if (sound(recalled) && (!sound(reworded) || after.head === before.head))
      return 'the edit after the recall was lost';
    if (sound(approved) && after.head !== before.head) return 'the head moved under an approval';
    return broken(after, before, 1);
  };
}

function approvalAndWithdrawal(ring: Ring): Race {
  const { approver, publisher } = ring;
  return async (round) => {
    const before = await submitted(ring, `同意终止${round}`);
    const both = await Promise.all([
      approver.act('proposalApprove', guards(before)),
      publisher.act('proposalWithdraw', { id: before.id, expecting: before.seq, note: '终止' }),
    ]);
    const after = await seen(ring, before.id);
    if (both.filter(sound).length !== 1)
      return `${both.filter(sound).length} of two who saw the same seq were taken`;
    if (sound(both[1]) !== (after.state === 'WITHDRAWN'))
      return `state ${after.state} is not what was acknowledged`;
    return broken(after, before, 1);
  };
}

function publications(ring: Ring): Race {
  const { drafter, reviewer, approver, publisher } = ring;
  let year = 2100;
  return async (round) => {
    const two = [await submitted(ring, `发布甲${round}`), await submitted(ring, `发布乙${round}`)];
    for (const { id } of two)
      for (const desk of [reviewer, approver]) await desk.take('approve', id);
    const before = await Promise.all(two.map(({ id }) => seen(ring, id)));
    year++;
    const date = `${year}-01-01`;
    // The same proposal twice, and a rival of the same rubric: of three only one may come out.
    const all = await Promise.all(
      [before[0], before[0], before[1]].map((proposal, i) =>
        publisher.act('proposalPublish', {
          ...guards(proposal),
          label: `r${round}x${i}`,
          effectiveFrom: date,
        }),
      ),
    );
    const after = await Promise.all(two.map(({ id }) => seen(ring, id)));
    const { rubric } = await drafter.ask(
      `{ rubric(key: "${RUBRIC}") { editions { label effectiveFrom contentHash } } }`,
    );
    const made = rubric.editions.filter(
      ({ effectiveFrom }: { effectiveFrom: string }) => effectiveFrom === date,
    );
    if (all.filter(sound).length !== 1 || made.length !== 1)
      return `${all.filter(sound).length} acknowledged, ${made.length} editions`;
    const winner = after.find(({ state }) => state === 'PUBLISHED');
    if (!winner || made[0].contentHash !== winner.head)
      return 'the edition is not the head that was approved';
    const loser = after.find(({ state }) => state !== 'PUBLISHED')!;
    if (loser.state !== 'APPROVED') return `the other one is ${loser.state}`;
    await publisher.take('withdraw', loser.id, { note: '让路' });
    return null;
  };
}
