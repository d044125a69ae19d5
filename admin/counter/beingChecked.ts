import type { ReasonCode } from '../../rubrics/reasons';

const CODE = 'BEING_CHECKED' satisfies ReasonCode;

/** Whether something is shut as it is being checked: for that, too, or for every reason. */
export const isBeingChecked = (
  reasons: readonly { code: string }[],
  how: 'some' | 'every' = 'some',
): boolean => reasons[how](({ code }) => code === CODE);

/** Whether anything in an answer is being checked, wherever it tells reasons. */
export const tellsOfChecking = (answer: unknown): boolean =>
  JSON.stringify(answer ?? null).includes(`"${CODE}"`);
