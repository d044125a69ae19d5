/** What became of what was asked, where nothing was wrong: codes for which the law said no. */
export function outcomeIn(data: unknown): string {
  const codes = Object.values(data ?? {}).flatMap(
    (value) => (value as { userErrors?: { code?: string }[] } | null)?.userErrors ?? [],
  );
  return codes.length ? `refused ${codes.map(({ code = '' }) => code).join()}` : 'ok';
}

/** Names of questions are the askers' own: of a long one the beginning is told. */
export const shortName = (name: string): string => name.slice(0, 64);
