/**
 * `kill -9` while one proposal is being published and another approved, over and over, on each
 * database. What was acknowledged must be stored, what is stored must be whole, the record must
 * verify, and the server must come back alone.
 *   npm run drill:kill [-- rounds]
 */
import { databases, urlOf } from '../support/databases';
import { Desk, type Answered, type Shown } from '../support/desk';
import { startServer, stop, verifies, type Alive } from '../support/process';

const ROUNDS = Number(process.argv[2] ?? 60);
const RUBRIC = 'wuhan/manufacturing';
/** Milliseconds within which a kill comes that does not wait for an answer. */
const LONGEST = 60;

async function submitted(drafter: Desk, title: string): Promise<Shown> {
  const proposal = (await drafter.create(RUBRIC, title)).proposal!;
  await drafter.reword(proposal, 'criteria/5.1a)', `${title}。`);
  return (await drafter.take('submit', proposal.id)).proposal!;
}

const sound = (answered: Answered | null): boolean =>
  answered !== null && answered.userErrors.length === 0;

interface Counts {
  kills: number;
  acknowledged: number;
  stored: number;
  lost: number;
  half: number;
}

const desk = (alive: Alive, who: string) => Desk.of(alive.server, who);

async function drill(name: string, url: string): Promise<boolean> {
  const counts: Counts = { kills: 0, acknowledged: 0, stored: 0, lost: 0, half: 0 };
  let alive = await startServer(url);
  for (let round = 0; round < ROUNDS; round++) {
    const two = await waitingTwo(alive, round);
    const answers = await killedWhile(alive, two, round);
    counts.kills++;
    alive = await startServer(url);
    const states = await statesOf(alive, two, round);
    for (const [i, facts] of states.entries()) count(counts, sound(answers[i]), facts);
    await clear(alive, two);
  }
  await stop(alive);
  const verified = await verifies(url);
  console.log(
    `${name}: ${counts.kills} × kill -9; ${counts.acknowledged} acknowledged ⊆ ${counts.stored} stored of ${2 * counts.kills} acts; lost ${counts.lost}, half written ${counts.half}; the record ${verified ? 'verifies' : 'DOES NOT VERIFY'}`,
  );
  return counts.lost === 0 && counts.half === 0 && verified;
}

/** A proposal that may be published, and one that waits for its second approval. */
async function waitingTwo(alive: Alive, round: number): Promise<[Shown, Shown]> {
  const [drafter, reviewer, approver] = await Promise.all(
    ['wh-drafter', 'wh-reviewer', 'wh-approver'].map((who) => desk(alive, who)),
  );
  const a = await submitted(drafter, `发布${round}`);
  const b = await submitted(drafter, `同意${round}`);
  for (const { id } of [a, b]) await reviewer.take('approve', id);
  await approver.take('approve', a.id);
  return [(await drafter.proposal(a.id))!, (await drafter.proposal(b.id))!];
}

/** Publishes one and approves the other, and kills the server meanwhile; what it still answered. */
async function killedWhile(
  alive: Alive,
  [ready, waiting]: [Shown, Shown],
  round: number,
): Promise<(Answered | null)[]> {
  const [approver, publisher] = await Promise.all(
    ['wh-approver', 'wh-publisher'].map((who) => desk(alive, who)),
  );
  const fired = [
    publisher.act('proposalPublish', {
      id: ready.id,
      expecting: ready.seq,
      head: ready.head,
      label: `k${round}`,
      effectiveFrom: `${2101 + round}-01-01`,
    }),
    approver.act('proposalApprove', {
      id: waiting.id,
      expecting: waiting.seq,
      head: waiting.head,
    }),
  ].map((answer) => answer.catch(() => null));
  // Half of them with the first answer, however slow the machine: something was acknowledged then.
  await (Math.random() < 0.5
    ? Promise.race(fired)
    : new Promise((resolve) => {
        setTimeout(resolve, Math.random() * LONGEST);
      }));
  await stop(alive, 'SIGKILL');
  return Promise.all(fired);
}

/** Of each of the two acts, what must all be so where it was stored, and none where it was not. */
async function statesOf(
  alive: Alive,
  [ready, waiting]: [Shown, Shown],
  round: number,
): Promise<boolean[][]> {
  const drafter = await desk(alive, 'wh-drafter');
  const published = (await drafter.proposal(ready.id))!;
  const approved = (await drafter.proposal(waiting.id))!;
  const { edition } = await drafter.ask(
    `{ edition(key: "${RUBRIC}@k${round}") { contentHash clauses { key } } }`,
  );
  const decided = (proposal: Shown, transition: string) =>
    proposal.decisions.filter((decision) => decision.transition === transition).length;
  return [
    [
      published.state === 'PUBLISHED',
      edition !== null,
      edition?.contentHash === published.head,
      published.seq === ready.seq + 1,
      decided(published, 'publish') === 1,
    ],
    [
      approved.state === 'APPROVED',
      approved.seq === waiting.seq + 1,
      decided(approved, 'approve') === 2,
    ],
  ];
}

function count(counts: Counts, acknowledged: boolean, facts: boolean[]): void {
  const stored = facts.every(Boolean);
  if (acknowledged) counts.acknowledged++;
  if (stored) counts.stored++;
  else if (facts.some(Boolean)) counts.half++;
  if (acknowledged && !stored) counts.lost++;
}

/** The base has moved, or not: the other one ends here, so that rounds stay alike. */
async function clear(alive: Alive, two: [Shown, Shown]): Promise<void> {
  const publisher = await desk(alive, 'wh-publisher');
  for (const { id } of two)
    if ((await publisher.proposal(id))!.state !== 'PUBLISHED')
      await publisher.take('withdraw', id, { note: '演练' });
}

async function main(): Promise<void> {
  let sound = true;
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    sound = (await drill(name, urlOf(place))) && sound;
    await place.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
