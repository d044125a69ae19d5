import { familyOf } from '../../tree/families';
import { schemes } from '../../tree/numbering';
import type { Draft } from './draft';
import { rests } from './evidence';

/**
 * A heading among numbered ones that has lost its number stands where it was: its place tells what
 * number it would have.
 */
export function tidyNumbers(siblings: readonly Draft[]): void {
  siblings.forEach((one, i) => {
    if (one.label === undefined && one.title && !one.text && isHeading(one)) lost(one, i, siblings);
    tidyNumbers(one.children);
  });
}

const isHeading = ({ kind }: Draft): boolean =>
  kind === 'SECTION' || kind === 'CATEGORY' || kind === 'ITEM' || kind === 'SUBITEM';

function lost(one: Draft, at: number, siblings: readonly Draft[]): void {
  const before = siblings.slice(0, at).findLast(({ scheme }) => scheme);
  const after = siblings.slice(at + 1).find(({ scheme }) => scheme);
  const last = after?.scheme
    ? siblings
        .slice(0, at)
        .findLast(({ scheme }) => scheme && familyOf(scheme) === familyOf(after.scheme!))
    : undefined;
  const gap = after?.scheme && numberOf(after) - (last ? numberOf(last) : 0) === 2;
  const alike =
    before?.scheme &&
    !after &&
    before.kind === one.kind &&
    !!before.amount === !!one.amount &&
    !!one.amount;
  const own = alike ? before.scheme : undefined;
  const scheme = gap ? after.scheme : own;
  if (!scheme) return;
  Object.assign(one, { label: null, scheme });
  rests(one, 'lostNumber');
}

const numberOf = ({ scheme, label }: Draft): number => {
  if (!scheme || !label) return NaN;
  return schemes[scheme].number(label);
};
