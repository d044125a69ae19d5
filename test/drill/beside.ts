/**
 * A large import by the command line beside a server under load: every save is answered without an
 * error, and all of them are stored.
 *   npm run drill:beside [-- clauses [saves a second]]
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databases, urlOf } from '../support/databases';
import { Desk } from '../support/desk';
import { cli, startServer, stop, verifies, type Alive } from '../support/process';

const CLAUSES = Number(process.argv[2] ?? 6000);
const RATE = Number(process.argv[3] ?? 40);

/** A first edition of so many clauses, ten a section. */
function largeFile(): string {
  const sections = Array.from({ length: CLAUSES / 10 }, (_, i) => {
    const paragraphs = Array.from(
      { length: 9 },
      (_, j) =>
        `      - { kind: PARAGRAPH, text: "第${i}章第${j}段,组织应建立并保持相应的过程。" }`,
    );
    return `  - kind: SECTION\n    part: criteria\n    title: 第${i}章\n    children:\n${paragraphs.join('\n')}`;
  });
  return `rubric: drill/large\nedition: "2027"\naward: 演练\nfacts: { title: 大标准 }\nbody:\n${sections.join('\n')}\n`;
}

async function imported(url: string, file: string): Promise<{ code: number; ms: number }> {
  const begun = Date.now();
  const { code, err } = await cli(url, ['import', file]);
  if (code) console.error(err);
  return { code, ms: Date.now() - begun };
}

interface Saves {
  sent: number;
  errors: number;
  /** Of the first that failed. */
  why: string;
  slowest: number;
  lost: number;
}

/** Saves at a steady rate until `until` has ended, and half a second longer. */
async function saving(alive: Alive, until: Promise<unknown>): Promise<Saves> {
  const drafter = await Desk.of(alive.server, 'wh-drafter');
  const { proposal } = await drafter.create('wuhan/manufacturing', '并行保存');
  const saves: Saves = { sent: 0, errors: 0, why: '', slowest: 0, lost: 0 };
  const pending: Promise<void>[] = [];
  const saved: string[] = [];
  const save = async (i: number): Promise<void> => {
    const begun = Date.now();
    const text = `意见${i}`;
    const done = await drafter
      .ask(
        `mutation { commentAdd(proposal: "${proposal!.id}", text: "${text}") { userErrors { code } } }`,
      )
      .then(
        ({ commentAdd }) => JSON.stringify(commentAdd.userErrors),
        (error: Error) => `${error.message} ${String(error.cause ?? '')}`,
      );
    if (done === '[]') saved.push(text);
    else saves.errors++;
    if (done !== '[]') saves.why ||= ` (${done.trim()})`;
    saves.slowest = Math.max(saves.slowest, Date.now() - begun);
  };
  let going = true;
  const begun = Date.now();
  void until.then(() => setTimeout(() => (going = false), 500));
  while (going) {
    pending.push(save(saves.sent++));
    const due = begun + (saves.sent * 1000) / RATE;
    await new Promise((next) => setTimeout(next, Math.max(0, due - Date.now())));
  }
  await Promise.all(pending);
  const { proposal: now } = (await drafter.ask(
    `{ proposal(id: "${proposal!.id}") { comments { text } } }`,
  )) as { proposal: { comments: { text: string }[] } };
  const stored = new Set(now.comments.map(({ text }) => text));
  saves.lost = saved.filter((text) => !stored.has(text)).length;
  return saves;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-beside-'));
  const file = join(folder, 'large.yaml');
  writeFileSync(file, largeFile());
  let sound = true;
  for (const [name, makePlace] of databases) {
    const place = await makePlace();
    const alive = await startServer(urlOf(place));
    await new Promise((next) => setTimeout(next, 500));
    const importing = imported(urlOf(place), file);
    const saves = await saving(alive, importing);
    const { code, ms } = await importing;
    await stop(alive);
    const held = await verifies(urlOf(place));
    console.log(
      `${name}: import of ${CLAUSES} clauses ${code ? 'FAILED' : 'done'} in ${ms} ms beside ${saves.sent} saves at ${RATE} a second; ${saves.errors} errors${saves.why}, ${saves.lost} lost, slowest ${saves.slowest} ms; the record ${held ? 'verifies' : 'DOES NOT VERIFY'}`,
    );
    sound = sound && code === 0 && saves.errors === 0 && saves.lost === 0 && held;
    await place.drop();
  }
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = sound ? 0 : 1;
}

void main();
