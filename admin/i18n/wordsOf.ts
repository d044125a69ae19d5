/** Words of the law in one of its two languages, by what they name. */
export const wordsOf = <Name extends string>(
  words: Readonly<Record<Name, readonly [zh: string, en: string]>>,
  language: 0 | 1,
): Record<Name, string> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(words).map(([name, pair]) => [name, pair[language]]),
  ) as Record<Name, string>;
