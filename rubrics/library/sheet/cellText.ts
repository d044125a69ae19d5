import { z } from 'zod';
import type { MemberField, MemberList, WordPair } from '../../kinds/field';
import { isList } from '../../kinds/field';

/** A value of a field as a person reads and types it in a cell, and the other way round. */

/** Said although it is empty. */
export const EMPTY = '〔空〕';
/** What ends in a sign of ours and is none has this behind it. */
const PLAIN = '〔〕';
/** What a cell says of a member beside its text: 〔合并方式：与上格合并〕. */
const ASIDE = /〔([^〔〕：]+)：([^〔〕]*)〕$/u;

export const YES_NO: readonly [yes: WordPair, no: WordPair] = [
  ['是', 'yes'],
  ['否', 'no'],
];

/** Whether a cell says that nothing in it follows from another one. */
export const isTakenAsItStands = (cell: string): boolean => cell.endsWith(PLAIN);
export const asItStands = (text: string): string => text + PLAIN;

type Field = Pick<MemberField, 'shape' | 'values'>;

/** A text that is taken as it stands. */
const escaped = (text: string): string =>
  text === EMPTY || text.endsWith(PLAIN) || ASIDE.test(text) ? text + PLAIN : text;
const unescaped = (text: string): string =>
  text.endsWith(PLAIN) ? text.slice(0, -PLAIN.length) : text;

/** '' where there is none. */
export function toCell({ shape, values }: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') {
    const word = Object.hasOwn(values ?? {}, value) ? values![value]![0] : value;
    return value === '' && isOptional(shape) ? EMPTY : escaped(word);
  }
  if (typeof value === 'boolean') return YES_NO[value ? 0 : 1][0];
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Undefined where the cell says nothing; what cannot be read is left to the shape to refuse. */
export function fromCell({ shape, values }: Field, cell: string): unknown {
  const bare = inner(shape);
  if (cell.trim() === '' && (cell === '' || !isText(bare)))
    return isText(bare) && !isOptional(shape) ? '' : undefined;
  if (cell === EMPTY) return '';
  const known = codeOf(values, cell.trim());
  if (known !== undefined) return known;
  if (bare instanceof z.ZodNumber) return numberIn(cell);
  if (bare instanceof z.ZodBoolean) return truthIn(cell);
  if (bare instanceof z.ZodArray)
    return cell
      .split(/[,，、;；\s]+/u)
      .filter(Boolean)
      .map(numberIn);
  return isText(bare) ? unescaped(cell) : cell.trim();
}

const isOptional = (shape: z.ZodType): boolean => shape instanceof z.ZodOptional;
const inner = (shape: z.ZodType): z.ZodType =>
  shape instanceof z.ZodOptional ? (shape.unwrap() as z.ZodType) : shape;
const isText = (shape: z.ZodType): boolean => shape instanceof z.ZodString;

const codeOf = (values: Field['values'], word: string): string | undefined =>
  Object.entries(values ?? {}).find(([code, pair]) => [code, ...pair].includes(word))?.[0];

/** `20`, `20分` and `20%`, in full width as well. */
function numberIn(cell: string): unknown {
  const said = cell
    .normalize('NFKC')
    .replace(/(?:分|%)\s*$/u, '')
    .trim();
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(said) ? Number(said) : cell;
}

function truthIn(cell: string): unknown {
  const at = YES_NO.findIndex((pair) => pair.includes(cell.trim()));
  return at < 0 ? cell : at === 0;
}

type Values = Readonly<Record<string, unknown>>;

/** A member that stands beside others: its one text, and aside what else it says. */
export function memberToCell({ brief, members }: MemberList, member: Values): string {
  const asides = Object.entries(members).flatMap(([name, field]) => {
    const said = isList(field) || name === brief ? '' : toCell(field, member[name]);
    return said ? [`〔${field.word[0]}：${said}〕`] : [];
  });
  return escaped(String(member[brief!] ?? '')) + asides.join('');
}

export function memberFromCell({ brief, members }: MemberList, cell: string): Values {
  const member: Record<string, unknown> = {};
  let text = cell;
  for (let found = ASIDE.exec(text); found; found = ASIDE.exec(text)) {
    const [whole, word, said] = found as unknown as [string, string, string];
    const named = Object.entries(members).find(([, field]) => field.word.includes(word));
    if (!named || isList(named[1])) break;
    member[named[0]] = fromCell(named[1], said);
    text = text.slice(0, -whole.length);
  }
  return { ...member, [brief!]: text === EMPTY ? '' : unescaped(text) };
}
