/**
 * Files that would eat a server that reads them, sent to be previewed: how long each takes to be
 * refused, whether in a sentence, and for how long nobody else was answered meanwhile.
 *   npm run drill:bombs
 * The load is made by this process alone, with Node's fetch.
 */
import { BOMBS } from '../documents/bombs';
import { databases, urlOf } from '../support/databases';
import { longestSilence } from '../support/longestSilence';
import { Desk } from '../support/desk';
import { memoryOf, startServer, stop, type Alive } from '../support/process';

/** Milliseconds: of a refusal, and of silence for others. */
const [REFUSED, SILENT] = [2_000, 100];

const QUERY =
  'query ($file: ImportInput!) { importPreview(file: $file) { comparison { baseKey } faults { expected } userErrors { code } } }';

async function sent(alive: Alive, token: string, name: string, bytes: Buffer) {
  const file = { name, content: bytes.toString('base64'), rubric: 'shenzhen/economic' };
  let going = true;
  const silence = longestSilence(alive.url, () => going);
  const begun = performance.now();
  const { data, errors } = await alive.server.query(QUERY, { file }, token);
  const took = performance.now() - begun;
  going = false;
  const told = data?.importPreview?.faults[0]?.expected ?? errors?.[0]?.message;
  return { took, silent: await silence, told, isTaken: !!data?.importPreview?.comparison };
}

async function drill(kind: string, alive: Alive): Promise<boolean> {
  const { token } = await Desk.of(alive.server, 'sz-drafter');
  let sound = true;
  for (const [what, name, make] of BOMBS) {
    const { took, silent, told, isTaken } = await sent(alive, token!, name, make());
    const isSound = took <= REFUSED && silent <= SILENT && told !== undefined && !isTaken;
    sound &&= isSound;
    console.log(
      `${kind}, ${what}: ${took.toFixed(0)} ms, silent ${silent.toFixed(0)} ms, ${memoryOf(alive).toFixed(0)} MiB: ${told}${isSound ? '' : '   (!)'}`,
    );
  }
  return sound;
}

async function main(): Promise<void> {
  let sound = true;
  for (const [kind, makePlace] of databases) {
    const place = await makePlace();
    const alive = await startServer(urlOf(place));
    sound = (await drill(kind, alive)) && sound;
    await stop(alive);
    await place.drop();
  }
  process.exitCode = sound ? 0 : 1;
}

void main();
