import { query } from '../counter/ask';
import type { Resource } from '../counter/resource';
import { ACCOUNTS } from './queries';

const accounts: Resource = {
  all: async () => [...(await query(ACCOUNTS, {})).accounts],
};

export const resources = { accounts };
