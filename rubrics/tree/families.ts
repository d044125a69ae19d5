import { SCHEMES, type SchemeName } from '../vocabulary';

/** Schemes that differ by the width of their brackets alone count together, as (一)、（二） do. */
export const familyOf = (name: SchemeName): SchemeName => FAMILIES[name].family;
/** Schemes of a scheme's family. */
export const membersOf = (name: SchemeName): readonly SchemeName[] => FAMILIES[name].members;

const bare = (name: SchemeName) => name.replace(/_wide$/, '') as SchemeName;
/** Asked of every number of a text: found once. */
const FAMILIES = Object.fromEntries(
  SCHEMES.map((name) => [
    name,
    { family: bare(name), members: SCHEMES.filter((one) => bare(one) === bare(name)) },
  ]),
) as Record<SchemeName, { family: SchemeName; members: SchemeName[] }>;
