import { EIGHTH } from './eighth';
import { EIGHTH_LAST } from './eighthLast';
import { EIGHTH_MORE } from './eighthMore';
import { EIGHTH_TABLES } from './eighthTables';
import { FIFTH } from './fifth';
import type { Foreign } from './foreign';
import { FOURTH } from './fourth';
import { NINTH } from './ninth';
import { NINTH_SHEETS } from './ninthSheets';
import { NINTH_TABLES } from './ninthTables';
import { NINTH_TEXTS } from './ninthTexts';
import { SECOND } from './second';
import { SECOND_TABLES } from './secondTables';
import { SEVENTH } from './seventh';
import { SEVENTH_LAST } from './seventhLast';
import { SEVENTH_MORE } from './seventhMore';
import { SEVENTH_TABLES } from './seventhTables';
import { SIXTH } from './sixth';
import { SIXTH_TABLES } from './sixthTables';
import { STANDARDS } from './standards';
import { TABLES } from './tables';
import { COLUMN_TABLES } from './tablesOfColumns';
import { TENTH } from './tenth';
import { TENTH_HANDS } from './tenthHands';
import { TENTH_SHEETS } from './tenthSheets';
import { TENTH_TABLES } from './tenthTables';
import { THIRD } from './third';
import { WORDS } from './words';

export const FOREIGN: readonly Foreign[] = [
  ...[...WORDS, ...STANDARDS, ...TABLES, ...COLUMN_TABLES],
  ...[...SECOND, ...SECOND_TABLES, ...THIRD, ...FOURTH, ...FIFTH, ...SIXTH, ...SIXTH_TABLES],
  ...[...SEVENTH, ...SEVENTH_MORE, ...SEVENTH_TABLES, ...SEVENTH_LAST],
  ...[...EIGHTH, ...EIGHTH_TABLES, ...EIGHTH_MORE, ...EIGHTH_LAST],
  ...[...NINTH, ...NINTH_TEXTS, ...NINTH_TABLES, ...NINTH_SHEETS],
  ...[...TENTH, ...TENTH_TABLES, ...TENTH_SHEETS, ...TENTH_HANDS],
];
