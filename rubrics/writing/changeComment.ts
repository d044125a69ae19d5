import type { Change } from '../diff/change';
import { nameOfChange } from '../diff/told';
import { changeWord, GRAVITY_WORDS } from './changeWords';

/** The first lines of the comments that a 花脸稿 bears, by which they are known when it returns. */
export const changeHead = (change: Change, number: number, of: number): string =>
  `变化 ${number}/${of} · ${changeWord(nameOfChange(change))} · ${GRAVITY_WORDS[change.gravity]}`;
export const formerPlaceHead = (number: number): string => `变化 ${number} 的原处`;

/** Whether a comment is one that we wrote, and nobody's opinion. */
export const isChangeComment = (text: string): boolean =>
  /^变化 \d+(?:\/\d+ · .+ · .+| 的原处)(?:\n|$)/u.test(text);
