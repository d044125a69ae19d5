import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type {
  DocumentBlock,
  DocumentCell,
  Covered,
  Document,
  Mark,
  DocumentParagraph,
} from '../../rubrics/reading/general/block';
import { CAPITAL, ROMAN_CAPITAL, ROMAN_SMALL, SMALL } from '../../rubrics/tree/numerals';
import { BadDocument } from './badDocument';
import { textIn } from './encoding';
import { refuseLarge } from './grid';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const MOST = {
  bytes: 8 << 20,
  deep: 200,
  blocks: 100_000,
  open: 400,
  tags: 300_000,
  tag: 8_000,
  attributes: 200,
};

/** What a clipboard or a page holds as HTML; nothing of it is run or fetched. */
export function readHtml(bytes: Buffer): Document {
  if (bytes.length > MOST.bytes)
    throw new BadDocument('HTML 超过 8 MB,未读取', 'the HTML is larger than 8 MB: not read');
  const text = textIn(bytes);
  refuseDeep(text);
  const reader = new Html();
  const top = parse(text);
  reader.walk(top.childNodes, 0, {});
  reader.end();
  return { blocks: reader.blocks, marks: reader.marks, pictures: {} };
}

const deep = () =>
  new BadDocument('HTML 嵌套过深或标签过多', 'the HTML is nested too deep or too long');

/** The parser takes the square of what is open at once: looked at before it is called. */
function refuseDeep(text: string): void {
  for (const [tag] of text.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*/gi)) {
    const bare = tag.replace(/"[^"]*"|'[^']*'/g, '');
    if (bare.length > MOST.tag || bare.split(/\s/).length > MOST.attributes) throw deep();
  }
  let [open, all] = [0, 0];
  for (const [, close, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (CLOSED_BY_ITSELF.has(name!.toLowerCase())) continue;
    open = close ? Math.max(0, open - 1) : open + 1;
    if (open > MOST.open || ++all > MOST.tags) throw deep();
  }
}
const CLOSED_BY_ITSELF = new Set(
  'p li td th tr dt dd br img hr meta link col input wbr area base source option'.split(' '),
);

type Standing = Pick<
  DocumentParagraph,
  'outline' | 'indent' | 'number' | 'bullet' | 'style' | 'bold'
>;

class Html {
  readonly blocks: DocumentBlock[] = [];
  readonly marks: Mark[] = [];
  private text = '';
  private standing: Standing = {};
  private line = 1;

  walk(nodes: readonly Node[], depth: number, standing: Standing): void {
    if (depth > MOST.deep) throw deep();
    let counted = 0;
    for (const node of nodes) {
      if ('value' in node) this.text += node.value.replace(/[ \t\r\n]+/g, ' ');
      if (!('tagName' in node)) continue;
      const tag = node.tagName;
      if (tag === 'li') counted++;
      if (SKIPPED.has(tag)) continue;
      if (tag === 'table') this.table(node, depth);
      else if (tag === 'br') this.text += '\n';
      else if (tag === 'img') this.figure(node);
      else if (BLOCKS.test(tag)) {
        this.end();
        const own = standingOf(node, standing, counted);
        this.standing = own;
        this.walk(node.childNodes, depth + 1, own);
        this.end();
        this.standing = standing;
      } else this.walk(node.childNodes, depth + 1, standing);
    }
  }

  /** The paragraph so far is whole. */
  end(): void {
    const text = this.text.replace(/ *\n */g, '\n').trim();
    this.text = '';
    if (!text) return;
    if (this.blocks.length > MOST.blocks)
      throw new BadDocument('段落过多,未读取', 'too many paragraphs: not read');
    this.blocks.push({ block: 'PARAGRAPH', line: this.line++, text, ...this.standing });
    const { number: _, bullet: __, ...rest } = this.standing;
    this.standing = rest;
  }

  private figure(node: Element): void {
    this.end();
    const alt = attribute(node, 'alt') ?? '';
    this.blocks.push({ block: 'FIGURE', line: this.line, picture: null, alt });
    this.marks.push({ line: this.line++, text: alt, why: PICTURE });
  }

  private table(node: Element, depth: number): void {
    this.end();
    const line = this.line;
    const rows = [...elements(node, 'tr')];
    const grid: (DocumentCell | Covered)[][] = rows.map(() => []);
    rows.forEach((row, r) => {
      let c = 0;
      for (const cell of row.childNodes) {
        if (!('tagName' in cell) || !['td', 'th'].includes(cell.tagName)) continue;
        while (grid[r]![c] !== undefined) c++;
        const across = Math.max(1, Number(attribute(cell, 'colspan') ?? 1) || 1);
        const down = Math.max(1, Number(attribute(cell, 'rowspan') ?? 1) || 1);
        refuseLarge(rows.length, c + across);
        for (let i = 0; i < Math.min(down, rows.length - r); i++)
          for (let j = 0; j < across; j++) grid[r + i]![c + j] = j > 0 ? 'LEFT' : 'ABOVE';
        grid[r]![c] = { paragraphs: this.within(cell, depth) };
        c += across;
      }
    });
    const width = Math.max(0, ...grid.map((row) => row.length));
    const whole = grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? EMPTY()));
    const heads = rows.findIndex((row) => elements(row, 'th').next().done);
    this.blocks.push({ block: 'TABLE', line, rows: whole, heads: Math.max(0, heads) });
  }

  private within(cell: Element, depth: number): DocumentParagraph[] {
    const inner = new Html();
    inner.line = this.line;
    inner.walk(cell.childNodes, depth + 1, {});
    inner.end();
    this.line = inner.line;
    return inner.blocks.filter((block) => block.block === 'PARAGRAPH');
  }
}

const EMPTY = (): DocumentCell => ({ paragraphs: [] });
const SKIPPED = new Set('script style head template noscript iframe object svg'.split(' '));
const BLOCKS = /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|section|article|blockquote|pre|center|body)$/;
const PICTURE: Mark['why'] = ['网页中的图未读入', 'a picture of the page is left out'];

const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

/** Word says in its clipboard what Word's own style a paragraph has, and its outline level. */
function standingOf(node: Element, above: Standing, nth: number): Standing {
  const tag = node.tagName;
  const css = attribute(node, 'style') ?? '';
  const level = /^h([1-6])$/.exec(tag)?.[1] ?? /mso-outline-level:\s*([1-9])/.exec(css)?.[1];
  const left = /margin-left:\s*([\d.]+)(pt|px|em)/.exec(css);
  const points = left ? Number(left[1]) * { pt: 1, px: 0.75, em: 10.5 }[left[2] as 'pt'] : 0;
  const ordered = node.parentNode && 'tagName' in node.parentNode ? node.parentNode.tagName : '';
  return {
    ...(level && { outline: Number(level) }),
    indent: (above.indent ?? 0) + (tag === 'ul' || tag === 'ol' ? 2 : points / 10.5),
    ...(tag === 'li' && ordered === 'ol' && { number: numberOf(node.parentNode as Element, nth) }),
    ...(tag === 'li' && ordered === 'ul' && { bullet: true }),
  };
}

/** As a browser prints it: a list says its signs and where it begins. */
function numberOf(list: Element, nth: number): string {
  const n = nth + Number(attribute(list, 'start') ?? 1) - 1;
  const write = WRITTEN[attribute(list, 'type') ?? ''] ?? String;
  return `${write(Math.max(1, n || nth))}.`;
}
const WRITTEN: Readonly<Record<string, (n: number) => string>> = {
  ...{ a: SMALL.write, A: CAPITAL.write, i: ROMAN_SMALL.write, I: ROMAN_CAPITAL.write },
};

function* elements(of: Element, tag: string): Generator<Element> {
  for (const one of of.childNodes) {
    if (!('tagName' in one)) continue;
    if (one.tagName === tag || (tag === 'th' && one.tagName === 'th')) yield one;
    else if (one.tagName !== 'table') yield* elements(one, tag);
  }
}
