import { SaxesParser } from 'saxes';
import { BadDocument } from './badDocument';

/** An element without the prefixes of its names, as only one vocabulary is read at a time. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/** So deep no office program nests. */
const DEEPEST = 256;

/**
 * A part of an office document.
 * @throws BadDocument where it is no XML, declares a document type, or has more of an element than
 * is read
 */
export function readXml(bytes: Buffer, most: Readonly<Record<string, number>> = {}): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const left: Record<string, number> = { ...most };
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new BadDocument(
      'XML 含文档类型声明(DOCTYPE),未打开',
      'the XML declares a document type: not opened',
    );
  });
  parser.on('error', () => {
    throw new BadDocument('文件的 XML 已损坏', 'the XML of the file is damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: bare(name), attributes: bareNames(attributes), children: [], text: '' };
    if (element.name in left && --left[element.name]! < 0) throw tooMany();
    if (open.length > DEEPEST) throw new BadDocument('XML 嵌套过深', 'the XML is nested too deep');
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(decoded(bytes)).close();
  return root.children[0] ?? root;
}

/** Refused before it is parsed, where the plain bytes tell. */
export function refuseMany(bytes: Buffer, tag: string, most: number): void {
  let count = 0;
  for (let at = bytes.indexOf(tag); at >= 0; at = bytes.indexOf(tag, at + tag.length)) {
    const next = bytes[at + tag.length];
    if (next === 0x3e || next === 0x20 || next === 0x2f) count++;
    if (count > most) throw tooMany();
  }
}

const tooMany = () =>
  new BadDocument('段落或单元格过多,未读取', 'too many paragraphs or cells: not read');

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);
const bareNames = (attributes: object): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]));

export const child = (of: Element | undefined, name: string): Element | undefined =>
  of?.children.find((one) => one.name === name);
export const childrenOf = (of: Element | undefined, name: string): Element[] =>
  of?.children.filter((one) => one.name === name) ?? [];
/** The `val` of a child, as most of what a word processor says is said. */
export const valOf = (of: Element | undefined, name: string): string | undefined =>
  child(of, name)?.attributes.val;

/** Everything of that name below, in order. */
export function* within(of: Element, name: string): Generator<Element> {
  for (const one of of.children) {
    if (one.name === name) yield one;
    yield* within(one, name);
  }
}
