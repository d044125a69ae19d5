/** What an address names (CONTRACT): a rubric's edition, and perhaps a place in it. */
export interface Address {
  rubric: string;
  /** What stands behind the `@`: a label, `current`, a day, `proposal-<id>`. */
  edition: string;
  /** Address inside the edition (`criteria/1.1(1)`, `~key`), or null for the edition itself. */
  place: string | null;
}

const FORM = /^([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)@([0-9A-Za-z][0-9A-Za-z.-]*)(?:\/(.+))?$/u;

/** What an award or a rubric may be called in addresses from now on. */
export const isKey = (text: string): boolean => /^[a-z][a-z0-9-]{1,39}$/.test(text);

/** Whether a text has the form of the key of a rubric (`shenzhen/economic`). */
export const isRubricKey = (text: string): boolean =>
  text.length <= 400 && /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(text);

/** Reads an address; null where it has not the form of one. */
export function parseAddress(text: string): Address | null {
  const match = text.length <= 400 ? FORM.exec(text.trim()) : null;
  if (!match) return null;
  const [, rubric = '', edition = '', place = null] = match;
  return { rubric, edition, place };
}

/** Whether a text is meant as an address, whether or not it can be read to its end. */
export const beginsAsAddress = (text: string): boolean =>
  /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*@[0-9A-Za-z]/u.test(text.trim());

/** Id of the proposal whose draft stands behind the `@`; null where it is something else. */
export const proposalIn = (edition: string): string | null =>
  /^proposal-(.+)$/.exec(edition)?.[1] ?? null;

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/**
 * Key of the award that owns a rubric, by the rubric's key or by the key of one of its editions.
 */
export const awardOf = (rubric: string): string => rubric.slice(0, rubric.indexOf('/'));

/** Key of the rubric of an edition, or of a place in one, by its address. */
export const rubricAt = (edition: string): string => edition.split('@', 1)[0]!;
