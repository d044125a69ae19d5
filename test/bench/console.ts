/**
 * What a drafter waits for in the console, in a real browser: the page of an item in a large draft
 * opened anew, an item opened from another, letters typed in it, and what was typed stored. Times
 * in milliseconds, tasks that held up the page for longer than 50 ms, and what went up and came
 * down (bytes of bodies, before they were packed for the way).
 *   npm run bench -- console [clauses] [--acts 20] [--postgres]
 * Browser: TEST_BROWSER. The draft bears some acts already, as one has that is worked on.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page, Request } from 'playwright-core';
import { stringify } from 'yaml';
import { Office } from '../support/browser';
import { databases, urlOf } from '../support/databases';
import { Desk } from '../support/desk';
import { cli, endAll, startServer, stop, type Alive } from '../support/process';
import { PASSWORD, type Running } from '../support/server';
import { makeEdition } from './edition';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    acts: { type: 'string', default: '20' },
    postgres: { type: 'boolean', default: false },
  },
});
const [SIZE, ACTS] = [Number(positionals[0] ?? 6000), Number(values.acts)];
const RUBRIC = 'wuhan/grown';
const TIMES = 3;
const LETTERS = '依据事实设定目标并按年度公开其完成的情况'.split('');

interface Went {
  up: number;
  down: number;
  /** What was asked, with bytes up and down and milliseconds until all was there. */
  asked: string | null;
}

/** Milliseconds without a request after which none is waited for. */
const CALM = 1_000;

/** What goes over the wire, from the moment at which it is begun anew. */
class Wire {
  private went: Promise<Went>[] = [];
  private last = 0;

  constructor(page: Page) {
    page.on('request', () => {
      this.last = performance.now();
    });
    page.on('requestfinished', (request) => {
      this.last = performance.now();
      this.went.push(wentOf(request));
    });
  }

  begin(): void {
    this.went = [];
  }

  async end(): Promise<Went> {
    while (performance.now() - this.last < CALM) await setTimeout(100);
    const all = await Promise.all(this.went);
    const sum = (of: (one: Went) => number) => all.reduce((total, one) => total + of(one), 0);
    return {
      up: sum(({ up }) => up),
      down: sum(({ down }) => down),
      asked: all.flatMap(({ asked }) => asked ?? []).join(', '),
    };
  }
}

async function wentOf(request: Request): Promise<Went> {
  const posted = request.postData() ?? '';
  const [, name] = /(?:query|mutation) (\w+)/.exec(posted) ?? [];
  const body = await request
    .response()
    .then((response) => response?.body())
    .catch(() => undefined);
  const [up, down] = [Buffer.byteLength(posted), body?.length ?? 0];
  const ms = Math.round(request.timing().responseEnd);
  return { up, down, asked: name ? `${name} ${up}/${down}/${ms}` : null };
}

const WATCH = `
  window.held = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.held.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
`;

/** Tasks of more than 50 ms since they were asked for last, in milliseconds. */
async function longTasks(page: Page): Promise<number[]> {
  await page.waitForTimeout(600);
  return page.evaluate<number[]>('(window.held ?? []).splice(0)');
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const listed = (numbers: readonly number[]) => (numbers.length ? numbers.join(' ') : 'none');

async function measured(
  page: Page,
  wire: Wire,
  what: string,
  does: () => Promise<unknown>,
): Promise<void> {
  await longTasks(page);
  wire.begin();
  const begun = performance.now();
  await does();
  const took = Math.round(performance.now() - begun);
  const { up, down, asked } = await wire.end();
  const tasks = await longTasks(page);
  say(`${what}: ${took} ms, up ${up} B, down ${down} B, tasks > 50 ms: ${listed(tasks)}`);
  if (asked) say(`  up/down/ms: ${asked}`);
}

async function work(page: Page, open: (n: number) => Promise<unknown>): Promise<void> {
  const wire = new Wire(page);
  const field = () => page.locator('textarea[data-field="text"]').nth(1);
  for (let n = 0; n < TIMES; n++)
    await measured(page, wire, 'page opened anew, until it can be typed in', async () => {
      await open(n);
      await field().waitFor();
    });
  for (let n = 0; n < TIMES; n++) {
    await measured(page, wire, `${LETTERS.length} letters typed`, async () => {
      await field().click();
      await page.keyboard.press('End');
      for (const letter of LETTERS) {
        await page.keyboard.insertText(letter);
        await page.waitForTimeout(80);
      }
    });
    await measured(page, wire, 'stored', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('h1').first().click();
      await page.getByText('有未保存的改动').waitFor({ state: 'detached' });
    });
  }
  for (let n = 0; n < TIMES; n++)
    await measured(page, wire, 'another item opened from the outline', async () => {
      const other = page.getByRole('treeitem', { name: /条目/, selected: false }).first();
      const name = (await other.innerText()).split('\n')[0]!;
      await other.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await field().waitFor();
    });
}

/** A server that holds the edition, and its accounts' password is the one that browsers type. */
async function served(url: string): Promise<{ alive: Alive; server: Running }> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-console-'));
  const file = join(folder, 'edition.yaml');
  writeFileSync(file, stringify(makeEdition(SIZE, RUBRIC)));
  const told = { ZHUNSHENG_DEMO_PASSWORD: PASSWORD };
  await stop(await startServer(url, undefined, told));
  const { code, err } = await cli(url, ['import', file]);
  rmSync(folder, { recursive: true });
  if (code) throw new Error(err);
  const alive = await startServer(url, undefined, told);
  const signIn = async (username: string) =>
    (
      await alive.server.query(
        `mutation { signIn(username: "${username}", password: "${PASSWORD}") { token } }`,
      )
    ).data.signIn.token as string;
  return { alive, server: { ...alive.server, url: alive.url, signIn } };
}

/** @returns the way to the page of an item in the middle of a draft, and to those behind it */
async function drafted(server: Running): Promise<(n: number) => string> {
  const desk = await Desk.of(server, 'wh-drafter');
  const proposal = (await desk.create(RUBRIC, '修订')).proposal!;
  const { edition } = await desk.ask(`{ edition(key: "${RUBRIC}@1") { clauses { key kind } } }`);
  const of = (wanted: string): string[] =>
    edition.clauses
      .filter(({ kind }: { kind: string }) => kind === wanted)
      .map(({ key }: { key: string }) => key);
  for (const key of of('POINT').slice(0, ACTS))
    await desk.reword(proposal, `~${key}`, '改过的正文。');
  const items = of('ITEM');
  return (n) => `/p/${proposal.id}/entry/${items[Math.floor(items.length / 2) + n]}`;
}

async function main(): Promise<void> {
  const [, makePlace] = databases.find(([name]) => name.includes('Postgre') === values.postgres)!;
  const place = await makePlace();
  const { alive, server } = await served(urlOf(place));
  const wayTo = await drafted(server);
  const office = await Office.of(server, 1440);
  const page = await office.deskOf('wh-drafter');
  await page.addInitScript(WATCH);
  await work(page, (n) => page.goto(alive.url + wayTo(n)));
  await office.close();
  await stop(alive);
  await place.drop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
  endAll();
  process.exit();
});
