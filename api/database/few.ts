/** Names that one reads at a glance. */
const SHOWN = 3;

/** The first of a list, and their number, in no language: `account, act, award … (12)`. */
export const few = (names: readonly string[]): string =>
  names.length > SHOWN + 1
    ? `${names.slice(0, SHOWN).join(', ')} … (${names.length})`
    : names.join(', ');
