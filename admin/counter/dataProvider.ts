import type { DataProvider, GetListParams, RaRecord } from 'react-admin';
import { AskError } from './ask';
import type { Page, Paged, Resource } from './resource';
import type { Word } from './words';

type Lists = Pick<GetListParams, 'pagination' | 'sort' | 'filter'>;
type Say = (word: Word) => string;

/** The counter gives no more rows at once. */
const MOST = 200;

/**
 * What react-admin asks of the counter. Writing goes by acts, never through here.
 * @param say texts in the reader's language, at the moment of asking
 * @throws AskError, with a sentence for people, where the counter cannot be asked for this
 */
export function dataProviderOf(resources: Record<string, Resource>, say: Say): DataProvider {
  const refuse = async (word: Word = 'trouble.notOffered'): Promise<never> => {
    throw new AskError('NOT_OFFERED', say(word));
  };
  const write = () => refuse('trouble.notWritten');
  const getList = async (name: string, { pagination, sort, filter = {} }: Lists) => {
    const { page = 1, perPage = MOST } = pagination ?? {};
    const cut = { from: (page - 1) * perPage, rows: perPage };
    const resource = resources[name];
    if (resource?.all) return cutOf(await resource.all(), filter, sort, cut);
    if (resource && offers(resource, filter, sort)) return pageOf(resource, filter, cut);
    return refuse();
  };
  const one = async (name: string, id: unknown) => {
    const resource = resources[name];
    if (resource?.one) return resource.one(String(id));
    if (!resource?.all) return refuse();
    return (await resource.all()).find((record) => record.id === id) ?? null;
  };
  const getMany = async (name: string, { ids }: { ids: readonly unknown[] }) => {
    const found = await Promise.all(ids.map((id) => one(name, id)));
    return { data: found.filter((record) => record !== null) };
  };
  const getManyReference = (name: string, asked: Lists & { target: string; id: unknown }) =>
    getList(name, { ...asked, filter: { ...asked.filter, [asked.target]: asked.id } });
  // What a record of each resource holds is known by the resource, not by react-admin's generics.
  return {
    getList,
    getOne: async (name: string, { id }: { id: unknown }) => ({ data: await one(name, id) }),
    getMany,
    getManyReference,
    create: write,
    update: write,
    updateMany: write,
    delete: write,
    deleteMany: write,
  } as DataProvider;
}

interface Cut {
  from: number;
  rows: number;
}

function cutOf(all: RaRecord[], filter: object, sort: Lists['sort'], { from, rows }: Cut) {
  const wanted = all.filter((record) => meets(record, filter));
  if (sort) wanted.sort((a, b) => compare(at(a, sort.field), at(b, sort.field)));
  if (sort?.order === 'DESC') wanted.reverse();
  return { data: wanted.slice(from, from + rows), total: wanted.length };
}

/** `q` is looked for in every text of a record; anything else must be equal, or one of several. */
const meets = (record: RaRecord, filter: object): boolean =>
  Object.entries(filter).every(([name, wanted]) => {
    if (wanted === undefined || wanted === '') return true;
    if (name === 'q') return holds(record, String(wanted).trim().toLowerCase());
    return [wanted].flat().includes(at(record, name));
  });

const holds = (value: unknown, words: string): boolean => {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((inner) => holds(inner, words));
  return typeof value === 'string' && value.toLowerCase().includes(words);
};

/** What stands at `award.key` in a record. */
const at = (record: RaRecord, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((held, name) => (held as Record<string, unknown> | null)?.[name], record);

const { compare: compareTexts } = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

/** What is not there comes first. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a ?? ''), String(b ?? ''));
}

/** Whether the counter can be asked for a list that is filtered and sorted so. */
const offers = ({ filters }: Paged, filter: object, sort: Lists['sort']): boolean =>
  Object.keys(filter).every((name) => filters.includes(name)) &&
  (sort === undefined || (sort.field === 'id' && sort.order === 'DESC'));

/** Pages have cursors, not numbers: the way to one leads through those before it. */
async function pageOf({ page }: Paged, filter: Record<string, unknown>, { from, rows }: Cut) {
  const data: RaRecord[] = [];
  let after: string | null = null;
  for (let passed = 0; ; ) {
    const first = Math.min(MOST, passed < from ? from - passed : from + rows - passed);
    const { nodes, totalCount, pageInfo }: Page = await page({ first, after, filter });
    if (passed >= from) data.push(...nodes);
    passed += nodes.length;
    after = pageInfo.endCursor ?? null;
    if (after === null || nodes.length < first || passed >= from + rows)
      return { data, total: totalCount };
  }
}
