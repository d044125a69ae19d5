import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../docxOf';

/**
 * A document of a genre that the grammar was not made for, and what a person sees in it, written
 * down before it was read: an entry a line, two blanks a level, `KIND words {points}`.
 */
export interface Foreign {
  name: string;
  file: string;
  bytes: Buffer;
  meant: string;
}

export const p = (text: string, more: object = {}): Content => ({ text, ...more });
/** A cell that reaches down; `ON`: one that it covers. */
export const down = (text: string) => ({ text, down: 'restart' as const });
export const ON = { text: '', down: 'continue' as const };
export const wide = (text: string, across: number) => ({ text, across });
export const plain = (text: string): Buffer => Buffer.from(text);
/** A heading by its style, and the styles of three levels. */
export const h = (level: number, text: string, more: object = {}): Content =>
  p(text, { style: `heading ${level}`, ...more });
export const HEADINGS = [1, 2, 3].map((outline) => ({ name: `heading ${outline}`, outline }));
/** A document that a program saved, kept in `files/tenth`. */
export const made = (name: string, file: string, meant: string): Foreign => ({
  name,
  file,
  bytes: readFileSync(join(__dirname, '../files/tenth', file)),
  meant,
});
