import { amountsOf } from '../diff/amounts';
import type { Change, Difference } from '../diff/change';
import { spotOf } from '../diff/gridPhrase';
import { spokenMember } from '../diff/phraseParts';
import { lawOf } from '../kinds';
import { UNITS } from '../kinds/weight';
import { CHINESE } from '../tree/numerals';
import type { Tree } from '../tree/tree';
import { facing } from '../tree/counterparts';
import type { Side } from './comparisonTable';
import { isSignStyle } from '../diff/signStyle';
import { amountBits, factsBits, fieldBits, pictureBits, signBits } from './amendmentFields';
import { memberBits, tableBits } from './amendmentMembers';
import { cameBits, goneBits, movedBits, partedBits, renumberedBits } from './amendmentMoves';
import { SheetTelling, type ArticleBit } from './amendmentTelling';

/** 一、将…修改为…。 with the changes that it tells. */
interface Article {
  marker: string;
  bits: ArticleBit[];
  changes: string[];
}
/** 修改单: what has to be done by hand in the text of the base to have the text of the head. */
export interface Amendment {
  title: string;
  /** What stands above the articles. */
  lines: string[];
  articles: Article[];
}

/**
 * The sheet that amends one text into the other: every change is told by one article, in the order
 * of the text; the numbers are those of the base where nothing is said. Only what changed is told,
 * not what it weighs.
 */
export function amendment(
  whole: Difference,
  { base, head }: { base: Side; head: Side },
): Amendment {
  const named = `《${base.title}》（${base.label}）`;
  const told = groups(whole);
  const number = `第${numberOf(base, head)}号`;
  const [sheet, does, called] =
    head.form === 'CORRIGENDUM'
      ? ['勘误', '更正', `勘误（${number}）`]
      : ['修改单', '修改', `${number}修改单`];
  return {
    title: `《${base.title}》${called}`,
    lines: [
      `本${sheet}${does}${named}${head.effective ? `，自 ${head.effective} 起实施` : ''}。`,
      told.length === 0
        ? '内容没有变化。'
        : `条文编号为${base.label}的编号；增加、拆分、合并、移动、改编号所得者，为修改后的编号。`,
    ],
    articles: told.map((changes, i) => ({
      marker: `${CHINESE.write(i + 1)}、`,
      changes: changes.map(({ id }) => id),
      bits: bitsOf(changes, whole),
    })),
  };
}

/** Editions of sheets are called `2019.1`, `2019.2`: a draft becomes the next. */
function numberOf(base: Side, head: Side): number {
  const [was, now] = [base, head].map(({ label }) => Number(/\.(\d+)(?: 版)?$/.exec(label)?.[1]));
  return now || (was || 0) + 1;
}

/** The sheet as lines: its title, what stands above the articles, and they; a line a paragraph. */
export const amendmentText = (sheet: Amendment): string =>
  `${[sheet.title, '', ...sheet.lines, '', ...sheet.articles.map(articleText)].join('\n')}\n`;

/** An article in words; inside quotation marks others stand, as Chinese has it. */
export const articleText = ({ marker, bits }: Article): string => {
  const text = bits
    .map((bit) => (typeof bit === 'string' ? bit : `“${inner(bit.quote)}”`))
    .join('');
  return `${marker}${text.trim()}。`;
};

const inner = (text: string): string =>
  text.replace(/[“”‘’]/g, (sign) => TURNED[sign as keyof typeof TURNED]);
const TURNED = { '“': '‘', '”': '’', '‘': '“', '’': '”' } as const;

/**
 * Changes that one article tells: points of a parting with the parting, and one weight that both
 * parts print.
 */
function groups({ changes, head }: Difference): Change[][] {
  const found: Change[][] = [];
  const known = new Map<string, Change[]>();
  for (const change of changes) {
    const names = namesOf(change, head);
    const group = names.map((name) => known.get(name)).find((one) => one !== undefined);
    if (group) group.push(change);
    else {
      const made = [change];
      found.push(made);
      for (const name of names) known.set(name, made);
    }
  }
  return found;
}

/** What other changes of the same article bear, too. */
function namesOf(change: Change, head: Tree): string[] {
  const { type, from, to, before, after, field } = change;
  if (type === 'SPLIT' || type === 'MERGED' || (isAmount(change) && !isSingleAmount(change)))
    return [`parted ${from.join()} ${to.join()}`];
  if (!isSingleAmount(change)) return [];
  const [key = ''] = to;
  const node = head.byKey.get(key);
  const other = node && facing(head, node)?.entry.key;
  const pair = [key, other ?? key].sort();
  return [`weight ${pair.join(' ')} ${field} ${before} ${after}`];
}

const isAmount = ({ field }: Change): boolean => field !== null && Object.hasOwn(UNITS, field);
const isSingleAmount = (change: Change): boolean =>
  isAmount(change) && change.from.length === 1 && change.to.length === 1;
function bitsOf(changes: readonly Change[], whole: Difference): ArticleBit[] {
  const parting = changes.find(({ type }) => type === 'SPLIT' || type === 'MERGED');
  const [first, ...more] = parting ? [parting] : changes;
  const [lead, ...rest] = sentenceBits(new SheetTelling(first!, whole));
  if (parting)
    return [lead!, ...rest, ...changes.filter(isAmount).map((one) => totalBit(one, whole))];
  if (more.length === 0 || typeof lead !== 'string') return [lead!, ...rest];
  const places = changes.map((change) => new SheetTelling(change, whole).place);
  return [lead.replace(places[0]!, () => places.join('、')), ...rest];
}

/** What the parted have together: their lines print what each has, where it has a title. */
function totalBit(change: Change, whole: Difference): ArticleBit {
  const { before, after, word } = amountsOf(change, whole, true);
  const [unit = ''] = UNITS[change.field ?? ''] ?? [];
  const said = (amount: string | null) => (amount === null ? '未设' : `${amount}${unit}`);
  return `；${word}合计由${said(before)}改为${said(after)}`;
}

function sentenceBits(telling: SheetTelling): ArticleBit[] {
  const { change } = telling;
  const { type, field } = change;
  if (lawOf(change).stands === 'whole') return factsBits(telling);
  if (type === 'ADDED') return cameBits(telling);
  if (type === 'REMOVED') return goneBits(telling);
  if (type === 'SPLIT' || type === 'MERGED') return partedBits(telling);
  if (field === 'place') return movedBits(telling);
  if (isSignStyle(change)) return signBits(telling);
  if (spotOf(change)) return tableBits(telling);
  if (field === 'label') return renumberedBits(telling);
  if (spokenMember(change)) return memberBits(telling);
  if (isAmount(change)) return amountBits(telling);
  return field === 'picture' ? pictureBits(telling) : fieldBits(telling);
}
