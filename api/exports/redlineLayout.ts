import { AlignmentType, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Span } from '../../rubrics/diff/spans';
import type { RedlineParagraph } from '../../rubrics/writing/redline';
import type { RedlineCell } from '../../rubrics/writing/redlineRuns';
import { HEI } from './docxParts';

/** Where a paragraph stands: in a cell nothing is set in, and nothing heads the text. */
export type Setting = 'TITLE' | 'TEXT' | 'HEAD' | 'CELL';

export const CENTRED = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } };

/** Half points of headings by their level; the deeper ones are alike. */
const SIZES = [26, 23];
export function runOf(place: Setting, level: number): IRunOptions {
  if (place === 'TITLE') return { font: HEI, size: 32 };
  if (place === 'HEAD') return { font: HEI };
  return place === 'TEXT' && level > 0 ? { font: HEI, size: SIZES[level - 1] ?? 21 } : {};
}

export function layoutOf(place: Setting, level: number): IParagraphOptions {
  if (place === 'TITLE') return { alignment: AlignmentType.CENTER, spacing: { after: 200 } };
  if (place === 'HEAD') return { alignment: AlignmentType.CENTER };
  if (place === 'CELL') return {};
  return level > 0
    ? {
        outlineLevel: Math.min(level, 9) - 1,
        keepNext: true,
        spacing: { before: level === 1 ? 200 : 80 },
      }
    : { indent: { firstLine: 420 } };
}

/** All that is read in each column, what went included; of a wide cell in its last one. */
export function textsByColumn(rows: readonly (readonly RedlineCell[])[]): string[][] {
  const width = (rows[0] ?? []).reduce((sum, { across }) => sum + across, 0);
  const texts = Array.from({ length: width }, (): string[] => []);
  for (const cells of rows) {
    let at = -1;
    for (const { across, paragraphs } of cells) {
      at += across;
      for (const { bits } of paragraphs)
        texts[at].push(bits.map((bit) => ('span' in bit ? bit.span.text : '')).join(''));
    }
  }
  return texts;
}

/** A row came or went where all of it did. */
export function fateOfAll(paragraphs: readonly RedlineParagraph[]): Span['kind'] {
  const fates = new Set(paragraphs.map(({ fate }) => fate));
  const [only] = fates;
  return fates.size === 1 && only ? only : 'SAME';
}
