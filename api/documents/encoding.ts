import { BadDocument } from './badDocument';

const MOST = 16 << 20;

/**
 * The text of bytes: UTF-8, UTF-16 with its mark, or GB 18030, in which Chinese spreadsheets still
 * save.
 * @throws BadDocument where it is none of them, or too large
 */
export function textIn(bytes: Buffer): string {
  if (bytes.length > MOST)
    throw new BadDocument('文本超过 16 MB,未读取', 'the text is larger than 16 MB: not read');
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const swapped = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const tried = [marked ?? swapped ?? 'utf-8', 'gb18030'];
  for (const name of tried) {
    try {
      const text = new TextDecoder(name, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {}
  }
  throw new BadDocument(
    '不是文本文件(UTF-8、UTF-16 或 GB 18030)',
    'no text in UTF-8, UTF-16 or GB 18030',
  );
}
