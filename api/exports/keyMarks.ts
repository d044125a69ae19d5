import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import { markOfKey } from '../../rubrics/library/keyMark';

/** Numbers of these bookmarks begin behind those of changes. */
const FROM = 50_000;

/** Marks the first paragraph of each entry of a document, each once. */
export class KeyMarks {
  private readonly marked = new Set<string>();

  /** What stands before the words of a paragraph. @param key null: it is no entry's */
  before(key: string | null | undefined): ParagraphChild[] {
    const name = key ? markOfKey(key) : null;
    if (name === null || this.marked.has(name)) return [];
    this.marked.add(name);
    const id = FROM + this.marked.size;
    return [new BookmarkStart(name, id) as ParagraphChild, new BookmarkEnd(id) as ParagraphChild];
  }
}
