import type { DataProvider, RaRecord } from 'react-admin';
import { graphql } from '../gql';
import { query } from './ask';

const AWARDS = graphql(`
  query Awards {
    awards {
      key title titleEn
      rubrics {
        key title titleEn note
        current { key label name state publishedOn totalPoints }
        editions { key }
      }
    }
  }
`);

const RUBRIC = graphql(`
  query RubricPage($key: String!) {
    rubric(key: $key) {
      key title titleEn note
      award { key title titleEn }
      editions { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }
      parallel { key title titleEn current { key } }
    }
  }
`);

const EDITION = graphql(`
  query EditionFacts($key: String!) {
    edition(key: $key) { key label name title state publishedOn effectiveFrom effectiveTo totalPoints contentHash }
  }
`);

const named = <R extends { key: string }>(thing: R) => ({ id: thing.key, ...thing });

const lists: Record<string, () => Promise<RaRecord[]>> = {
  awards: async () => (await query(AWARDS, {})).awards.map(named),
  rubrics: async () =>
    (await query(AWARDS, {})).awards.flatMap(({ rubrics }) => rubrics.map(named)),
};

const singles: Record<string, (key: string) => Promise<RaRecord | null>> = {
  awards: async (key) => (await lists.awards()).find(({ id }) => id === key) ?? null,
  rubrics: async (key) => fromNullable((await query(RUBRIC, { key })).rubric),
  editions: async (key) => fromNullable((await query(EDITION, { key })).edition),
};

const fromNullable = <R extends { key: string }>(thing: R | null | undefined) =>
  thing ? named(thing) : null;

const refuse =
  (act: string) =>
  async (resource: string): Promise<never> => {
    throw new Error(`${act} ${resource}: not offered by this console`);
  };

async function getOne(resource: string, { id }: { id: unknown }) {
  const record = await singles[resource]?.(String(id));
  return record === undefined ? refuse('getOne')(resource) : { data: record };
}

/**
 * What react-admin asks of the counter. Lists are short and come whole; writing goes by acts, never
 * through here.
 */
export const dataProvider = {
  getList: async (resource: string) => {
    const data = (await lists[resource]?.()) ?? (await refuse('getList')(resource));
    return { data, total: data.length };
  },
  getOne,
  getMany: async (resource: string, { ids }: { ids: unknown[] }) => ({
    data: (await Promise.all(ids.map((id) => getOne(resource, { id })))).map(({ data }) => data),
  }),
  getManyReference: refuse('getManyReference'),
  create: refuse('create'),
  update: refuse('update'),
  updateMany: refuse('updateMany'),
  delete: refuse('delete'),
  deleteMany: refuse('deleteMany'),
} as unknown as DataProvider;
