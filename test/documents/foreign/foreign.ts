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
