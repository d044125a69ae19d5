/**
 * Random acts on drafts, through the one door, on both databases. What the process that did them
 * holds of a draft, advanced act by act, must be what another one makes of the database that knows
 * nothing yet: text, hash, sums, changes, issues.
 *   npm run drill:acts [-- acts a database]
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databases, type Place } from '../support/databases';
import { playOn, toldOf, type Played } from '../support/played';
import { run } from '../support/server';

const ACTS = Number(process.argv[2] ?? 1000);
/** So many acts are played before the draft is compared. */
const A_LEG = 50;

/** By a process of its own: this one remembers by contents what it found out of any draft. */
async function toldAnew({ where }: Place, id: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', '@swc-node/register', join(__dirname, 'told.ts'), JSON.stringify(where), id],
    { maxBuffer: 2 ** 28 },
  );
  return stdout.trim();
}

async function drill(name: string, place: Place): Promise<boolean> {
  const server = await run(place, { accounts: true });
  const played: Played = { done: 0, refused: 0 };
  let [compared, unlike] = [0, 0];
  for (let seed = 1; played.done < ACTS; seed++) {
    const proposal = await playOn(server, { seed, acts: A_LEG, played });
    const advanced = (await toldOf(server, proposal)).trim();
    const built = await toldAnew(place, proposal.id);
    compared++;
    if (advanced === built) continue;
    unlike++;
    console.log(`${name}: ${proposal.id} (seed ${seed}) is not what is built of the database`);
  }
  await server.stop();
  console.log(
    `${name}: ${played.done} acts, ${played.refused} refused; ${compared} drafts compared, ${unlike} unlike`,
  );
  return unlike === 0;
}

async function main(): Promise<void> {
  let sound = true;
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    sound = (await drill(name, place)) && sound;
    await place.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
