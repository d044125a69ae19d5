import { check } from '../../rubrics/checks';
import { endsIn } from '../../rubrics/kinds/bandEnds';
import { rangeOf } from '../../rubrics/kinds/guide';
import { criteria, tree } from './checks/small';

/** A band as it may be printed, and what it says: from 0, or to 100, where it prints one end. */
const FORMS: readonly (readonly [printed: string, interval: string])[] = [
  ['60～80', '[60,80]'],
  ['[60,80)', '[60,80)'],
  ['（60%，80%]', '(60,80]'],
  ['[60~80)', '[60,80)'],
  ['(60~80]', '(60,80]'],
  ['（60~80）', '[60,80]'],
  // Said of the number before it.
  ['60%～80%（不含）', '[60,80)'],
  ['60%（含）～80%（不含）', '[60,80)'],
  ['60%（不含）～80%（含）', '(60,80]'],
  ['60分（不含）-80分', '(60,80]'],
  ['60（含）—80（含）', '[60,80]'],
  ['60-80分(不包括)', '[60,80)'],
  ['60分以上（不含）80分以下（不含）', '(60,80)'],
  ['60%（不含）以上80%（含）以下', '(60,80]'],
  ['60～80（均不含）', '(60,80)'],
  ['60 to 80 (exclusive)', '[60,80)'],
  ['60 (exclusive) to 80 points (inclusive)', '(60,80]'],
  // Said of the number behind it.
  ['60～80%（不含80%）', '[60,80)'],
  ['60（不含60）～80', '(60,80]'],
  ['60～80分（不含60分，含80分）', '(60,80]'],
  ['60分（含60分）以上80分（不含80分）以下', '[60,80)'],
  ['60 up to but not including 80', '[60,80)'],
  ['60 to 80, excluding 60', '(60,80]'],
  // Signs on either side of what they measure.
  ['60＜得分≤80分', '(60,80]'],
  ['60＜X≤80', '(60,80]'],
  ['60%<x<80%', '(60,80)'],
  ['60分≤得分＜80分', '[60,80)'],
  ['60 <= score < 80', '[60,80)'],
  ['80＞X≥60', '[60,80)'],
  ['80分≥得分＞60分', '(60,80]'],
  ['＞60%，≤80%', '(60,80]'],
  ['≥ 60 and < 80', '[60,80)'],
  ['>60 且 ≯80', '(60,80]'],
  // 以上、以下、以内 include; 超过、不满 do not.
  ['60分以上80分以下', '[60,80]'],
  ['60分以上80分以下（含80分）', '[60,80]'],
  ['60分以上80分以下（不含80分）', '[60,80)'],
  ['60分及以上、不满80分', '[60,80)'],
  ['60以上80以内', '[60,80]'],
  ['超过60分不超过80分', '(60,80]'],
  ['高于60%低于80%', '(60,80)'],
  ['不低于60分且低于80分', '[60,80)'],
  ['低于80分但不低于60分', '[60,80)'],
  ['大于等于60、小于80', '[60,80)'],
  ['大于60小于或等于80', '(60,80]'],
  ['不少于满分的60%、少于满分的80%', '[60,80)'],
  ['60分以上，未达到80分', '[60,80)'],
  // English.
  ['60 to under 80', '[60,80)'],
  ['60% and under 80%', '[60,80)'],
  ['60 or more but less than 80', '[60,80)'],
  ['over 60, not over 80', '(60,80]'],
  ['more than 60 and no more than 80', '(60,80]'],
  ['at least 60 and at most 80', '[60,80]'],
  ['greater than or equal to 60, less than 80', '[60,80)'],
  ['not less than 60 and below 80', '[60,80)'],
  // One end.
  ['不足60分', '[0,60)'],
  ['60分以下', '[0,60]'],
  ['60%以下（不含60%）', '[0,60)'],
  ['60%以下（不含）', '[0,60)'],
  ['60分以下（<60）', '[0,60)'],
  ['X＜60', '[0,60)'],
  ['under 60', '[0,60)'],
  ['60 and under', '[0,60]'],
  ['up to 60', '[0,60]'],
  ['90分以上', '[90,100]'],
  ['90分以上（不含90分）', '(90,100]'],
  ['＞90%', '(90,100]'],
  ['over 90', '(90,100]'],
  ['at least 90', '[90,100]'],
  ['90 and above (exclusive)', '(90,100]'],
  ['90+', '[90,100]'],
];

const band = (printed: string, interval: string) => {
  const [lower = 0, upper = 0] = interval.match(/\d+/g)!.map(Number);
  return { printed, lower, upper, unit: 'PERCENT' as const, descriptors: [] };
};

test.each(FORMS)('“%s” is %s', (printed, interval) => {
  const { lower, upper, lowerOpen, upperOpen } = rangeOf(band(printed, interval));
  expect(`${lowerOpen ? '(' : '['}${lower},${upper}${upperOpen ? ')' : ']'}`).toBe(interval);
});

const found = (...bands: (readonly [printed: string, interval: string])[]) =>
  check(
    tree([
      criteria({
        ...({ kind: 'GUIDE', dimension: 'PROCESS', rangeFirst: true } as const),
        bands: bands.map(([printed, interval]) => ({
          ...band(printed, interval),
          descriptors: [{ text: printed }],
        })),
      }),
    ]),
  )
    .filter(({ rule }) => rule === 'guides/bands')
    .map(({ about }) => about!.split(' ')[1]);

test('bands that print parts among them are whole, and no form of print is out of order', () => {
  for (const [printed, interval] of FORMS) {
    const { lower, upper, lowerOpen, upperOpen } = rangeOf(band(printed, interval));
    const others = [
      ...(lower > 0 ? [[`[0,${lower}${lowerOpen ? ']' : ')'}`, `[0,${lower}]`] as const] : []),
      [printed, interval] as const,
      ...(upper < 100
        ? [[`${upperOpen ? '[' : '('}${upper},100]`, `[${upper},100]`] as const]
        : []),
    ];
    expect([printed, found(...others)]).toEqual([printed, []]);
  }
});

test('what both include, what neither does and what falls is still found', () => {
  const low = ['0%～60%（不含）', '[0,60]'] as const;
  expect(found(low, ['60%（不含）～100%', '[60,100]'])).toEqual(['gap']);
  expect(found(['60%以下', '[0,60]'], ['60%以上', '[60,100]'])).toEqual(['edges']);
  expect(found(low, ['100%～60%（含）', '[60,100]'])).toEqual(['numbers']);
  expect(found(low, ['不低于100%、不高于60%', '[60,100]'])).toEqual(['numbers']);
});

/** What print says of each number: `<` less, `>` more, with `=` where the number is in the band. */
const endsOf = (printed: string): string =>
  endsIn(printed)
    .map(({ value, side, open }) => {
      const sign = { upper: '<', lower: '>', none: '' }[side ?? 'none'];
      return `${sign}${{ true: '', false: '=', null: '?' }[`${open}`]}${value}`;
    })
    .join(' ');

describe.each<[ends: string, forms: string]>([
  [
    '<=80',
    `<= 80|=<80|<80 (inclusive)|≤80|≦80|⩽80|≯80|80以下|80及以下|80含以下|80(含)以下|80以内|80之内|
     80 and under|80 or below|80 or less|80 and lower|不高于80|不得超过80|不应大于80|未超出80|
     no more than 80|not over 80|not be above 80|no higher than 80|低于或者等于80|小于等于80|
     less than or equal to 80|至多80|最多80|最高80|at most 80|up to 80|maximum 80|maximum of 80|
     max. 80|80≥X|80>=X|80≮X|不超过满分的80|最高 总分的80|AT MOST 80|80%以下|80分以下|80 points or less`,
  ],
  [
    '<80',
    `<80|80>X|低于80|小于80|少于80|不足80|不满80|不到80|未满80|未达80|未达到80|不及80|under 80|below 80|
     less than 80|fewer than 80|lower than 80|80以下（不含）|80以下(不包括)|80以下（未含）|
     80 and under (exclusive)|80 or less (excl.)|低于满分的80|80分以下（<80）|80以下（不含80）`,
  ],
  [
    '>=80',
    `>= 80|=>80|≥80|≧80|⩾80|≮80|80以上|80及以上|80(含)以上|80之上|80+|80 and above|80 or over|80 or more|
     80 and higher|80 and up|不低于80|不少于80|不得小于80|not less than 80|no fewer than 80|not be under 80|
     大于等于80|大于或等于80|超过或者等于80|more than or equal to 80|至少80|最低80|达到80|at least 80|from 80|
     minimum 80|minimum of 80|min. 80|80≤X|80<=X|80≯X`,
  ],
  [
    '>80',
    `>80|80<X|高于80|大于80|多于80|超过80|超出80|over 80|above 80|more than 80|greater than 80|higher than 80|
     exceeding 80|80以外|80之外|80以上（不含）|80 and above (exclusive)`,
  ],
  ['?80', '80|80分|得80|80 and 以|80%'],
  ['80', '80（不含）|80(excluded)|80 exclusive|excluding 80'],
  ['=80', '80（含）|80(included)|80（含本数）|including 80|incl. 80|80 incl.'],
])('the number is %s', (ends, forms) =>
  test.each(forms.split(/\|\s*/).map((form) => form.trim()))('%s', (form) =>
    expect(endsOf(form)).toBe(ends),
  ),
);

test.each([
  ['60~80', '?60 ?80'],
  ['[60,80]', '=60 =80'],
  ['(60,80)', '60 80'],
  ['【60、80)', '=60 80'],
  ['[60%;80%】', '=60 =80'],
  ['[60~80]', '=60 =80'],
  ['(60~80)', '?60 ?80'],
  ['(60-80]', '60 =80'],
  ['[60至80)', '=60 80'],
  ['60 and under 80', '?60 <80'],
  ['60 or more than 80', '?60 >80'],
  ['60 and less than 80', '?60 <80'],
  ['60 and above 80', '?60 >80'],
  ['低于80、低于60', '<80 <60'],
  ['60、80', '?60 ?80'],
  ['60、60', '?60 ?60'],
  ['60以上、≥60', '>=60'],
  ['60以上、>60', '>60'],
  ['60以上（不含60）80以下', '>60 <=80'],
  ['60分以上（含60分）', '>=60'],
  ['60~80（均含）', '=60 =80'],
  ['60~80（都不含）', '60 80'],
  ['60~80（两端不包括）', '60 80'],
  ['60~80（不含80）', '?60 80'],
  ['80（含）以下，60（不含）以上', '<=80 >60'],
  ['5<=8', '?5 <=8'],
  ['5<X<=8', '>5 <=8'],
  ['2.5~3.75', '?2.5 ?3.75'],
  ['', ''],
  ['合格', ''],
])('“%s” says “%s”', (printed, ends) => expect(endsOf(printed)).toBe(ends));
