/** Codes for which the law said no, where an answer tells some. */
export function refusalsIn(data: unknown): string | undefined {
  const codes = Object.values(data ?? {}).flatMap(
    (value) => (value as { userErrors?: { code?: string }[] } | null)?.userErrors ?? [],
  );
  return codes.length ? `refused ${codes.map(({ code = '' }) => code).join()}` : undefined;
}
