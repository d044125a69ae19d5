/** How a text ends: with what punctuation, width aside; '' where with none. */
export type End = ';' | '。' | ',' | ':' | '、' | '';

const ENDS: Record<string, End> = {
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
export const endOf = (text: string): End =>
  ENDS[/([。;\uff1b,\uff0c.!?\uff01\uff1f:\uff1a、])[”’」』)\uff09]*\s*$/u.exec(text)?.[1] ?? ''] ??
  '';
