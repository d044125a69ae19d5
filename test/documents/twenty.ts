import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clauseContent, isClause, type ClauseNode } from '../../rubrics/kinds/readers';
import { pointsOf } from '../../rubrics/tree/points';
import type { Node, Tree } from '../../rubrics/tree/tree';

/** Edits as a person makes them in the Word file of a text, and what each is. */

/**
 * The type of a change and the key of the clause that it is of; of a new one its text, of points
 * label and title, which clauses of two parts may share with them.
 */
export type Told = `${'REWORDED' | 'REMOVED' | 'ADDED' | 'REWEIGHTED'} ${string}`;

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
  let xml = strFromU8(parts['word/document.xml']!);
  const told: Told[] = [];
  const taken = new Set<string>();
  const paragraphs = new Map<string, string>();
  for (const [paragraph] of xml.matchAll(PARAGRAPH)) {
    const text = textIn(paragraph);
    paragraphs.set(text, paragraphs.has(text) ? '' : paragraph);
  }
  const printed = (node: Node): [text: string, xml: string] | null => {
    const { text = '' } = clauseContent(node.entry) ?? {};
    const found = [...paragraphs].filter(([one, xml]) => xml && text && one.endsWith(text));
    return found.length === 1 ? found[0]! : null;
  };
  const clauses = held.nodes.filter(isClause);
  const leaves = clauses.filter(
    ({ entry, children }) => children.length === 0 && (entry.content.text?.length ?? 0) >= 12,
  );
  const take = (
    nodes: readonly ClauseNode[],
    most: number,
    edit: (node: ClauseNode, i: number) => boolean,
  ) => {
    let done = 0;
    for (const node of shuffled(nodes, seed)) {
      if (done === most) return;
      if (taken.has(node.entry.key) || (node.parent && taken.has(node.parent.entry.key))) continue;
      if (!edit(node, done)) continue;
      taken.add(node.entry.key);
      done++;
    }
  };
  const lastOnes = leaves.filter(
    (node) =>
      node.parent && node.parent.children.length >= 3 && node.parent.children.at(-1) === node,
  );
  take(lastOnes, REMOVED, (node) => {
    const found = printed(node);
    if (!found) return false;
    xml = xml.replace(found[1], () => '');
    taken.add(node.parent!.entry.key);
    told.push(`REMOVED ${node.entry.key}`);
    return true;
  });
  take(lastOnes, ADDED, (node, i) => {
    const found = printed(node);
    const label = node.label && nextLabel(node.label);
    if (!found || !label) return false;
    const head = found[0].slice(0, -node.entry.content.text!.length);
    if (!head.includes(node.label!)) return false;
    const text = head.replace(node.label!, label) + NEW[i]!;
    xml = xml.replace(found[1], () => found[1] + withText(found[1], text));
    taken.add(node.parent!.entry.key);
    told.push(`ADDED ${NEW[i]!}`);
    return true;
  });
  take(leaves, REWORDED, (node, i) => {
    const found = printed(node);
    if (!found) return false;
    const at = found[0].length - Math.floor(node.entry.content.text!.length / 2);
    const text = found[0].slice(0, at) + INSERTED[i % INSERTED.length]! + found[0].slice(at);
    xml = xml.replace(found[1], () => withText(found[1], text));
    told.push(`REWORDED ${node.entry.key}`);
    return true;
  });
  const titled = clauses.filter(({ entry }) => (entry.content.title?.length ?? 0) >= 4);
  take(titled, REWEIGHTED, (node) => {
    const { title } = node.entry.content;
    const found = [...paragraphs].filter(
      ([text, own]) =>
        own &&
        POINTS.exec(text)?.[0] === String(pointsOf(node)) &&
        text.split(/[(（]\d/)[0]!.trim() === `${node.label} ${title}`,
    );
    if (found.length !== 1) return false;
    const [text, own] = found[0]!;
    // Two parts may share the line that prints the points.
    if (!xml.includes(own)) return false;
    const more = text.replace(POINTS, (points) => String(Number(points) + 3));
    xml = xml.replace(own, () => withText(own, more));
    told.push(`REWEIGHTED ${node.label} ${node.entry.content.title}`);
    return true;
  });
  parts['word/document.xml'] = strToU8(xml);
  return { bytes: Buffer.from(zipSync(parts)), told };
}
