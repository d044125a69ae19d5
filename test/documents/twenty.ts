import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isClause, type ClauseNode } from '../../rubrics/kinds/readers';
import { pointsOf } from '../../rubrics/tree/points';
import type { Tree } from '../../rubrics/tree/tree';

/** Edits as a person makes them in the Word file of a text, and what each is. */

/**
 * The type of a change and the key of the clause that it is of; of a new one its text, of points
 * label and title, which clauses of two parts may share with them.
 */
type Told = `${'REWORDED' | 'REMOVED' | 'ADDED' | 'REWEIGHTED'} ${string}`;

interface Edited {
  bytes: Buffer;
  told: Told[];
}

/** So many of each kind: twenty. */
const [REWORDED, REMOVED, ADDED, REWEIGHTED] = [12, 3, 3, 2];
/** What comes into a sentence, the shortest first. */
const INSERTED = ['每年', '系统地', '并定期复核其有效性', '结合行业特点和自身发展阶段'];
const NEW = [
  '建立应急预案并定期演练的情况。',
  '与供应商共同改进的方法。',
  '对外公开有关结果的情况。',
];

/** The n-th of a row of numbers that look random, the same everywhere. */
const mixed = (n: number): number => {
  const a = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  const b = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
  return (b ^ (b >>> 16)) >>> 0;
};

/** Puts a row into an order that looks random. */
const shuffled = <T>(all: readonly T[], seed: number): T[] =>
  all
    .map((one, i) => ({ one, at: mixed(seed * 7919 + i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

const POINTS = /(?<=[(（])\d+(?=\s*分[)）])/;
const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;
const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join('');
/** A paragraph as it is, with another text. */
const withText = (xml: string, text: string): string => {
  let first = true;
  return xml.replace(/(<w:t(?: [^>]*)?>).*?(<\/w:t>)/gs, (_, open: string, close: string) => {
    const own = first ? text : '';
    first = false;
    return open + own + close;
  });
};

/** The next label of a sibling, where its number is the last thing in it. */
const nextLabel = (label: string): string | null => {
  const number = /(\d+)(\D?)$/.exec(label);
  if (number) return label.slice(0, number.index) + String(Number(number[1]) + 1) + number[2];
  const letter = /([a-y])(\W?)$/.exec(label);
  return letter
    ? label.slice(0, letter.index) + String.fromCharCode(letter[1]!.charCodeAt(0) + 1) + letter[2]
    : null;
};

/** Twenty edits in the DOCX of a text, as far as it has places for them. */
export function twentyEdits(held: Tree, bytes: Buffer, seed: number): Edited {
  const parts = unzipSync(bytes);
  const hand = new Hand(strFromU8(parts['word/document.xml']!), seed);
  const clauses = held.nodes.filter(isClause);
  const leaves = clauses.filter(
    ({ entry, children }) => children.length === 0 && (entry.content.text?.length ?? 0) >= 12,
  );
  const lastOnes = leaves.filter(
    (node) =>
      node.parent && node.parent.children.length >= 3 && node.parent.children.at(-1) === node,
  );
  hand.take(lastOnes, REMOVED, hand.remove);
  hand.take(lastOnes, ADDED, hand.add);
  hand.take(leaves, REWORDED, hand.reword);
  const titled = clauses.filter(({ entry }) => (entry.content.title?.length ?? 0) >= 4);
  hand.take(titled, REWEIGHTED, hand.reweigh);
  parts['word/document.xml'] = strToU8(hand.xml);
  return { bytes: Buffer.from(zipSync(parts)), told: hand.told };
}

/** Whoever edits a document: one place at a time, and no place twice. */
class Hand {
  readonly told: Told[] = [];
  private readonly taken = new Set<string>();
  /** Paragraphs by their text, which is no paragraph's where two bear it. */
  private readonly paragraphs = new Map<string, string>();

  constructor(
    public xml: string,
    private readonly seed: number,
  ) {
    for (const [paragraph] of xml.matchAll(PARAGRAPH)) {
      const text = textIn(paragraph);
      this.paragraphs.set(text, this.paragraphs.has(text) ? '' : paragraph);
    }
  }

  /** @param edit @returns whether it could */
  take(
    nodes: readonly ClauseNode[],
    most: number,
    edit: (node: ClauseNode, i: number) => boolean,
  ): void {
    let done = 0;
    for (const node of shuffled(nodes, this.seed)) {
      if (done === most) return;
      const near = [node, node.parent].map((one) => one?.entry.key ?? '');
      if (near.some((key) => this.taken.has(key)) || !edit(node, done)) continue;
      this.taken.add(node.entry.key);
      done++;
    }
  }

  readonly remove = (node: ClauseNode): boolean => {
    const found = this.printed(node);
    if (!found) return false;
    this.put(found.xml, '');
    this.taken.add(node.parent!.entry.key);
    return this.tell(`REMOVED ${node.entry.key}`);
  };

  readonly add = (node: ClauseNode, i: number): boolean => {
    const found = this.printed(node);
    const label = node.label && nextLabel(node.label);
    const head = found?.text.slice(0, -node.entry.content.text!.length);
    if (!found || !label || !head?.includes(node.label!)) return false;
    const text = head.replace(node.label!, label) + NEW[i]!;
    this.put(found.xml, found.xml + withText(found.xml, text));
    this.taken.add(node.parent!.entry.key);
    return this.tell(`ADDED ${NEW[i]!}`);
  };

  readonly reword = (node: ClauseNode, i: number): boolean => {
    const found = this.printed(node);
    if (!found) return false;
    const at = found.text.length - Math.floor(node.entry.content.text!.length / 2);
    const word = INSERTED[i % INSERTED.length]!;
    this.put(found.xml, withText(found.xml, found.text.slice(0, at) + word + found.text.slice(at)));
    return this.tell(`REWORDED ${node.entry.key}`);
  };

  readonly reweigh = (node: ClauseNode): boolean => {
    const title = `${node.label} ${node.entry.content.title}`;
    const found = [...this.paragraphs].filter(
      ([text, xml]) =>
        xml &&
        POINTS.exec(text)?.[0] === String(pointsOf(node)) &&
        text.split(/[(（]\d/)[0]!.trim() === title,
    );
    const [[text, xml] = ['', '']] = found;
    // Two parts may share the line that prints the points.
    if (found.length !== 1 || !this.xml.includes(xml)) return false;
    this.put(
      xml,
      withText(
        xml,
        text.replace(POINTS, (points) => String(Number(points) + 3)),
      ),
    );
    return this.tell(`REWEIGHTED ${title}`);
  };

  /** The one paragraph that ends with the text of a clause. */
  private printed({ entry }: ClauseNode): { text: string; xml: string } | null {
    const { text: own } = entry.content;
    const found = [...this.paragraphs].filter(([text, xml]) => xml && own && text.endsWith(own));
    return found.length === 1 ? { text: found[0]![0], xml: found[0]![1] } : null;
  }

  private put(before: string, after: string): void {
    this.xml = this.xml.replace(before, () => after);
  }

  private tell(told: Told): true {
    this.told.push(told);
    return true;
  }
}
