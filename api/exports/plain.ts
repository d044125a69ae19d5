import { madeVisible } from '../../rubrics/deceiving';

/**
 * Text as papers show it: what nobody sees stands there by its code point, as the hash covers it.
 * XML could not carry some of it, and Word and WPS refuse a whole document for one such character.
 */
export const plain = (text: string): string => madeVisible(text).replace(UNFIT, '\uFFFD');

const UNFIT = /[\uFFFE\uFFFF]/g;
