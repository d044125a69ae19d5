import { z } from 'zod';
import { BAND_UNITS } from '../vocabulary';
import { withFields, withoutEmpty } from './content';
import { shapeOf, UNSEEN, type ContentOf, type FieldSet } from './field';
import type { PlacedKind } from './kind';
import { alsoSaid, line, ownLines } from './printed';
import { BAND_UNIT_WORDS } from './words';

const QUIET = { ...UNSEEN, told: 'byName', merge: 'value' } as const;

const fields = {
  name: {
    shape: z.string().min(1).describe('What the grade is called (`一级`, `三星`, `获奖`).'),
    word: ['等级名称', 'name'],
    change: 'RETITLED',
    told: 'byType',
    // Two names do not mix.
    merge: 'value',
    printed: { piece: 'name' },
    checked: { as: 'name', running: false },
    searched: 'name',
    terms: false,
  },
  atLeast: {
    ...QUIET,
    printed: { piece: 'atLeast' },
    shape: z.number().optional().describe('Lowest result that gives it, in its unit.'),
    word: ['最低得分', 'threshold'],
    change: 'REDEFINED',
    called: 'REGRADED',
  },
  unit: {
    ...QUIET,
    printed: { within: 'atLeast' },
    shape: z
      .enum(BAND_UNITS)
      .optional()
      .describe('In what the threshold is: POINTS where nobody says, or PERCENT of the total.'),
    word: ['分数单位', 'unit'],
    change: 'REDEFINED',
    called: 'REGRADED',
    values: BAND_UNIT_WORDS,
  },
  conditions: {
    shape: z.string().optional().describe('What is asked beside the threshold.'),
    word: ['附加条件', 'conditions'],
    change: 'REDEFINED',
    called: 'REGRADED',
    told: 'byName',
    merge: 'words',
    printed: { piece: 'conditions' },
    // A phrase after the threshold, and no sentence of its own.
    checked: { as: 'conditions', running: false },
    searched: 'text',
    terms: false,
  },
} as const satisfies FieldSet;

type Grade = ContentOf<typeof fields>;

/** A grade (等级) or a threshold: the result that gives it, and what is asked beside that. */
export const grade: PlacedKind<typeof fields, false> = {
  word: ['等级', 'grade'],
  stands: 'placed',
  bears: false,
  fields,
  shape: shapeOf(fields),
  group: 'GRADES',
  labelled: false,
  labelSearched: false,
  reason: null,
  tidy: (content) =>
    withFields(withoutEmpty(fields, content), {
      unit: content.unit === 'POINTS' ? null : content.unit,
    }),
  sort: () => 'grade',
  called: ({ name }) => ({ what: '等级', name }),
  defines: () => null,
  heads: () => false,
  sameName: (a, b) => a.name === b.name,
  wording: (content) => `${content.name}\n${content.conditions ?? ''}${alsoSaid(fields, content)}`,
  likened: () => '',
  plain: (content) => gradeText(content) + alsoSaid(fields, content),
  lines: (content, { english }) => [
    line('name', {
      name: content.name,
      atLeast: threshold(content, english),
      conditions: asked(content, english),
    }),
    ...ownLines(fields, content, { english }),
  ],
  told: ({ atLeast, unit, conditions = '' }) => {
    const [zh, en] = unit === 'PERCENT' ? ['%', ' %'] : ['分', ' points'];
    const asked = (threshold: string, comma: string) =>
      [atLeast === undefined ? '' : threshold, conditions].filter(Boolean).join(comma);
    return [asked(`不低于${atLeast}${zh}`, '，'), asked(`at least ${atLeast}${en}`, ', ')];
  },
  changeOf: () => null,
  revise: (key, path, text) => ({ name: 'gradeRevise', key, fields: { [path]: text } }),
};

const threshold = ({ atLeast, unit }: Grade, english: boolean): string => {
  if (atLeast === undefined) return '';
  const percent = unit === 'PERCENT';
  if (english) return `: at least ${atLeast}${percent ? ' %' : ' points'}`;
  return `：不低于 ${atLeast}${percent ? '%' : ' 分'}`;
};
function asked({ atLeast, conditions }: Grade, english: boolean): string {
  if (!conditions) return '';
  const [first, then] = english ? [': ', ', '] : ['：', '，'];
  return (atLeast === undefined ? first : then) + conditions;
}

/**
 * A grade in words: `一级：不低于 900 分，且无一票否决项`, `Gold: at least 75 %, no criterion below
 * 60 %`.
 */
function gradeText(content: Grade, english = false): string {
  return content.name + threshold(content, english) + asked(content, english);
}
