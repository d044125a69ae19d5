/**
 * Every mend that the checker puts forward in the texts of the library, through the API: singly,
 * and all of one entry together. What was mended must be resolved and nothing new raised; what
 * could not be put forward must be named. Each is undone before the next.
 *   npm run drill:mends [-- mends]
 */
import { databases } from '../support/databases';
import { Desk } from '../support/desk';
import { run, type Running } from '../support/server';
import { addTo } from '../../rubrics/addTo';

const MENDS = Number(process.argv[2] ?? 100);

interface Told {
  id: string;
  rule: string;
  fixable: boolean;
  guessed: boolean;
  standing: string;
  entries: string[];
}

/** What became of some issues that were to be mended together. */
interface Mended {
  refused: string[];
  left: Told[];
  raised: Told[];
}

class Mending {
  private last = 0;

  constructor(
    private readonly desk: Desk,
    private readonly id: string,
  ) {}

  async issues(): Promise<Told[]> {
    const { proposal } = await this.desk.ask(
      `{ proposal(id: "${this.id}") { issues { id rule fixable guessed standing entries } } }`,
    );
    return proposal.issues;
  }

  /** Mends them, looks, and takes it back. */
  async mend(some: readonly Told[]): Promise<Mended> {
    const ids = some.map(({ id }) => id);
    const { userErrors, proposal } = await this.desk.act('issuesFix', {
      ...{ id: this.id, issues: ids },
    });
    const after = await this.issues();
    // The latest comes first, and what was undone before stays among them.
    const acts = (proposal?.acts ?? []).filter(({ seq }) => seq > this.last);
    const bad = after.filter(({ id, standing }) => ids.includes(id) && standing !== 'RESOLVED');
    const raised = after.filter(({ standing }) => standing === 'NEW' || standing === 'WORSENED');
    for (const { seq } of acts) {
      const undone = await this.desk.act('proposalUndo', { id: this.id, act: seq });
      this.last = undone.proposal?.acts[0]?.seq ?? this.last;
    }
    return { refused: userErrors.map(({ message }) => message), left: bad, raised };
  }
}

const RUBRICS = ['economic', 'culture', 'social', 'ecology', 'management', 'service'].map(
  (name) => `shenzhen/${name}`,
);

async function drill(server: Running): Promise<boolean> {
  const [shenzhen, wuhan] = [
    await Desk.of(server, 'sz-drafter'),
    await Desk.of(server, 'wh-drafter'),
  ];
  const all = [...RUBRICS, 'wuhan/manufacturing'];
  let [single, together, unlike] = [0, 0, 0];
  for (const [i, rubric] of all.entries()) {
    const desk = rubric.startsWith('wuhan') ? wuhan : shenzhen;
    const opened = await desk.act('proposalCreate', {
      ...{ rubric, title: 'mends', rationale: 'mends' },
    });
    if (!opened.proposal) throw new Error(JSON.stringify(opened.userErrors));
    const mending = new Mending(desk, opened.proposal.id);
    const fixable = (await mending.issues()).filter((issue) => issue.fixable);
    const told = (what: string, some: readonly Told[], { refused, left, raised }: Mended) => {
      if (refused.length + left.length + raised.length === 0) return;
      unlike++;
      const names = (issues: readonly Told[]) => issues.map(({ rule }) => rule).join(', ') || '–';
      console.log(
        `${rubric} ${what} ${names(some)}: left ${names(left)}; raised ${names(raised)}; said ${refused.join(' ') || '–'}`,
      );
    };
    const share = Math.ceil((MENDS - single) / (all.length - i));
    for (const one of fixable.slice(0, share)) {
      told('singly', [one], await mending.mend([one]));
      single++;
    }
    const byEntry = new Map<string, Told[]>();
    for (const one of fixable) addTo(byEntry, one.entries[0] ?? '', one);
    for (const some of [...byEntry.values()].filter(({ length }) => length > 1)) {
      told('together', some, await mending.mend(some));
      together++;
    }
    console.log(`${rubric}: so far ${single} singly, ${together} together, ${unlike} unlike`);
  }
  console.log(
    `${single} mends singly, ${together} times all of one entry together: ${unlike} not as they say`,
  );
  return unlike === 0 && single > 0;
}

async function main(): Promise<void> {
  const [, makePlace] = databases[0]!;
  const place = await makePlace();
  const server = await run(place, { accounts: true });
  const sound = await drill(server);
  await server.stop();
  await place.drop();
  process.exitCode = sound ? 0 : 1;
}

void main();
