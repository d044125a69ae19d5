import { query } from '../counter/ask';
import type { Resource } from '../counter/resource';
import { RECORD } from './queries';

/** Lines are known by their number; the counter gives none alone. */
const record: Resource = {
  filters: ['kind', 'actor'],
  page: async ({ first, after, filter }) => {
    const { kind = null, actor = null } = filter as { kind?: string; actor?: string };
    const { nodes, ...others } = (await query(RECORD, { first, after, kind, actor })).record;
    return { ...others, nodes: nodes.map((line) => ({ ...line, id: line.seq })) };
  },
};

export const resources = { record };
