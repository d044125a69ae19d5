import { remembered, rememberedBy } from '../remembered';
import type { Act } from '../acts/act';
import { words } from '../diff/words';
import { placedLaw } from '../kinds';
import { clauseContent } from '../kinds/readers';
import { textsOf } from '../kinds/walk';
import { pointsText } from '../kinds/weight';
import type { Placed, Node } from '../tree/tree';

/** A run of text in one field of an entry. */
export interface Passage {
  node: Node;
  /** What the field is called as a passage (`descriptor`). */
  field: string;
  /** Sentences, as opposed to names and headings. */
  running: boolean;
  text: string;
  /** Where it stands in the content: `bands/1/level`. */
  path: string;
  band?: number;
  descriptor?: number;
}

/** Passages of an entry, in printed order. */
export const passagesOf = remembered((node: Node): readonly Passage[] =>
  runsOf(node.entry).map((passage) => ({ node, ...passage })),
);

/** The words of a passage. */
export const piecesOf = ({ node: { entry }, text }: Passage): readonly string[] => cut(entry, text);

/** Cutting is dear, and many rules ask for it. */
const cut = rememberedBy((_: Placed, text: string): readonly string[] => words(text));

/** Running text: sentences, as opposed to names and headings. */
export const isRunning = ({ running }: Passage): boolean => running;

/** The running text of an entry, which most rules of words read. */
export const runningOf = remembered((node: Node): readonly Passage[] =>
  passagesOf(node).filter(isRunning),
);

/** The act that puts another text in the place of a passage. */
export const revised = ({ node: { entry }, path }: Passage, text: string): Act =>
  placedLaw(entry).revise(entry.key, path, text);

/** The act that puts something else in the place of some characters of a passage. */
export const replaced = (passage: Passage, from: number, to: number, by: string): Act =>
  revised(passage, passage.text.slice(0, from) + by + passage.text.slice(to));

/**
 * Title and text of a clause as one line, as print has them: what brackets and quotation marks are
 * matched in.
 */
export const printedLine = ({ entry, weight, english }: Node): string => {
  const content = clauseContent(entry);
  if (!content) return '';
  const { title = '', runIn = '', text = '' } = content;
  return title + (weight ? pointsText(weight.content, english) : '') + runIn + text;
};

/** A passage as its entry has it, wherever that stands. */
type Run = Omit<Passage, 'node'>;

const runsOf = remembered((entry: Placed): Run[] =>
  textsOf(entry, ({ checked }) => checked !== null).map(({ path, at, field, text }) => ({
    field: field.checked!.as,
    running: field.checked!.running,
    text,
    path,
    ...(at.length > 0 && { band: at[0] }),
    ...(at.length > 1 && { descriptor: at[1] }),
  })),
);
