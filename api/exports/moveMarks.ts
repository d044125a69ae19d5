import {
  BuilderElement,
  TextRun,
  type FileChild,
  type InsertedTextRun,
  type IRunOptions,
  type Paragraph,
  type ParagraphChild,
  type ParagraphProperties,
  type XmlComponent,
} from 'docx';
import type { Span } from '../../rubrics/diff/spans';

/** What moved, in the elements of OOXML that the library has no names for. */

/** The ranges of what moved: two under each name, one at the old place and one at the new. */
export class MoveMarks {
  private readonly ids = new Map<string, number>();

  start(fate: Span['kind'], name: string, signed: Signature): ParagraphChild {
    this.ids.set(`${fate} ${name}`, signed.id);
    return element(`${movedWord(fate)}RangeStart`, { ...signed, name });
  }

  /** Stands between two paragraphs, so that the mark of the last one is inside. */
  end(fate: Span['kind'], name: string): FileChild & ParagraphChild {
    return element(`${movedWord(fate)}RangeEnd`, { id: this.ids.get(`${fate} ${name}`)! });
  }
}

/** Of whom and when a tracked thing is, and its number. */
type Signature = { id: number; author: string; date: string };

/** Words that moved. */
export const movedRun = (
  fate: Span['kind'],
  signed: Signature,
  options: IRunOptions,
): ParagraphChild => element(movedWord(fate), signed, [new TextRun(options)]);

/** A picture that came, went or moved, tracked as words are. */
export const pictureRun = (
  fate: Exclude<Span['kind'], 'SAME'>,
  moved: boolean,
  signed: Signature,
  picture: ParagraphChild,
): ParagraphChild => {
  const tracked = fate === 'DELETED' ? 'del' : 'ins';
  return element(moved ? movedWord(fate) : tracked, signed, [picture as XmlComponent]);
};

/** Word's word for what moved away, or came from elsewhere. */
const movedWord = (fate: Span['kind']): string => (fate === 'DELETED' ? 'moveFrom' : 'moveTo');

/** The paragraph's mark moved, too. */
export function markMoved(paragraph: Paragraph, fate: Span['kind'], signed: Signature): void {
  const { properties } = paragraph as unknown as { properties: ParagraphProperties };
  properties.push(element('rPr', {}, [element(movedWord(fate), signed)]));
}

type Attributes = Record<string, string | number>;

/** As the library's types have it, an element that may stand among others of a body or a line. */
type Anywhere = BuilderElement & InsertedTextRun & FileChild;

/** An element that the library has no name for. */
const element = (name: string, attributes: Attributes, children: XmlComponent[] = []): Anywhere =>
  new BuilderElement({
    name: `w:${name}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]),
    ),
    children,
  }) as unknown as Anywhere;
