import { z } from 'zod';
import { BAND_UNITS, DIMENSIONS, type BandUnit } from '../vocabulary';
import { endsIn } from './bandEnds';
import { list, shapeOf, UNSEEN, type ContentOf, type FieldSet, type Members } from './field';
import type { PlacedKind } from './kind';
import { alsoSaid, line, ownLines, type PrintedLine } from './printed';
import { BAND_UNIT_WORDS, DIMENSION_WORDS } from './words';

const QUIET = { ...UNSEEN, told: 'byType', merge: 'value' } as const;
/** What a band prints as its range says the same as its numbers: they change together. */
const FOLLOWS = { name: 'range', leads: false } as const;

const descriptor = {
  factor: {
    ...QUIET,
    shape: z
      .string()
      .optional()
      .describe('Factor scored (`A`, `Le`); absent where the texts name none.'),
    word: ['要素', 'factor'],
  },
  factorPrinted: {
    ...QUIET,
    shape: z
      .string()
      .optional()
      .describe('The factor as printed after the text (`(Le)`); absent where it is inferred.'),
    word: ['照印要素', 'printed factor'],
    printed: { within: 'descriptor' },
  },
  text: {
    shape: z.string(),
    word: ['描述', 'text'],
    told: 'byType',
    merge: 'words',
    printed: { within: 'descriptor' },
    checked: { as: 'descriptor', running: true },
    searched: 'text',
    terms: false,
  },
} as const satisfies Members;

const band = {
  level: {
    ...QUIET,
    shape: z.string().optional().describe('Name of the level (`优秀水平`).'),
    word: ['水平名称', 'level'],
    printed: { within: 'level' },
    checked: { as: 'level', running: false },
    searched: 'text',
  },
  printed: {
    ...QUIET,
    shape: z.string().describe('Range as printed (`10%,15%,20%或25%`, `0~20`).'),
    word: ['得分区间', 'printed range'],
    group: { name: 'range', leads: true },
    printed: { within: 'range' },
    searched: 'text',
  },
  lower: {
    ...QUIET,
    shape: z.number().describe('Lowest of the band, in its unit.'),
    word: ['得分区间', 'range'],
    apart: ['下限', 'lower end'],
    group: FOLLOWS,
  },
  upper: {
    ...QUIET,
    shape: z.number().describe('Highest of the band, in its unit.'),
    word: ['得分区间', 'range'],
    apart: ['上限', 'upper end'],
    group: FOLLOWS,
  },
  unit: {
    ...QUIET,
    shape: z
      .enum(BAND_UNITS)
      .optional()
      .describe('In what the band is; PERCENT where nobody says and it is not printed in points.'),
    word: ['档次单位', 'unit'],
    values: BAND_UNIT_WORDS,
    group: FOLLOWS,
  },
  steps: {
    ...QUIET,
    shape: z.array(z.number()).optional().describe('What may be given, where only some may.'),
    word: ['得分区间', 'range'],
    apart: ['可给的分', 'steps'],
    group: FOLLOWS,
  },
  descriptors: list(
    descriptor,
    { word: ['描述', 'descriptors'], member: ['描述', 'descriptor'] },
    {
      printOrder: ['text', 'factorPrinted'],
      known: ({ text }) => text,
      shown: ({ text }) => text,
    },
  ),
} as const satisfies Members;

const fields = {
  dimension: {
    ...QUIET,
    shape: z.enum(DIMENSIONS),
    word: ['维度', 'dimension'],
    values: DIMENSION_WORDS,
    change: 'REGUIDED',
  },
  title: {
    shape: z.string().optional().describe('Title as printed; the texts at hand print none.'),
    word: ['标题', 'title'],
    change: 'RETITLED',
    told: 'byType',
    merge: 'words',
    printed: { within: 'title' },
    checked: { as: 'title', running: false },
    searched: 'name',
    terms: false,
  },
  rangeFirst: {
    ...QUIET,
    shape: z
      .boolean()
      .describe('Whether a band is printed range first, or descriptors, level, range.'),
    word: ['编排次序', 'layout'],
    change: 'REGUIDED',
  },
  bands: list(
    band,
    { word: ['评分档次', 'bands'], member: ['一档', 'band'], change: 'REGUIDED' },
    {
      printOrder: ['descriptors', 'level', 'printed'],
      known: ({ printed }) => printed,
      lasting: ({ level }) => level,
      shown: ({ level, printed, descriptors }) =>
        [printed, level, ...descriptors.map(({ text }) => text)].filter(Boolean).join('\n'),
    },
  ),
} as const satisfies FieldSet;

export type Band = ContentOf<typeof band>;
export type Descriptor = ContentOf<typeof descriptor>;

/**
 * What a band stands for, in its unit. Where nobody says the unit and it is printed in points, it
 * is what is printed: percentages beside it were only written for want of a unit.
 */
export function rangeOf({ printed, lower, upper, unit }: Band): Range {
  const points = unit === undefined ? rangeInPoints(printed) : null;
  const range = points
    ? ({ unit: 'POINTS', lower: points[0], upper: points[1] } as const)
    : { unit: unit ?? 'PERCENT', lower, upper };
  return { ...range, ...openEnds(printed, range) };
}

export interface Range {
  unit: BandUnit;
  lower: number;
  upper: number;
  /** Whether the end itself is none of the band, as print says (`[60,80)`, 不足80分). */
  lowerOpen: boolean;
  upperOpen: boolean;
}

function openEnds(
  printed: string,
  { lower, upper }: Pick<Range, 'lower' | 'upper'>,
): Pick<Range, 'lowerOpen' | 'upperOpen'> {
  const open = endsIn(printed).filter((end) => end.open === true);
  return {
    lowerOpen: open.some(({ value, side }) => value === lower && side !== 'upper'),
    upperOpen: open.some(({ value, side }) => value === upper && side !== 'lower'),
  };
}

/** The range of points that is printed: `5~6分`, `4分`, `不得分`; null where it is another. */
export function rangeInPoints(printed: string): readonly [lower: number, upper: number] | null {
  if (/^\s*(?:不得分|不给分|零分)\s*$/.test(printed)) return [0, 0];
  const [, a, b] =
    /^\s*(\d+(?:\.\d+)?)\s*分?(?:\s*[~～\-－—–至到]\s*(\d+(?:\.\d+)?)\s*)?分\s*$/.exec(printed) ??
    [];
  if (a === undefined) return null;
  const ends = [Number(a), Number(b ?? a)] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/** A scoring guide (评分指南): bands in percent or points, each with what must be seen for it. */
export const guide: PlacedKind<typeof fields, false> = {
  word: ['评分指南', 'guide'],
  stands: 'placed',
  bears: false,
  fields,
  shape: shapeOf(fields),
  group: 'GUIDES',
  labelled: false,
  labelSearched: false,
  reason: 'GUIDE',
  tidy: (content) => content,
  sort: () => 'guide',
  called: (content) => ({ what: '', name: guideTitle(content) }),
  defines: () => null,
  heads: () => false,
  sameName: (a, b) => a.dimension === b.dimension,
  wording: (content) => {
    const { title, bands } = content;
    const all = [
      title,
      ...bands.flatMap(({ level, printed, descriptors }) => [
        level,
        printed,
        ...descriptors.map(({ text }) => text),
      ]),
    ];
    return all.join('\n') + alsoSaid(fields, content);
  },
  likened: () => '',
  plain: (content) =>
    [content.title, ...content.bands.map((one) => one.printed)].filter(Boolean).join('\n') +
    alsoSaid(fields, content),
  lines: (content, node) => [
    ...(content.title ? [line('title', { title: content.title })] : []),
    ...content.bands.flatMap((one, i) => bandLines(one, content.rangeFirst, `bands/${i}`)),
    ...ownLines(fields, content, node),
  ],
  changeOf: () => null,
  revise(key, path, text) {
    const [, at, index, name] = /^bands\/(\d+)\/(?:descriptors\/(\d+)\/)?(.+)$/.exec(path) ?? [];
    if (name === undefined) return { name: 'guideRevise', key, fields: { [path]: text } };
    const [band, fields] = [Number(at), { [name]: text }];
    return index === undefined
      ? { name: 'bandRevise', key, band, fields }
      : { name: 'descriptorRevise', key, band, descriptor: Number(index), fields };
  },
};

/** Its printed title, or what method cells call it by its dimension. */
const guideTitle = ({
  title,
  dimension,
}: Pick<ContentOf<typeof fields>, 'title' | 'dimension'>): string =>
  title ?? (dimension === 'PROCESS' ? '过程评分指南' : '结果评分指南');

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
