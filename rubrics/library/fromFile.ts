import { generateNKeysBetween } from 'fractional-indexing';
import { placedLaw, type Content, type Entry } from '../kinds';
import { signed, usualText, type Weight } from '../kinds/weight';
import { fieldsOf } from '../kinds/walk';
import { mintKey } from '../tree/hash';
import { Numbers, schemeOf, schemes } from '../tree/numbering';
import { weightKey } from '../tree/tree';
import type { Part, SchemeName, ScoreRole } from '../vocabulary';
import { inFull } from './brief';
import { parseLines } from './lines';
import { leafNamed, type EditionFile, type FileClause, type FileNode } from './shape';

/**
 * A library file → its entries. Keys that are missing are minted from the place; a printed label
 * that place gives anyway is no override; siblings get evenly spaced order keys.
 * @param apart sets minted keys apart from those that another file mints for the same places: such
 * a key says where an
 *   entry stands, and not that it is the same entry
 */
export function fromFile(file: EditionFile, apart = ''): Entry[] {
  const { key, lines, ...content } = file.facts;
  const mint = minter(file, apart);
  const facts: Entry<'facts'> = {
    key: key ?? mint('facts'),
    kind: 'facts',
    parent: null,
    order: '',
    content,
    ...withLines(lines),
  };
  const entries: Entry[] = [facts];
  addSiblings(file.body, { ...TOP, mint, numbers: new Numbers() }, entries);
  return entries;
}

/**
 * Mints keys from places, past those that the file gives: an entry put between others stands where
 * one of them was minted.
 */
function minter(file: EditionFile, apart: string): (place: string) => string {
  const given = new Set([file.facts.key, ...keysOf(file.body)]);
  return (place) => {
    let key = mintKey(file.rubric, place + apart);
    for (let n = 2; given.has(key); n++) key = mintKey(file.rubric, `${place}${apart}#${n}`);
    given.add(key);
    return key;
  };
}

const keysOf = (nodes: readonly FileNode[]): (string | undefined)[] =>
  nodes.flatMap((node) => [node.key, ...keysOf((node as FileClause).children ?? [])]);

interface Above {
  mint: (place: string) => string;
  numbers: Numbers;
  parent: string | null;
  /** The number above, with those above it. */
  code: Code | null;
  part: Part | undefined;
  path: string;
  role: ScoreRole | undefined;
}
interface Code {
  scheme: SchemeName;
  label: string;
  above: Code | null;
}
const TOP = { parent: null, code: null, part: undefined, path: '', role: undefined } as const;

function addSiblings(nodes: FileNode[], above: Above, entries: Entry[]): void {
  const orders = generateNKeysBetween(null, null, nodes.length);
  const last = new Map<SchemeName, string>();
  nodes.forEach((node, i) => {
    const part = ('part' in node && node.part) || above.part;
    const path = `${above.path}/${i + 1}`;
    const key = node.key ?? above.mint(`${part}${path}`);
    // As many order keys were made as there are nodes.
    const place = { key, parent: above.parent, order: orders[i]!, ...withLines(node.lines) };
    const leaf = leafNamed(node.kind);
    if (leaf && !placedLaw({ kind: leaf }).labelled) {
      entries.push({ ...place, kind: leaf, content: contentIn(node) } as Entry);
      return;
    }
    const { scheme, effective, override } = numbered(node, last, above);
    const weight = leaf ? null : weightIn(node as FileClause, above.role);
    const taken = weight && isDeduction(weight, above.role) ? { scoreRole: 'DEDUCTION' } : {};
    const content = { ...taken, ...contentIn(node), scheme } as Content<'clause'>;
    if (leaf) {
      entries.push({ ...place, ...override, kind: leaf, content } as unknown as Entry);
      return;
    }
    if (scheme && content.mark === schemes[scheme].mark) delete content.mark;
    entries.push({ ...place, ...override, kind: 'clause', content });
    const { scoreRole: role } = content;
    if (weight) entries.push({ key: weightKey(key), kind: 'weight', parent: key, ...weight });
    const { children } = node as FileClause;
    const code =
      scheme && effective !== null ? { scheme, label: effective, above: above.code } : above.code;
    const here = { parent: key, code, part, path, role: role ?? above.role };
    addSiblings(children ?? [], { ...above, ...here }, entries);
  });
}

/** What a member of a file holds as content of its entry. */
export function contentIn(node: FileNode): object {
  const { key: _, lines: __, label: ___, ...rest } = node;
  if (leafNamed(node.kind)) {
    const { kind: ____, ...content } = rest;
    return content;
  }
  const { points: _____, share: ______, children: _______, ...content } = rest as FileClause;
  return inFull(fieldsOf('clause'), content);
}

/** The scheme of a member, its label, and that as an override where place gives another. */
function numbered(
  node: Pick<FileClause, 'label' | 'scheme'>,
  last: Map<SchemeName, string>,
  { numbers, code }: Pick<Above, 'numbers' | 'code'>,
) {
  const scheme = node.scheme ?? (node.label ? schemeOf(node.label, last) : undefined);
  const computed = scheme ? numbers.byPlace(scheme, last, labelFrom(code)) : null;
  const effective = node.label === undefined ? computed : node.label;
  if (scheme && effective !== null) numbers.took(scheme, effective, last);
  return { scheme, effective, override: effective === computed ? {} : { label: effective } };
}

/** The label of the nearest number above that is of one of these schemes. */
const labelFrom =
  (code: Code | null) =>
  (names: readonly SchemeName[]): string | null => {
    for (let at = code; at; at = at.above) if (names.includes(at.scheme)) return at.label;
    return null;
  };

/** The weight that a clause of a file bears, as the entry has it; null: none. */
export function weightIn(
  { points, share, scoreRole }: FileClause,
  inherited?: ScoreRole,
): Pick<Entry<'weight'>, 'order' | 'content' | 'lines'> | null {
  if (points === undefined && share === undefined) return null;
  const [ofPoints, ofShare] = [amountOf(points), amountOf(share)];
  const { printed, lines } = ofPoints ?? ofShare ?? {};
  const bare = {
    ...(ofPoints && { points: signed(ofPoints.value, scoreRole ?? inherited) }),
    ...(ofShare && { share: ofShare.value }),
  };
  const content: Weight =
    printed === undefined || printed === usualText(bare) ? bare : { ...bare, printed };
  return { order: '', content, ...withLines(lines) };
}

interface Amount {
  value: number;
  printed?: string | undefined;
  lines?: number | string | undefined;
}
const amountOf = (given: FileClause['points']): Amount | undefined =>
  typeof given === 'number' ? { value: given } : given;

/** Points below zero say by themselves what they are. */
const isDeduction = ({ content }: { content: Weight }, inherited: ScoreRole | undefined): boolean =>
  (content.points ?? 0) < 0 && inherited !== 'DEDUCTION';

const withLines = (lines: string | number | undefined) =>
  lines === undefined ? {} : { lines: parseLines(lines) };
