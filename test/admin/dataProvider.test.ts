import { dataProviderOf } from '../../admin/counter/dataProvider';
import type { Word } from '../../admin/counter/words';
import { resources as editions } from '../../admin/editions/resources';
import { zh } from '../../admin/i18n/zh';
import { resources as people } from '../../admin/people/resources';
import { resources as proposals } from '../../admin/proposals/resources';
import { resources as record } from '../../admin/record/resources';

const say = (word: Word) =>
  word.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], zh.zs);
const provider = dataProviderOf(
  { ...editions, ...people, ...proposals, ...record },
  say as (word: Word) => string,
);

/** What the counter was asked, and what it answers. */
let asked: { query: string; variables: Record<string, unknown> }[] = [];
const answers = (answer: (variables: Record<string, unknown>) => unknown) => {
  asked = [];
  globalThis.fetch = (async (_: unknown, { body }: { body: string }) => {
    const question = JSON.parse(body);
    asked.push(question);
    return { status: 200, json: async () => ({ data: answer(question.variables) }) };
  }) as never;
};
const before = globalThis.fetch;
afterAll(() => {
  globalThis.fetch = before;
});

const edition = (key: string, state: string, totalPoints: number | null) => ({
  key,
  label: key.split('@')[1],
  name: null,
  title: '评定标准',
  state,
  totalPoints,
});
const AWARDS = [
  {
    key: 'wuhan',
    title: '武汉市市长质量奖',
    rubrics: [
      {
        key: 'wuhan/manufacturing',
        title: '制造类',
        editions: [edition('wuhan/manufacturing@2022', 'IN_FORCE', null)],
      },
    ],
  },
  {
    key: 'shenzhen',
    title: '深圳市市长质量奖',
    rubrics: [
      {
        key: 'shenzhen/economic',
        title: '经济类',
        editions: [
          edition('shenzhen/economic@2027', 'SCHEDULED', 1000),
          edition('shenzhen/economic@2019', 'IN_FORCE', 500),
        ],
      },
    ],
  },
];
const ids = ({ data }: { data: { id: unknown }[] }) => data.map(({ id }) => id);
const list = (
  filter = {},
  sort: { field: string; order: 'ASC' | 'DESC' } = { field: 'id', order: 'ASC' },
  pagination = { page: 1, perPage: 10 },
) => ({ filter, sort, pagination });

describe('lists that come whole', () => {
  beforeEach(() => answers(() => ({ awards: AWARDS })));

  test('are filtered, by equality, by one of several, by words', async () => {
    expect(ids(await provider.getList('editions', list({ state: 'IN_FORCE' })))).toEqual([
      'shenzhen/economic@2019',
      'wuhan/manufacturing@2022',
    ]);
    expect(ids(await provider.getList('rubrics', list({ award: ['wuhan'] })))).toEqual([
      'wuhan/manufacturing',
    ]);
    expect(ids(await provider.getList('rubrics', list({ q: '经济' })))).toEqual([
      'shenzhen/economic',
    ]);
  });

  test('are sorted by a field, what lacks it first, and cut; the total counts all', async () => {
    const sort = { field: 'totalPoints', order: 'DESC' } as const;
    const page = (n: number) =>
      provider.getList('editions', list({}, sort, { page: n, perPage: 2 }));
    expect(ids(await page(1))).toEqual(['shenzhen/economic@2027', 'shenzhen/economic@2019']);
    expect(ids(await page(2))).toEqual(['wuhan/manufacturing@2022']);
    expect((await page(2)).total).toBe(3);
  });

  test('give the editions of a rubric', async () => {
    const found = await provider.getManyReference('editions', {
      target: 'rubric',
      id: 'shenzhen/economic',
      ...list(),
    });
    expect(ids(found)).toEqual(['shenzhen/economic@2019', 'shenzhen/economic@2027']);
  });

  test('give single things by their ids, leaving out what there is not', async () => {
    const found = await provider.getMany('awards', { ids: ['shenzhen', 'beijing'] });
    expect(ids(found)).toEqual(['shenzhen']);
  });

  test('accounts are among them', async () => {
    answers(() => ({
      accounts: [
        { id: '2', username: 'b' },
        { id: '1', username: 'a' },
      ],
      awards: [],
    }));
    expect(ids(await provider.getList('accounts', list()))).toEqual(['1', '2']);
  });
});

describe('lists that come page by page', () => {
  const ROWS = 430;
  /** Rows 430, 429 … 1; the cursor is the number of the last one. */
  const page = ({ first, after }: Record<string, unknown>) => {
    const from = after === null ? ROWS : Number(after) - 1;
    const nodes = Array.from({ length: Math.min(Number(first), from) }, (_, i) => from - i);
    const endCursor = nodes.length ? String(nodes.at(-1)) : null;
    return { nodes, totalCount: ROWS, pageInfo: { endCursor } };
  };
  const latest = { field: 'id', order: 'DESC' } as const;

  test('are asked for by cursor, at most 200 at once', async () => {
    answers((variables) => {
      const { nodes, ...others } = page(variables);
      return { record: { ...others, nodes: nodes.map((seq) => ({ seq })) } };
    });
    const asking = (n: number, perPage: number) =>
      provider.getList('record', list({ kind: 'act' }, latest, { page: n, perPage }));
    const third = await asking(3, 100);
    expect([third.data[0].id, third.data.at(-1)?.id, third.total]).toEqual([230, 131, 430]);
    expect(asked.map(({ variables }) => variables)).toEqual([
      { first: 200, after: null, kind: 'act', actor: null },
      { first: 100, after: '231', kind: 'act', actor: null },
    ]);
    expect((await asking(5, 100)).data.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, i) => 30 - i),
    );
    expect((await asking(6, 100)).data).toEqual([]);
    // As an export asks.
    expect((await asking(1, 1000)).data).toHaveLength(ROWS);
  });

  test('proposals of a rubric in a state', async () => {
    answers((variables) => {
      const { nodes, ...others } = page(variables);
      return { proposals: { ...others, nodes: nodes.map((id) => ({ id: String(id) })) } };
    });
    const found = await provider.getManyReference('proposals', {
      target: 'rubric',
      id: 'shenzhen/economic',
      ...list({ state: 'DRAFT' }, latest, { page: 1, perPage: 2 }),
    });
    expect(ids(found)).toEqual(['430', '429']);
    expect(asked[0].variables).toEqual({
      first: 2,
      after: null,
      state: 'DRAFT',
      rubric: 'shenzhen/economic',
    });
  });

  test('what the counter cannot be asked is not left out but refused', async () => {
    answers(() => ({}));
    for (const params of [
      list({ title: '修订' }, latest),
      list({}, { field: 'title', order: 'ASC' }),
    ])
      await expect(provider.getList('proposals', params)).rejects.toThrow(zh.zs.trouble.notOffered);
    expect(asked).toEqual([]);
  });
});

test('nothing is written through it, and that is said in the language of the reader', async () => {
  answers(() => ({}));
  const writes = ['create', 'update', 'updateMany', 'delete', 'deleteMany'] as const;
  for (const name of writes) {
    const write: (resource: string, params: never) => Promise<unknown> = provider[name];
    await expect(write('editions', {} as never)).rejects.toThrow(zh.zs.trouble.notWritten);
  }
  await expect(provider.getList('nothing', list())).rejects.toThrow(zh.zs.trouble.notOffered);
  await expect(provider.getOne('record', { id: 1 })).rejects.toThrow(zh.zs.trouble.notOffered);
  expect(asked).toEqual([]);
});
