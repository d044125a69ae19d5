import { isChangeComment } from '../../rubrics/writing/changeComment';
import type { DocumentComment } from '../../rubrics/reading/general/block';
import type { Anchor } from './docxText';
import { childrenOf, within, type Element } from './xml';

interface Open {
  line: number;
  quote: string;
  going: boolean;
}

/** What people said in the margin, and of which words. */
export class DocxComments {
  private readonly open = new Map<string, Open>();

  /** @param part the comments of the document */
  constructor(private readonly part: Element | null) {}

  /** A paragraph, in their order: its words are what open comments speak of. */
  pass(line: number, text: string, anchors: readonly Anchor[]): void {
    const from = new Map([...this.open].flatMap(([id, one]) => (one.going ? [[id, 0]] : [])));
    for (const { id, what, at } of anchors) {
      if (!this.open.has(id)) this.open.set(id, { line, quote: '', going: what === 'START' });
      if (what === 'START') from.set(id, at);
      if (what === 'END') this.close(id, text.slice(from.get(id) ?? at, at));
    }
    for (const [id, one] of this.open)
      if (one.going) one.quote += `${one.quote && '\n'}${text.slice(from.get(id) ?? 0)}`;
  }

  /** All but those that stand in a 花脸稿 of ours, in the order of the text. */
  all(): DocumentComment[] {
    return childrenOf(this.part ?? undefined, 'comment').flatMap((comment) => {
      const { id = '', author = '', date } = comment.attributes;
      const { line = 0, quote = '' } = this.open.get(id) ?? {};
      const text = textOf(comment);
      if (text === '' || isChangeComment(text)) return [];
      return [{ line, author: author.trim(), at: date ?? null, text, quote: quote.trim() }];
    });
  }

  private close(id: string, rest: string): void {
    const one = this.open.get(id)!;
    if (one.going) one.quote += `${one.quote && '\n'}${rest}`;
    one.going = false;
  }
}

const textOf = (comment: Element): string =>
  [...within(comment, 'p')]
    .map((paragraph) => [...within(paragraph, 't')].map(({ text }) => text).join(''))
    .join('\n')
    .trim();
