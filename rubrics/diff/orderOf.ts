import type { ChangeType } from '../vocabulary';

const ORDER: readonly ChangeType[] = [
  'RENUMBERED',
  'SPLIT',
  'MERGED',
  'MOVED',
  'REORDERED',
  'ADDED',
  'RETITLED',
  'REDRAWN',
  'REWEIGHTED',
  'REGUIDED',
  'REDEFINED',
  'REWORDED',
  'REMOVED',
];
/** Of changes at one place, which is told first. */
export const orderOf = ({ type }: { type: ChangeType }): number => ORDER.indexOf(type);
