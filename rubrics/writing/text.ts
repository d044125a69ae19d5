import type { Band } from '../kinds';
import { schemes } from '../tree/numbering';
import type { Node, Tree } from '../tree/tree';
import type { SchemeName } from '../vocabulary';

/**
 * An edition as plain text, in printed order, a clause a line. It holds every character of the published text, and the
 * white space between them is this function's own.
 */
export function writeText(tree: Tree): string {
  return [tree.facts.content.title, ...tree.nodes.flatMap(nodeLines)].join('\n') + '\n';
}

/** The printed lines of one entry, without those of what stands below it. */
export function nodeLines(node: Node): string[] {
  const { entry } = node;
  if (entry.kind === 'guide') {
    const { title, bands, rangeFirst } = entry.content;
    return [...(title ? [title] : []), ...bands.flatMap((band) => bandLines(band, rangeFirst))];
  }
  if (entry.kind === 'term') {
    const { term, english, definition } = entry.content;
    const name = node.label === null ? [term + (english ? `(${english})` : '')] : [printedLabel(node), english ? `${term} ${english}` : term];
    return definition ? [...name, definition] : name;
  }
  const { title = '', runIn = '', text = '' } = entry.content;
  return [printedLabel(node) + title + printedPoints(node) + runIn + text];
}

/** Schemes after whose labels a space is customary before a title. */
const SPACED = new Set<SchemeName>(['dotted', 'figure', 'bracket', 'appendix']);

/** Label and the punctuation after it; '' for what bears none. */
function printedLabel({ label, entry }: Node): string {
  const { scheme, mark: printed }: { scheme?: SchemeName; mark?: string } = entry.kind === 'guide' ? {} : entry.content;
  if (label === null || !scheme) return label ?? '';
  const mark = printed ?? schemes[scheme].mark;
  const space = entry.kind !== 'term' && (SPACED.has(scheme) || (scheme === 'decimal' && mark === ''));
  return label + mark + (space ? ' ' : '');
}

function printedPoints({ weight }: Node): string {
  if (!weight) return '';
  return weight.content.printed ?? `(${weight.content.points}分)`;
}

function bandLines({ level, printed, descriptors }: Band, rangeFirst: boolean): string[] {
  const texts = descriptors.map(({ text, factorPrinted = '' }) => text + factorPrinted);
  return rangeFirst ? [printed, ...texts] : [...texts, ...(level ? [level] : []), printed];
}
