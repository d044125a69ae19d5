/** How a text ends: with what punctuation, width aside; '' where with none. */
export type ClosingMark = ';' | '。' | ',' | ':' | '、' | '';

const ENDS: Record<string, ClosingMark> = {
  ';': ';',
  '\uff1b': ';',
  '。': '。',
  '.': '。',
  '!': '。',
  '?': '。',
  '\uff01': '。',
  '\uff1f': '。',
  ',': ',',
  '\uff0c': ',',
  ':': ':',
  '\uff1a': ':',
  '、': '、',
};

/** Closing quotation marks and brackets behind the punctuation do not count. */
export const closingMark = (text: string): ClosingMark =>
  ENDS[/([。;\uff1b,\uff0c.!?\uff01\uff1f:\uff1a、])[”’」』)\uff09]*\s*$/u.exec(text)?.[1] ?? ''] ??
  '';
