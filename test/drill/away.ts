/**
 * PostgreSQL stopped and started under load, over and over: whoever asks meanwhile is told so with
 * 503 and nothing else, and what was acknowledged is stored.
 *   npm run drill:away [-- rounds]
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Desk } from '../support/desk';
import { titlesOf } from '../support/titles';
import { startServer, stop, verifies, type Alive } from '../support/process';

const ROUNDS = Number(process.argv[2] ?? 5);
const RUBRIC = 'wuhan/manufacturing';

/** A server of its own, which may be stopped: its address, and how it is stopped and started. */
interface Own {
  url: string;
  stop: [string, string[]];
  start: [string, string[]];
}
const own = JSON.parse(process.env.DRILL_POSTGRES ?? 'null') as Own | null;

interface Counts {
  acknowledged: string[];
  away: number;
  other: Map<string, number>;
}

async function load(alive: Alive, name: string, going: () => boolean, counts: Counts) {
  const drafter = await Desk.of(alive.server, 'wh-drafter');
  for (let i = 0; going(); i++) {
    const title = `${name}-${i}`;
    const write = i % 2 === 0;
    const text = write
      ? `mutation { proposalCreate(rubric: "${RUBRIC}", title: "${title}", rationale: "演练") { proposal { id } } }`
      : `{ proposals(rubric: "${RUBRIC}", first: ${(i % 20) + 1}) { nodes { title } } }`;
    const answer = (await alive.server
      .query(text, undefined, drafter.token)
      .catch((error: Error) => ({ status: error.message }))) as unknown as {
      status: number | string;
      data?: { proposalCreate?: { proposal: object | null } };
      errors?: { extensions: { code: string } }[];
    };
    const code = answer.errors?.[0]?.extensions.code;
    if (answer.status === 200 && !answer.errors) {
      if (write && answer.data?.proposalCreate?.proposal) counts.acknowledged.push(title);
    } else if (answer.status === 503 && code === 'UNAVAILABLE') counts.away++;
    else {
      const kind = `${answer.status} ${code ?? ''}`;
      counts.other.set(kind, (counts.other.get(kind) ?? 0) + 1);
    }
    if (answer.status !== 200) await sleep(20);
  }
}

async function main(): Promise<void> {
  if (!own) {
    console.error('no PostgreSQL of its own could be started: install the package postgresql');
    process.exitCode = 1;
    return;
  }
  const alive = await startServer(own.url);
  const counts: Counts = { acknowledged: [], away: 0, other: new Map() };
  let going = true;
  const loads = [0, 1, 2, 3].map((n) => load(alive, `负载${n}`, () => going, counts));
  for (let round = 0; round < ROUNDS; round++) {
    await sleep(1500);
    execFileSync(...own.stop, { stdio: 'ignore' });
    await sleep(1000);
    const { status } = await fetch(`${alive.url}/readyz`);
    if (status !== 503) counts.other.set(`readyz ${status}`, 1);
    execFileSync(...own.start, { stdio: 'ignore' });
  }
  await sleep(1500);
  going = false;
  await Promise.all(loads);
  const ready = (await fetch(`${alive.url}/readyz?write`)).status;
  const drafter = await Desk.of(alive.server, 'wh-drafter');
  const stored = await titlesOf(drafter, RUBRIC);
  const lost = counts.acknowledged.filter((title) => !stored.has(title)).length;
  await stop(alive);
  const held = await verifies(own.url);
  const others = [...counts.other].map(([kind, times]) => `${times} × ${kind}`).join(', ') || '0';
  console.log(
    `PostgreSQL stopped and started ${ROUNDS} times: ${counts.acknowledged.length} acknowledged, ${lost} lost; ${counts.away} × 503 UNAVAILABLE, other failures: ${others}; ready again ${ready}; the record ${held ? 'verifies' : 'DOES NOT VERIFY'}`,
  );
  process.exitCode = lost === 0 && counts.other.size === 0 && ready === 200 && held ? 0 : 1;
}

void main();
