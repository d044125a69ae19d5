import type { Act } from '../acts/act';
import { words } from '../diff/words';
import type { Entry } from '../kinds';
import type { Placed, Node } from '../tree/tree';

/** A run of text in one field of an entry. */
export interface Passage {
  node: Node;
  field: 'title' | 'text' | 'term' | 'english' | 'definition' | 'level' | 'descriptor';
  text: string;
  band?: number;
  descriptor?: number;
}

const known = new WeakMap<Placed, Run[]>();

/**
 * Passages of an entry, in printed order. Entries never change, so they are found once for each.
 */
export function passagesOf(node: Node): Passage[] {
  const found = known.get(node.entry) ?? runsOf(node.entry);
  known.set(node.entry, found);
  return found.map((passage) => ({ node, ...passage }));
}

/** By entry, then by text: as many as the entry has passages, gone with it. */
const cutBefore = new WeakMap<Placed, Map<string, readonly string[]>>();

/** The words of a passage. Cutting is dear, and many rules ask for it. */
export function piecesOf({ node: { entry }, text }: Passage): readonly string[] {
  const held = cutBefore.get(entry) ?? new Map<string, readonly string[]>();
  cutBefore.set(entry, held);
  const pieces = held.get(text) ?? words(text);
  held.set(text, pieces);
  return pieces;
}

/** Running text: sentences, as opposed to names and headings. */
export const isRunning = ({ field }: Passage): boolean =>
  field === 'text' || field === 'definition' || field === 'descriptor';

/** The act that puts another text in the place of a passage. */
export function revised({ node: { entry }, field, band, descriptor }: Passage, text: string): Act {
  const { key } = entry;
  if (entry.kind === 'term') return { name: 'termRevise', key, fields: { [field]: text } };
  if (entry.kind === 'clause') return { name: 'clauseRevise', key, fields: { [field]: text } };
  if (field === 'descriptor')
    return {
      name: 'descriptorRevise',
      key,
      band: band!,
      descriptor: descriptor!,
      fields: { text },
    };
  if (field === 'level') return { name: 'bandRevise', key, band: band!, fields: { level: text } };
  return { name: 'guideRevise', key, fields: { title: text } };
}

/** The act that puts something else in the place of some characters of a passage. */
export const replaced = (passage: Passage, from: number, to: number, by: string): Act =>
  revised(passage, passage.text.slice(0, from) + by + passage.text.slice(to));

/**
 * Title and text of a clause as one line, as print has them: what brackets and quotation marks are
 * matched in.
 */
export const printedLine = ({ entry, weight }: Node): string => {
  if (entry.kind !== 'clause') return '';
  const { title = '', runIn = '', text = '' } = entry.content;
  return (
    title +
    (weight ? (weight.content.printed ?? `(${weight.content.points}分)`) : '') +
    runIn +
    text
  );
};

/** A passage as its entry has it, wherever that stands. */
type Run = Omit<Passage, 'node'>;

function runsOf(entry: Placed): Run[] {
  if (entry.kind === 'guide') return guideRuns(entry);
  const fields =
    entry.kind === 'term'
      ? ([
          ['term', entry.content.term],
          ['english', entry.content.english],
          ['definition', entry.content.definition],
        ] as const)
      : ([
          ['title', entry.content.title],
          ['text', entry.content.text],
        ] as const);
  return fields.flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

function guideRuns({ content: { title, bands } }: Entry<'guide'>): Run[] {
  return [
    ...(title ? [{ field: 'title' as const, text: title }] : []),
    ...bands.flatMap(({ level, descriptors }, band) => [
      ...descriptors.map(({ text }, descriptor) => ({
        field: 'descriptor' as const,
        text,
        band,
        descriptor,
      })),
      ...(level ? [{ field: 'level' as const, text: level, band }] : []),
    ]),
  ];
}
