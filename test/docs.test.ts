import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../api/cli/commands';
import { home } from './support/server';

/**
 * What people set and run is told where they look for it, in Chinese and in English: the lists are
 * read off the program.
 */

const read = (path: string): string => readFileSync(join(home, path), 'utf8');

/** A page, its two languages apart. */
function page(path: string): { chinese: string; english: string } {
  const [chinese, english, ...more] = read(path).split(/^## English$/m);
  expect([path, english === undefined, more]).toEqual([path, false, []]);
  return { chinese: chinese!, english: english! };
}

const lacking = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !text.includes(word));

test('every variable stands in the tables for operators', () => {
  const variables = [
    ...new Set(
      [...read('api/environment.ts').matchAll(/\benv\.([A-Z_]+)/g)].map(
        ([, name]) => `\`${name!}\``,
      ),
    ),
  ];
  expect(variables.length).toBeGreaterThan(10);
  const { chinese, english } = page('docs/OPERATIONS.md');
  expect([lacking(chinese, variables), lacking(english, variables)]).toEqual([[], []]);
});

test('every command is told', () => {
  const names = Object.keys(commands).map((name) => `\`${name}`);
  const { chinese, english } = page('docs/USAGE.md');
  expect([lacking(chinese, names), lacking(english, names)]).toEqual([[], []]);
});

test('every drill is told', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const drills = Object.keys(scripts).filter((name) => name.startsWith('drill:'));
  const files = readdirSync(join(home, 'test/drill')).filter((name) => name.endsWith('.ts'));
  expect(drills.sort()).toEqual(files.map((name) => `drill:${name.slice(0, -3)}`).sort());
  const { chinese, english } = page('docs/OPERATIONS.md');
  expect([lacking(chinese, drills), lacking(english, drills)]).toEqual([[], []]);
});

test('every address of health and figures is told', () => {
  const { chinese, english } = page('docs/OPERATIONS.md');
  const addresses = ['health', 'metrics'].flatMap((room) =>
    [...read(`api/http/${room}.ts`).matchAll(/app\.get\('([^']+)'/g)].map(([, path]) => path!),
  );
  expect(addresses.length).toBeGreaterThan(2);
  expect([lacking(chinese, addresses), lacking(english, addresses)]).toEqual([[], []]);
});
