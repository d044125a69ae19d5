import type { EditionFile } from '../library/shape';

/** What a grammar makes of a published page. */
export interface Reading {
  /** One file a rubric, in the order of the page; no keys in them. */
  files: EditionFile[];
  /** Rubrics that the page names without giving their text. */
  absent: { title: string }[];
  /**
   * Content that the grammar could not place. Nothing is dropped: what is neither in a file nor
   * here is furniture.
   */
  unread: { line: number; text: string }[];
}

/** Published text → its rubrics. Pure; never throws for what a text says. */
export type Grammar = (text: string) => Reading;
