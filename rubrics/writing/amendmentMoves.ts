import { addTo } from '../addTo';
import { endsOf } from '../diff/ends';
import { codeOf } from '../diff/names';
import { numberingStyle } from '../diff/numberingStyle';
import { answerOf } from '../diff/matching';
import { clauseContent } from '../kinds/readers';
import { placedLaw } from '../kinds';
import type { Node } from '../tree/tree';
import { withinOf } from '../tree/tree';
import { SCORE_ROLE_WORDS } from '../vocabulary';
import { padded, placeOf, type ArticleBit, type SheetTelling } from './amendmentTelling';

/** 增加: all that came, as it is printed; where, if no number says it. */
export function cameBits(telling: SheetTelling): ArticleBit[] {
  const top = telling.now!;
  const { label, entry } = top;
  const what = clauseContent(entry)
    ? (MEASURE[clauseContent(entry)!.kind] ?? '一条')
    : placedLaw(entry).word[0];
  const place =
    label === null
      ? `在${telling.standing(top)}增加${what}`
      : `增加${padded(placeOf(top)).trimEnd()}`;
  const role = clauseContent(entry)?.scoreRole;
  return [
    `${place}${role ? `（计分性质为${SCORE_ROLE_WORDS[role][0]}）` : ''}：`,
    telling.lines('head', telling.to),
    ...(telling.to.some(isPictured) ? ['（图见修改后的文本）'] : []),
  ];
}

const MEASURE: Partial<Record<string, string>> = {
  PARAGRAPH: '一段',
  LISTITEM: '一项',
  POINT: '一个要点',
  NOTE: '一个注',
  TABLE: '一个表',
  FIGURE: '一个图',
};
const isPictured = ({ entry }: Node): boolean => clauseContent(entry)?.picture !== undefined;

/** 删除: what went, with what stood below it. */
export function goneBits({ was, from, place }: SheetTelling): ArticleBit[] {
  const below = withinOf(was!).length - 1;
  if (below === 0) return [`删除${padded(place).trimEnd()}`];
  const all = from.length - 1 === below ? '及其下全部内容' : '及其下未移至他处的内容';
  return [`删除${padded(place)}${all}`];
}

/** Another place, with all that stands below it. */
export function movedBits(telling: SheetTelling): ArticleBit[] {
  const { was, now } = telling;
  const below = was!.children.length > 0 ? '连同其下内容' : '';
  const code = codeOf(now!);
  const number =
    code !== codeOf(was!) && code !== null ? `，编号为${padded(placeOf(now!)).trimEnd()}` : '';
  return [`将${padded(placeOf(was!))}${below}移至${telling.standing(now!)}${number}`];
}

/** Numbers that follow, or another one: from first to last, where each has one on both sides. */
export function renumberedBits(telling: SheetTelling): ArticleBit[] {
  const { change, was, now, from, to } = telling;
  const [before, after] = [change.before, change.after].map((range) => range?.replace('–', '～'));
  if (numberingStyle(from, to))
    return [`将 ${listsOf(from).join('、')} 的编号样式由“${before}”改为“${after}”`];
  const isCoded = [...from, ...to].every((node) => codeOf(node) !== null);
  const isRange = isCoded && from.length > 1;
  // Another sign behind the number is told as the number with it.
  const isOne = from.length === 1 && before && after;
  if ((isRange || isOne) && before && after)
    return [
      `将${padded(partOf(was!, before))}的编号${isRange ? '依次' : ''}改为${padded(partOf(now!, after)).trimEnd()}`,
    ];
  return from.flatMap((one, i): ArticleBit[] => {
    const code = codeOf(to[i]!);
    const lead = (i === 0 ? '' : '，') + padded(placeOf(one)).trimStart();
    return [
      code === null
        ? `${lead}取消编号`
        : `${lead}编号改为${padded(partOf(to[i]!, code)).trimEnd()}`,
    ];
  });
}

/** Numbers from first to last, list by list, with the part in which each stands. */
function listsOf(nodes: readonly Node[]): string[] {
  const lists = new Map<Node | null, Node[]>();
  for (const node of nodes) addTo(lists, node.parent, node);
  return [...lists.values()].map((list) => {
    const ends = endsOf(list.map(codeOf).filter((code) => code !== null));
    return partOf(list[0]!, ends?.replace('–', '～') ?? '').trim();
  });
}

/** A range of numbers with the part in which they stand, where that is said. */
function partOf(node: Node, range: string): string {
  const [code, place] = [codeOf(node), placeOf(node)];
  const part = code !== null && place.endsWith(code) ? place.slice(0, -code.length) : '';
  return part + range;
}

/** 拆分, 合并: what came of it as it is printed, and where what stood below stands. */
export function partedBits(telling: SheetTelling): ArticleBit[] {
  const { from, to, change } = telling;
  const names = (nodes: readonly Node[]) => nodes.map(placeOf).join('、');
  return [
    `将${padded(names(from))}${change.type === 'SPLIT' ? '拆分' : '合并'}为${padded(names(to)).trimEnd()}：`,
    telling.lines('head', to),
    ...followers(telling),
  ];
}

/** What stood below the parted is listed below what came of it. */
function followers({ from, to, whole: { base, matching } }: SheetTelling): ArticleBit[] {
  const old = new Set(from);
  return to.flatMap((part): ArticleBit[] => {
    const below = part.children.flatMap((node) => {
      const was = answerOf(base, matching.toBase, node.entry.key);
      return was?.parent && old.has(was.parent) ? [placeOf(was)] : [];
    });
    return below.length === 0
      ? []
      : [`；原${padded(below.join('、'))}列于${padded(placeOf(part))}之下`];
  });
}
