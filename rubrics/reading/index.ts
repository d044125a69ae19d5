import type { Grammar } from './reading';
import { shenzhen } from './shenzhen';
import { wuhan } from './wuhan';

/** The grammars of published texts, one an award. */
export const grammars = { shenzhen, wuhan } satisfies Record<string, Grammar>;

export type { Grammar, Reading } from './reading';
