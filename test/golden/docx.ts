import { strFromU8, unzipSync } from 'fflate';

/** What stands in a written DOCX, read from its XML without the library that wrote it. */
export class WrittenDocx {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  part = (name: string): string => (this.files[name] ? strFromU8(this.files[name]) : '');
  get document(): string {
    return this.part('word/document.xml');
  }
  /** The text of each comment, its paragraphs joined by line ends. */
  get comments(): string[] {
    return [...this.part('word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(
      ([comment]) => paragraphsOf(comment).map(textOf).join('\n'),
    );
  }
  /** Those of changes, without what entries are known again by. */
  get bookmarks(): string[] {
    return [...this.document.matchAll(/<w:bookmarkStart [^>]*w:name="([^_"][^"]*)"/g)].map(
      ([, name]) => name,
    );
  }

  /** The text after all tracked changes are accepted or rejected, a paragraph a line. */
  after(taken: 'accept' | 'reject'): string {
    const gone = taken === 'accept' ? '(?:del|moveFrom)' : '(?:ins|moveTo)';
    let text = '';
    const paragraphs = paragraphsOf(withoutEmptyCells(this.document));
    paragraphs.forEach((paragraph, i) => {
      text += textOf(
        paragraph.replace(new RegExp(`<w:${gone} [^>]*[^/]>.*?</w:${gone}>`, 'gs'), ''),
      );
      // A paragraph whose mark goes is one with the next.
      const mark = new RegExp(`<w:pPr>.*?<w:rPr>.*?<w:${gone} [^>]*/>.*?</w:pPr>`, 's').test(
        paragraph,
      );
      if (i < paragraphs.length - 1 && !mark) text += '\n';
    });
    return text;
  }

  /** What is tracked as moved, by its name: the words at its old place and at its new one. */
  get moves(): Map<string, { from: string[]; to: string[] }> {
    const moves = new Map<string, { from: string[]; to: string[] }>();
    for (const [whole, side, , name] of this.document.matchAll(
      /<w:move(From|To)RangeStart w:id="(\d+)"[^>]*w:name="([^"]*)"\/>.*?<w:move\1RangeEnd w:id="\2"\/>/gs,
    )) {
      const said = [
        ...whole.matchAll(new RegExp(`<w:move${side} [^>]*[^/]>.*?</w:move${side}>`, 'gs')),
      ];
      const both = moves.get(name!) ?? { from: [], to: [] };
      moves.set(name!, both);
      both[side === 'From' ? 'from' : 'to'].push(said.map(([run]) => textOf(run)).join(''));
    }
    return moves;
  }

  /**
   * Tracked runs and marks of paragraphs that stand in no bookmark of a change or of its old place.
   */
  get astray(): string[] {
    const open = new Set<string>();
    const found: string[] = [];
    for (const [tag, kind] of this.document.matchAll(
      /<(w:bookmarkStart|w:bookmarkEnd|w:ins|w:del|w:moveFrom|w:moveTo) [^>]*>/g,
    )) {
      const id = /w:id="(\d+)"/.exec(tag)![1];
      if (kind === 'w:bookmarkStart') open.add(id);
      else if (kind === 'w:bookmarkEnd') open.delete(id);
      else if (!tag.endsWith('/>') && open.size === 0) found.push(tag);
    }
    return found;
  }
}

/** A cell in which nobody wrote is no line. */
const withoutEmptyCells = (xml: string): string =>
  xml.replace(/<w:tc>(?:<w:tcPr>(?:(?!<w:tc>).)*?<\/w:tcPr>)?<w:p\/><\/w:tc>/gs, '');

const paragraphsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>|<w:p [^>]*>.*?<\/w:p>/gs)].map(
    ([paragraph]) => paragraph,
  );

const textOf = (xml: string): string =>
  [...xml.matchAll(SAID)]
    .map(([, text, picture]) =>
      picture === undefined ? unescaped(text ?? '\n') : `〔图 ${picture}〕`,
    )
    .join('');

/** Words, ends of lines, and pictures by the names that papers give them. */
const SAID =
  /<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>|<w:drawing>.*?<wp:docPr [^>]*name="([^"]*)".*?<\/w:drawing>|<w:br\/>/gs;

export const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
