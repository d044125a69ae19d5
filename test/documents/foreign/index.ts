import type { Foreign } from './foreign';
import { FOURTH } from './fourth';
import { MORE } from './more';
import { STANDARDS } from './standards';
import { THIRD } from './third';
import { TABLES } from './tables';
import { WORDS } from './words';

export const FOREIGN: readonly Foreign[] = [
  ...WORDS,
  ...STANDARDS,
  ...TABLES,
  ...MORE,
  ...THIRD,
  ...FOURTH,
];
