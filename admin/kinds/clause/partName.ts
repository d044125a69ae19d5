import { isKnownPart } from '../../../rubrics/vocabulary';
import type { Word, Words } from '../../counter/words';

/** What a part is called: a known one by its word, any other as the text prints it. */
export const partName = (
  say: Words,
  { partKey, partTitle = null }: { partKey: string; partTitle?: string | null },
): string =>
  isKnownPart(partKey)
    ? say(`clause.parts.${partKey.toUpperCase()}` as Word)
    : (partTitle ?? partKey);
