/** What print says of a number in a range: which end it is, and whether it is in the band. */
export interface PrintedEnd {
  value: number;
  /** Null where print does not say it: `60~80`. */
  side: 'lower' | 'upper' | null;
  /** Whether the number is itself none of the band; null where print does not say it. */
  open: boolean | null;
}

const NUMBER = '\\d+(?:\\.\\d+)?';
const UNIT = '(?:%|个百分点|分|points?\\b|pts?\\b\\.?|marks?\\b|per ?cent\\b)';
const ONE = new RegExp(`(${NUMBER})\\s*${UNIT}?`, 'giu');

/** `[60,80)`, `80%,90%]`: brackets say it of both numbers. */
const INTERVAL = new RegExp(
  `([\\[(【])\\s*${NUMBER}\\s*${UNIT}?\\s*[,、;]\\s*${NUMBER}\\s*${UNIT}?\\s*([\\])】])`,
  'iu',
);
/** `[60~80)`: a square bracket says that the other is none of a remark. */
const SPAN = new RegExp(
  `(?:(\\[)\\s*${NUMBER}\\s*${UNIT}?\\s*[~\\-–—至到]\\s*${NUMBER}\\s*${UNIT}?\\s*([\\])])|` +
    `(\\()\\s*${NUMBER}\\s*${UNIT}?\\s*[~\\-–—至到]\\s*${NUMBER}\\s*${UNIT}?\\s*(\\]))`,
  'iu',
);

const INCLUDES =
  '(不|未|not\\s+)?(?:(?:包?含|包括)(?:本数|本级|端点)?|includ(?:ed|ing)|inclusive|incl\\b\\.?)';
const EXCLUDES = '(exclud(?:ed|ing)|exclusive|excl\\b\\.?)';
const SAID = `(?:${INCLUDES}|${EXCLUDES})`;
/** `含8分`, `不含80%`, `excluding 80`: of the number behind it. */
const NAMED = new RegExp(`${SAID}\\s*(${NUMBER})`, 'giu');
/** `（均含）`: of both. */
const BOTH = /(?:均|都|两端)(不)?(?:包?含|包括)/u;
/** What stands between a number and what is said of it: `80%以下（不含）`. */
const BESIDE = '及?以[上下内外]|(?:and|or)\\s+(?:above|over|more|below|under|less)';
/** `80%（含）`, `80分以下（不含）`: of the number before it. */
const BEHIND = new RegExp(`^\\s*(?:${BESIDE})?\\s*[(,]?\\s*${SAID}(?!\\.?\\s*\\d)`, 'iu');

/** Signs and words that name an end, with the end that they name before a number. */
type Naming = readonly [form: string, side: 'lower' | 'upper', open: boolean];
const SIGNS: readonly Naming[] = [
  ['<=|=<|≤|≦|⩽|≯', 'upper', false],
  ['>=|=>|≥|≧|⩾|≮', 'lower', false],
  ['<', 'upper', true],
  ['>', 'lower', true],
];
const NOT = '(?:不得|不应|不|未|not\\s+(?:be\\s+)?|no\\s+)';
const OR_EQUAL = '(?:(?:或者?)?等于|\\s+or\\s+equal\\s+to)';
const LESS =
  '低于|小于|少于|不足|不满|不到|未满|未达到?|不及|under|below|less\\s+than|fewer\\s+than|lower\\s+than';
const MORE =
  '高于|大于|多于|超过|超出|over|above|more\\s+than|greater\\s+than|higher\\s+than|exceeding';
/** The first that ends in what stands before a number holds: longer forms first. */
const BEFORE: readonly Naming[] = [
  [`${NOT}(?:${LESS})`, 'lower', false],
  [`${NOT}(?:${MORE})`, 'upper', false],
  [`(?:${LESS})${OR_EQUAL}`, 'upper', false],
  [`(?:${MORE})${OR_EQUAL}`, 'lower', false],
  [LESS, 'upper', true],
  [MORE, 'lower', true],
  ['至少|最低|达到|at\\s+least|from|minimum(?:\\s+of)?|min\\.', 'lower', false],
  ['至多|最多|最高|at\\s+most|up\\s+to|maximum(?:\\s+of)?|max\\.', 'upper', false],
  ...SIGNS,
];
/**
 * 以上、以下、以内 include the number, 以外 does not (Civil Code, art. 1259). A word that names
 * another number is that one's: `60 and under 80`.
 */
const BESIDE_IT = '(?:及|含|\\(不?含[^)]*\\))?';
const OTHERS = `(?!\\s*(?:than|to)?\\s*${NUMBER})`;
const AFTER: readonly Naming[] = [
  [`${BESIDE_IT}(?:以上|之上)`, 'lower', false],
  [`${BESIDE_IT}(?:以下|以内|之内)`, 'upper', false],
  [`${BESIDE_IT}(?:以外|之外)`, 'lower', true],
  ['\\+', 'lower', false],
  [`(?:and|or)\\s+(?:above|over|more|higher|up)${OTHERS}`, 'lower', false],
  [`(?:and|or)\\s+(?:below|under|less|lower)${OTHERS}`, 'upper', false],
];
/** `5<得分`, `80≤X`: the sign stands behind the number, and names the other end. */
const TURNED: readonly Naming[] = SIGNS.map(([form, side, open]) => [
  `(?:${form})(?!\\s*[=\\d])`,
  side === 'lower' ? 'upper' : 'lower',
  open,
]);

const compiled = (all: readonly Naming[], whole: (form: string) => string) =>
  all.map(([form, side, open]) => ({ form: new RegExp(whole(form), 'iu'), side, open }));
/** `低于满分的80%` names its number across what it is a share of. */
const BEFORE_IT = compiled(BEFORE, (form) => `(?:${form})\\s*(?:(?:总分|满分)的?)?$`);
const AFTER_IT = compiled([...TURNED, ...AFTER], (form) => `^\\s*(?:${form})`);

/**
 * The numbers of a range as printed, each once, with what is said of it: by signs (`5<得分≤8`),
 * by brackets (`[60,80)`), in words (`不足80分`, `under 80`), or outright (`80%（不含）`), which
 * outweighs the others.
 */
export function endsIn(printed: string): PrintedEnd[] {
  const text = printed.normalize('NFKC');
  const named = new Map(
    [...text.matchAll(NAMED)].map(([, not, out, value]) => [Number(value), !!(not || out)]),
  );
  const remarks = [...text.matchAll(NAMED)].map(({ index, 0: all }) => index + all.length);
  const found = [...text.matchAll(ONE)].map((match) => {
    const to = match.index + match[0].length;
    return {
      value: Number(match[1]),
      from: match.index,
      until: match.index + match[1]!.length,
      to,
    };
  });
  const both = BOTH.exec(text);
  const brackets = bracketsOf(text);
  const ends = found.flatMap(({ value, from, until, to }, i): PrintedEnd[] => {
    // `80分以下（不含80分）` says it of a number that is there.
    if (remarks.includes(until) && found.some((one, j) => j < i && one.value === value)) return [];
    const before = text.slice(found[i - 1]?.to ?? 0, from);
    const after = text.slice(to);
    const naming =
      BEFORE_IT.find(({ form }) => form.test(before)) ??
      AFTER_IT.find(({ form }) => form.test(after));
    const said = BEHIND.exec(after);
    const outright = named.get(value) ?? (said ? !!(said[1] || said[2]) : null);
    const open = outright ?? (both ? !!both[1] : null) ?? brackets?.[i] ?? naming?.open ?? null;
    return [{ value, side: naming?.side ?? null, open }];
  });
  return once(ends);
}

function bracketsOf(text: string): readonly [left: boolean, right: boolean] | null {
  const [, left, right] = INTERVAL.exec(text) ?? [];
  if (left && right) return [left === '(', right === ')'];
  const [, from, to, open, closed] = SPAN.exec(text) ?? [];
  if (from && to) return [false, to === ')'];
  return open && closed ? [true, false] : null;
}

/** `80分以下（<80）` says of one number twice: what is said to be out is out. */
function once(ends: readonly PrintedEnd[]): PrintedEnd[] {
  return ends.flatMap((end, i) => {
    const same = ends.filter(({ value, side }) => value === end.value && side === end.side);
    if (end.side === null || same.length === 1) return [end];
    if (ends.indexOf(same[0]!) !== i) return [];
    return [{ ...end, open: same.some(({ open }) => open) || end.open }];
  });
}
