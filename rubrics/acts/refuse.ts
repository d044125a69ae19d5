import { LONGEST } from '../kinds/fault';
import { LARGEST } from '../kinds/table';
import type { Refused } from './act';

/**
 * Every code with its two sentences. `what` is a key, a field or an index, as the refusal's path
 * says.
 */
const SENTENCES = {
  NO_SUCH_ENTRY: (what) => [`没有此条目:${what}`, `there is no such entry: ${what}`],
  WRONG_KIND: (what) => [
    `此条目的类别不适用该操作:${what}`,
    `this act does not apply to an entry of that kind: ${what}`,
  ],
  NOT_A_SIBLING: (what) => [
    `不在所指位置之下:${what}`,
    `does not stand under the parent that was named: ${what}`,
  ],
  NOT_ALL_SIBLINGS: () => [
    '新顺序应恰好列出该处的全部条目,每项一次',
    'the new order must name every child of the parent exactly once',
  ],
  NO_SUCH_BAND: (what) => [
    `没有此评分档次或要素:${what}`,
    `there is no such band or descriptor: ${what}`,
  ],
  BAD_CONTENT: (what) => [
    `内容不符合规定:${what}`,
    `the content does not have the shape of its kind: ${what}`,
  ],
  NOT_A_DEDUCTION: () => [
    '负的分值只用于扣分:请先将条文的计分性质改为扣分',
    'points below zero are a deduction: say first that the clause is one',
  ],
  BAD_TEXT: (what) => [
    `文字含有无效字符:${what}`,
    `the text holds characters that may not stand in it: ${what}`,
  ],
  CONTENT_TOO_LONG: () => [
    `一个字段最长 ${LONGEST} 个字符,请拆成几条`,
    `a field has at most ${LONGEST} characters: split it`,
  ],
  NOT_A_TABLE: (what) => [
    `只有表格(TABLE)可以有栏和行:${what}`,
    `only a clause of the kind TABLE has columns and rows: ${what}`,
  ],
  UNEVEN_ROW: (what) => [
    `表格每行的格数须与栏数相同:${what}`,
    `a row of a table has as many cells as there are columns: ${what}`,
  ],
  BAD_JOIN: (what) => [
    `合并的单元格须与上格或左格合成矩形,且自身没有文字:${what}`,
    `a joined cell makes a rectangle with the one above or to its left, and has no text: ${what}`,
  ],
  TABLE_TOO_LARGE: (what) => [
    `表格最多 ${LARGEST.columns} 栏、${LARGEST.rows} 行,每格 ${LARGEST.cell} 字,共 ${LARGEST.text} 字:${what}`,
    `a table has at most ${LARGEST.columns} columns and ${LARGEST.rows} rows, ` +
      `a cell ${LARGEST.cell} characters, all ${LARGEST.text}: ${what}`,
  ],
  NOT_A_FIGURE: (what) => [
    `只有图(FIGURE)可以有图片和图片说明:${what}`,
    `only a clause of the kind FIGURE has a picture and its description: ${what}`,
  ],
  NO_SUCH_PICTURE: (what) => [
    `本标准没有此图片,请先传入:${what}`,
    `the rubric holds no such picture, bring it in first: ${what}`,
  ],
  NO_SUCH_CELL: (what) => [
    `没有此行或此栏:${what}`,
    `there is no such row or column of the table: ${what}`,
  ],
  NO_PART: (what) => [
    `最上层的条文须注明所属部分:${what}`,
    `a clause at the top must say which part begins with it: ${what}`,
  ],
  WOULD_CYCLE: (what) => [
    `条目不能置于其自身之下:${what}`,
    `an entry cannot stand below itself: ${what}`,
  ],
  HAS_CHILDREN: (what) => [
    `其下尚有术语,请先逐一处理:${what}`,
    `terms stand below it, and each needs a successor or a reason: ${what}`,
  ],
  TERM_EXISTS: (what) => [`该术语已存在:${what}`, `that term is there already: ${what}`],
  SUCCESSOR_OR_REASON: () => [
    '撤销术语须指明替代术语或说明理由',
    'to retire a term, name its successor or give a reason',
  ],
  NOTHING_CHANGED: () => ['没有变化', 'nothing would change'],
  NO_TREE: (what) => [
    `操作后条目不能构成完整的标准:${what}`,
    `the entries would no longer form a tree: ${what}`,
  ],
  NO_SUCH_CONFLICT: (what) => [`没有此冲突:${what}`, `there is no such conflict: ${what}`],
} satisfies Record<string, (what: string) => [message: string, english: string]>;
export type RefusalCode = keyof typeof SENTENCES;
export const refusalCodes = Object.keys(SENTENCES) as RefusalCode[];

/** A refusal as a value. @param path where the fault is: a member of the act, or keys of entries */
export function refuse(code: RefusalCode, ...path: string[]): Refused {
  const [message, english] = SENTENCES[code](path.join(' '));
  return { refused: { code, message, english, ...(path.length > 0 && { path }) } };
}
