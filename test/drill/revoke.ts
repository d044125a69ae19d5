/**
 * A role is taken back while its holder approves and others keep the database busy, over and over,
 * through two processes' worth of connections. No decision may stand in the record behind the
 * revocation of the role that it needed.
 *   npm run drill:revoke [-- races]
 */
import type { DataSource } from 'typeorm';
import { RecordRow } from '../../api/record/rows';
import { databases, urlOf } from '../support/databases';
import { Desk, type Shown } from '../support/desk';
import { run, type Running } from '../support/server';

const RACES = Number(process.argv[2] ?? 200);
const RUBRIC = 'wuhan/manufacturing';
const WHO = 'wh-reviewer';
const AWARD = 'award: "wuhan", role: REVIEWER';

interface Outcome {
  approved: boolean;
  behind: boolean;
}

async function race(servers: Running[], round: number, proposal: Shown): Promise<Outcome> {
  const [one, other] = servers as [Running, Running];
  const [approver, security, busy] = await Promise.all([
    Desk.of(one, WHO),
    Desk.of(other, 'secadmin'),
    Desk.of(other, 'wh-drafter2'),
  ]);
  const seen = (await approver.proposal(proposal.id))!;
  const noise = Array.from({ length: 5 }, (_, i) => busy.create(RUBRIC, `忙碌 ${round} ${i}`));
  const approval = () =>
    approver
      .act('proposalApprove', { id: seen.id, expecting: seen.seq, head: seen.head })
      .then(({ userErrors }) => userErrors.length === 0);
  const revocation = () =>
    security.ask(`mutation { grantRevoke(username: "${WHO}", ${AWARD}) { userErrors { code } } }`);
  const [approved] =
    round % 2
      ? await Promise.all([approval(), revocation()])
      : reversed(await Promise.all([revocation(), approval()]));
  await Promise.all(noise);
  const behind = await decidedBehind(one.database.read);
  await security.ask(
    `mutation { grantGive(username: "${WHO}", ${AWARD}) { userErrors { code } } }`,
  );
  return { approved: approved as boolean, behind };
}

const reversed = <T>([a, b]: [unknown, T]): [T, unknown] => [b, a];

/** Whether the last decision of approval stands behind the last revocation. */
async function decidedBehind(read: DataSource): Promise<boolean> {
  const last = async (kind: string, like: string) => {
    const rows = await read
      .getRepository(RecordRow)
      .find({ where: { kind }, order: { seq: 'DESC' } });
    return rows.find(({ body }) => body.includes(like))?.seq ?? 0;
  };
  const [revoked, given] = [await last('revoke', 'REVIEWER'), await last('grant', 'REVIEWER')];
  return revoked > given && (await last('decision', '"approve"')) > revoked;
}

async function drill(name: string, servers: Running[]): Promise<boolean> {
  const drafter = await Desk.of(servers[0]!, 'wh-drafter');
  const counts = { approved: 0, refused: 0, behind: 0 };
  for (let round = 0; round < RACES; round++) {
    const created = (await drafter.create(RUBRIC, `撤权 ${round}`)).proposal!;
    await drafter.reword(created, 'criteria/5.1a)', `撤权 ${round}。`);
    const { proposal } = await drafter.take('submit', created.id);
    const { approved, behind } = await race(servers, round, proposal!);
    counts[approved ? 'approved' : 'refused']++;
    if (behind) counts.behind++;
  }
  console.log(
    `${name}: ${RACES} races; ${counts.approved} approved in time, ${counts.refused} refused; ${counts.behind} decisions behind their revocation`,
  );
  return counts.behind === 0;
}

async function main(): Promise<void> {
  let sound = true;
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    const first = await run(place, { accounts: true });
    // Two processes where the database has several connections; one file has one writer.
    const second = name === 'PostgreSQL' ? await run(place) : first;
    console.log(`${name}: ${urlOf(place).replace(/\/\/.*@/, '//')}`);
    sound = (await drill(name, [first, second])) && sound;
    if (second !== first) await second.stop();
    await first.stop();
    await place.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
