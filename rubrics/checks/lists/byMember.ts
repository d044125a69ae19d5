/** By member, the other members of its groups; a group a line. */
export function byMember(groups: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/)) {
    for (const one of group)
      known.set(one, (known.get(one) ?? '') + [...group].filter((other) => other !== one).join(''));
  }
  return known;
}
