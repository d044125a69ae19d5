import type { Band } from '../kinds';
import { schemes } from '../tree/numbering';
import type { Node } from '../tree/tree';
import type { SchemeName } from '../vocabulary';

export type PieceName =
  | 'label'
  | 'title'
  | 'points'
  | 'runIn'
  | 'text'
  | 'term'
  | 'english'
  | 'definition'
  | 'range'
  | 'level'
  | 'descriptor';
/** A run of a printed line that one member of the content gives; may be ''. */
export interface Piece {
  name: PieceName;
  text: string;
}
/**
 * A printed line of an entry. `field`: which of its lines it is (`bands/1/descriptors/0`); '' for
 * the only one of a clause.
 */
export interface PrintedLine {
  field: string;
  pieces: Piece[];
}

/** The printed lines of one entry, without those of what stands below it. */
export function printedLines(node: Node): PrintedLine[] {
  const { entry } = node;
  if (entry.kind === 'guide') {
    const { title, bands, rangeFirst } = entry.content;
    return [
      ...(title ? [line('title', { title })] : []),
      ...bands.flatMap((band, i) => bandLines(band, rangeFirst, `bands/${i}`)),
    ];
  }
  if (entry.kind === 'term') {
    const { term, english, definition } = entry.content;
    const name =
      node.label === null
        ? [line('name', { term, english: english && `(${english})` })]
        : [
            line('number', { label: printedLabel(node) }),
            line('name', { term, english: english && ` ${english}` }),
          ];
    return definition ? [...name, line('definition', { definition })] : name;
  }
  const { title, runIn, text } = entry.content;
  return [line('', { label: printedLabel(node), title, points: printedPoints(node), runIn, text })];
}

export const lineText = ({ pieces }: PrintedLine): string =>
  pieces.map(({ text }) => text).join('');

const line = (field: string, pieces: Partial<Record<PieceName, string>>): PrintedLine => ({
  field,
  pieces: Object.entries(pieces).map(([name, text]) => ({
    name: name as PieceName,
    text: text ?? '',
  })),
});

/** Schemes after whose labels a space is customary before a title. */
const SPACED = new Set<SchemeName>(['dotted', 'figure', 'bracket', 'appendix']);

/** Label and the punctuation after it; '' for what bears none. */
function printedLabel({ label, entry }: Node): string {
  const { scheme, mark: printed }: { scheme?: SchemeName; mark?: string } =
    entry.kind === 'guide' ? {} : entry.content;
  if (label === null || !scheme) return label ?? '';
  const mark = printed ?? schemes[scheme].mark;
  const space =
    entry.kind !== 'term' && (SPACED.has(scheme) || (scheme === 'decimal' && mark === ''));
  return label + mark + (space ? ' ' : '');
}

function printedPoints({ weight }: Node): string {
  if (!weight) return '';
  return weight.content.printed ?? `(${weight.content.points}分)`;
}

function bandLines(
  { level, printed, descriptors }: Band,
  rangeFirst: boolean,
  field: string,
): PrintedLine[] {
  const texts = descriptors.map(({ text, factorPrinted }, i) =>
    line(`${field}/descriptors/${i}`, { descriptor: text + (factorPrinted ?? '') }),
  );
  const range = line(`${field}/printed`, { range: printed });
  return rangeFirst
    ? [range, ...texts]
    : [...texts, ...(level ? [line(`${field}/level`, { level })] : []), range];
}
