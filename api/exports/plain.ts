/**
 * Text without the characters that XML cannot carry: Word and WPS refuse a whole document for one
 * of them.
 */
export const plain = (text: string): string => text.toWellFormed().replace(UNFIT, '\uFFFD');

const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
