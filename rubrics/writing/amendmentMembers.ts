import { membersAnswering } from '../diff/memberChanges';
import { spotName, spotOf, tableAt } from '../diff/gridPhrase';
import { knownMember, spokenMember } from '../diff/phraseParts';
import { fieldWord, valuesOf } from '../diff/told';
import { textsIn } from '../kinds/area';
import { isList, type MemberList } from '../kinds/field';
import { clauseContent, guideContent } from '../kinds/readers';
import { rangeOf, type Band } from '../kinds/guide';
import { tableOf, type Table } from '../kinds/table';
import type { Node } from '../tree/tree';
import { padded, type ArticleBit, type Quote, type SheetTelling } from './amendmentTelling';
import { lineText, printedLines } from './printed';

type Spoken = NonNullable<ReturnType<typeof spokenMember>>;
type Member = Readonly<Record<string, unknown>>;

/** What changed in a list of an entry: a band of a guide, and what it says. */
export function memberBits(telling: SheetTelling): ArticleBit[] {
  const { change, place, was, now } = telling;
  const spoken = spokenMember(change)!;
  const { list, name, index, rest } = spoken;
  const { before } = change;
  if (rest === '' && before === null)
    return [
      `${padded(place).trimStart()}增加${list.member[0]}，作为第 ${index + 1} ${counted(list)}：`,
      ownLines(telling, 'head', now!, `${name}/${index}`),
    ];
  if (rest === '')
    return [
      `删除${padded(place)}的${called({ ...spoken, at: index }, was!)}：`,
      ownLines(telling, 'base', was!, `${name}/${index}`),
    ];
  const [at] = answering(list, membersOf(was!, name), membersOf(now!, name), index);
  const whose = `${padded(place).trimStart()}的${called({ ...spoken, at }, was!)}`;
  return insideBits(telling, spoken, whose, at);
}

/** A field of a member, or a member of a list inside it. */
function insideBits(
  telling: SheetTelling,
  { list, name, index, rest }: Spoken,
  whose: string,
  at: number,
): ArticleBit[] {
  const { change, was, now } = telling;
  const { before, after } = change;
  const [inner = '', nth, field = ''] = rest.split('/');
  const below = list.members[inner];
  if (!below || !isList(below)) return plainBits(telling, whose, [at, index]);
  const [old, other] = [membersOf(was!, name)[at], membersOf(now!, name)[index]].map(
    (member) => (member?.[inner] ?? []) as Member[],
  );
  const count = Number(nth);
  if (field === '' && before === null)
    return [`在${whose}中增加一项，作为第 ${count + 1} 项：`, telling.new(after ?? '')];
  if (field === '') return [`删除${whose}的第 ${count + 1} 项：`, telling.old(before ?? '')];
  const [place] = answering(below, old!, other!, count);
  const item = `${whose}的第 ${place + 1} 项`;
  if (field === 'text' && before && after) return telling.reworded(item, before, after);
  return plainBits(telling, item, null);
}

/** @param bands which of both sides, where the numbers of a band may be what changed */
function plainBits(
  telling: SheetTelling,
  whose: string,
  bands: readonly [number, number] | null,
): ArticleBit[] {
  const { change, was, now } = telling;
  const { before, after } = change;
  const word = fieldWord(change, true);
  if (bands && change.field?.endsWith('/range')) {
    const [old, other] = [was, now].map((node, i) =>
      rangeText(guideContent(node!.entry)!.bands[bands[i]!]!),
    );
    return [`${whose}所对应的分数由“${old}”改为“${other}”（照印的得分区间不变）`];
  }
  if (!before) return [`为${whose}增加${word}`, telling.new(after ?? '')];
  if (!after) return [`删去${whose}的${word}`, telling.old(before)];
  return [`将${whose}的${word}`, telling.old(before), '修改为', telling.new(after)];
}

function rangeText(band: Band): string {
  const { lower, upper, unit } = rangeOf(band);
  const steps = band.steps ? `（可取${band.steps.join('、')}）` : '';
  return `${lower}～${upper}${unit === 'PERCENT' ? '%' : '分'}${steps}`;
}

const membersOf = ({ entry }: Node, name: string): Member[] =>
  ((entry.content as unknown as Member)[name] ?? []) as Member[];

/** Which member of the base a member of the head answers. */
function answering(
  list: MemberList,
  before: readonly Member[],
  after: readonly Member[],
  index: number,
): [at: number] {
  const pair = membersAnswering(list, before, after).find(([, b]) => b?.index === index);
  return [pair?.[0]?.index ?? index];
}

/** `“优秀水平”档`: by its level, or by what it is known by. */
function called({ at, ...spoken }: Spoken & { at: number }, node: Node): string {
  const level = membersOf(node, spoken.name)[at]?.level as string | undefined;
  return `“${level ?? knownMember({ ...spoken, index: at }, node) ?? ''}”${level === undefined ? '一' : ''}${counted(spoken.list)}`;
}

const counted = ({ member }: MemberList): string => member[0].replace(/^一/, '');

const ownLines = (telling: SheetTelling, of: Quote['of'], node: Node, field: string): Quote => ({
  ...telling.lines(of, [node]),
  quote: printedLines(node)
    .filter((line) => line.field.startsWith(`${field}/`))
    .map(lineText)
    .join('\n'),
});

/** What happened to a column, a row or a cell of a table. */
export function tableBits(telling: SheetTelling): ArticleBit[] {
  const { change, whole, place, was, now } = telling;
  const { before, after, type } = change;
  const spot = spotOf(change)!;
  const table = tableAt(change, spot, whole)!;
  const at = padded(place);
  const what = spotName(table, spot, true);
  const isRow = spot.row !== null;
  const [count, measure] = [(spot.row ?? spot.column ?? 0) + 1, isRow ? '行' : '栏'];
  if (type === 'RENUMBERED') return [`将${at}中${what}的编号 ${before} 依次改为 ${after}`];
  if (type === 'REORDERED')
    return [`将${at}中${what}由第 ${before} ${measure}移至第 ${after} ${measure}`];
  if (spot.rest !== '' || (before !== null && after !== null))
    return cellBits(telling, what, isRow);
  const side = before === null ? now! : was!;
  const cells = cellsOf(tableOf(clauseContent(side.entry)!)!, isRow, count - 1);
  const said = before === null ? telling.new : telling.old;
  const quoted = cells.flatMap((text, i): ArticleBit[] => [
    ...(i === 0 ? [] : ['、']),
    text === '' ? '（空）' : said(text),
  ]);
  return before === null
    ? [`在${at}中增加一${measure}，作为第 ${count} ${measure}，各格依次为`, ...quoted]
    : [`删除${at}的第 ${count} ${measure}，其各格依次为`, ...quoted];
}

function cellBits(telling: SheetTelling, what: string, isRow: boolean): ArticleBit[] {
  const { change, place, was, now } = telling;
  const { before, after } = valuesOf(change, { was, now }, true);
  const at = padded(place);
  if (change.field?.endsWith('/join'))
    return [
      `将${at}中${what}的${fieldWord(change, true)}由“${before ?? '不合并'}”改为“${after ?? '不合并'}”`,
    ];
  if (!isRow)
    return before
      ? [`将${at}的栏名`, telling.old(before), '修改为', telling.new(after ?? '')]
      : [`将${at}的${what}命名为`, telling.new(after ?? '')];
  if (!before) return [`在${at}的${what}中填入`, telling.new(after ?? '')];
  if (!after) return [`删去${at}的${what}中的`, telling.old(before)];
  return telling.reworded(`${at.trimStart()}的${what}`, before, after);
}

function cellsOf(table: Table, isRow: boolean, at: number): string[] {
  const texts = textsIn(table);
  return isRow
    ? [...(texts[at] ?? [])]
    : [table.columns[at]?.name ?? '', ...texts.map((row) => row[at] ?? '')];
}
