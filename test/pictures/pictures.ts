import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Office } from '../support/browser';
import { databases } from '../support/databases';
import { importStory, MOUSE } from '../support/importStory';
import { revisedDocx } from '../support/revisedDocx';
import { home, run } from '../support/server';

/** Makes the pictures of docs/USAGE.md anew, by the walk that the tests take. */

const FOLDER = join(home, 'docs/pictures');
/** What is seen of a window of a desk at work, in pixels. */
const SEEN = { x: 0, y: 0, width: 1440, height: 660 };

const shot = (name: string, page: Page) =>
  page.screenshot({ path: join(FOLDER, `${name}.png`), clip: SEEN });

/** A reviewer is at the second change, with its surroundings. */
async function look(stage: string, page: Page): Promise<void> {
  for (const key of stage === 'review' ? ['j', 'j'] : []) await page.keyboard.press(key);
  await shot(stage, page);
}

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const place = await databases[0][1]();
  const server = await run(place, { accounts: true });
  const office = await Office.of(server, SEEN.width);
  const text = await fetch(`${server.url}/export/text.docx?of=shenzhen/economic@2019`);
  await importStory({
    ...{ office, hand: MOUSE, title: '2026年修订稿', look },
    file: revisedDocx(new Uint8Array(await text.arrayBuffer())),
  });
  const page = await office.deskOf('sz-reviewer');
  for (const [name, path] of PAGES) {
    await office.open(page, path);
    await shot(name, page);
  }
  await office.close();
  await server.stop();
  await place.drop();
}

const PAGES = [
  ['edition', '/e/shenzhen/economic@2019'],
  ['desk', '/desk'],
] as const;

void main();
