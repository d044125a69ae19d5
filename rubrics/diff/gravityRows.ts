import { dimensionOf } from '../tree/guides';
import { nodesAt } from '../tree/tree';
import { numberingStyle } from './numberingStyle';
import { isOtherScope } from './scope';
import type { Gravity } from '../vocabulary';
import type { Difference } from './change';
import type { Bare } from './fieldChanges';
import {
  COMBINING,
  COMING,
  corrects,
  informs,
  LAYOUT,
  isOtherList,
  keepsSense,
  MOVED,
  of,
  OTHER_NEGATION,
  OTHER_NUMBER,
  OTHER_OBLIGATION,
  OTHER_TITLE,
  PARTING,
  reasonOf,
  ROLE,
  sameEssence,
  sameWording,
  saysSomething,
  SCORED,
  sides,
  touched,
} from './grounds';

export interface GravityRow {
  reason: string;
  gravity: Gravity;
  chinese: string;
  english: string;
  /** @param printed the change as printed; `change` has references follow what they name */
  when(change: Bare, whole: Difference, printed: Bare): boolean;
  /** What a person may accept it as without more ado. */
  proposed?: Gravity;
}

/**
 * THE table of gravity; the first row that holds decides. A machine cannot tell an improvement of
 * style from a change of meaning, so what no row calls otherwise is substantive, and a person may
 * overrule it with a reason.
 */
export const gravityRows = [
  {
    reason: 'SCORE_ROLE',
    gravity: 'SUBSTANTIVE',
    chinese: '计分性质改变',
    english: 'what its points are changed (base, bonus, deduction, veto, required …)',
    when: ROLE,
  },
  {
    reason: 'COMBINING',
    gravity: 'SUBSTANTIVE',
    chinese: '分值的合成方式改变',
    english: 'how the points of those below it combine changed',
    when: COMBINING,
  },
  {
    reason: 'POINTS',
    gravity: 'SUBSTANTIVE',
    chinese: '分值或权重改变',
    english: 'the points or the share changed',
    when: of('REWEIGHTED'),
  },
  {
    reason: 'PICTURE',
    gravity: 'SUBSTANTIVE',
    chinese: '图片改变;是否只是画法,须由人判定',
    english: 'the picture changed; whether only the drawing did, a person must say',
    when: of('REDRAWN'),
  },
  {
    reason: 'DESCRIPTION',
    gravity: 'EDITORIAL',
    chinese: '图片未变,只改供看不见图的人用的说明',
    english: 'the description of a picture changed, and not the picture',
    when: (c) => c.field === 'alt',
  },
  {
    reason: 'NUMBER_STYLE',
    gravity: 'EDITORIAL',
    chinese: '编号只换了样式',
    english: 'numbers are printed otherwise, and are the same',
    when: (c, w) =>
      c.type === 'RENUMBERED' &&
      numberingStyle(nodesAt(w.base, c.from), nodesAt(w.head, c.to)) !== null,
  },
  {
    reason: 'NUMBER_FOLLOWS',
    gravity: 'STRUCTURAL',
    chinese: '编号随前后增删移动而变',
    english: 'the number follows what came, went or moved before it',
    when: of('RENUMBERED'),
  },
  {
    reason: 'ORDER',
    gravity: 'STRUCTURAL',
    chinese: '仅次序改变',
    english: 'only the order changed',
    when: of('REORDERED'),
  },
  {
    reason: 'ROLE',
    gravity: 'STRUCTURAL',
    chinese: '条文类别或所在栏改变',
    english: 'the kind of clause or its column changed',
    when: (c) => c.type === 'MOVED' && (c.field === 'kind' || c.field === 'column'),
  },
  {
    reason: 'OTHER_PART',
    gravity: 'SUBSTANTIVE',
    chinese: '移到另一部分,作用随之改变',
    english: 'moved into another part, where it serves otherwise',
    when: (c, w) =>
      MOVED(c) && sides(c, w).some(([a, b]) => a.part !== b.part || isOtherList(a, b)),
  },
  {
    reason: 'OTHER_GUIDE',
    gravity: 'SUBSTANTIVE',
    chinese: '适用的评分指南随之改变',
    english: 'another scoring guide applies to it now',
    when: (c, w) =>
      MOVED(c) &&
      sides(c, w).some(([a, b]) => SCORED.includes(b.part) && dimensionOf(a) !== dimensionOf(b)),
  },
  {
    reason: 'OTHER_SCOPE',
    gravity: 'SUBSTANTIVE',
    chinese: '移到另一范围,计分性质、所占权重或适用的等级、清单随之改变',
    english: 'moved into another scope: another score role, share, grade or list of what is asked',
    when: (c, w) => MOVED(c) && sides(c, w).some(([a, b]) => isOtherScope(a, b, w)),
  },
  {
    reason: 'PLACE',
    gravity: 'STRUCTURAL',
    chinese: '仅位置改变',
    english: 'only the place changed',
    when: MOVED,
  },
  {
    reason: 'REFERENCE_FOLLOWS',
    gravity: 'STRUCTURAL',
    chinese: '所引条文未变,引用的编号随之而变',
    english: 'a reference follows the number of what it names, which is the same',
    when: (c, _, printed) => c !== printed && !PARTING(c) && sameEssence(c),
  },
  {
    reason: 'PARTED_ONLY',
    gravity: 'STRUCTURAL',
    chinese: '只作拆分或合并,文字未变',
    english: 'parted or joined, no word changed',
    when: (c) => PARTING(c) && sameEssence(c),
  },
  {
    reason: 'PARTED_AND_NAMED',
    gravity: 'STRUCTURAL',
    chinese: '拆分或合并后另立名称,文字未变',
    english: 'parted or joined under other names, no wording changed',
    when: (c, w) =>
      PARTING(c) &&
      sameWording(c, w) &&
      ![OTHER_OBLIGATION, OTHER_NUMBER, OTHER_NEGATION].some((other) => other(c)),
  },
  {
    reason: 'PUNCTUATION',
    gravity: 'EDITORIAL',
    chinese: '仅标点、空格或字母大小写改变',
    english: 'only punctuation, spaces or letter case changed',
    when: (c) => !COMING(c) && sameEssence(c),
  },
  {
    reason: 'INFORMATIVE',
    gravity: 'EDITORIAL',
    chinese: '所在部分只作说明,不提要求',
    english: 'the part only informs and asks nothing',
    when: (c, w) => touched(c, w).length > 0 && touched(c, w).every((node) => informs(c, node)),
  },
  {
    reason: 'ENGLISH',
    gravity: 'EDITORIAL',
    chinese: '仅英文对应词改变',
    english: 'only the English equivalent changed',
    when: (c) => c.type === 'REDEFINED' && c.field === 'english',
  },
  {
    reason: 'OBLIGATION',
    gravity: 'SUBSTANTIVE',
    chinese: '要求程度用词(应、宜、可、必须、不得等)改变',
    english: 'the obligation (shall, should, may, must, must not) changed',
    when: OTHER_OBLIGATION,
  },
  {
    reason: 'NUMBER',
    gravity: 'SUBSTANTIVE',
    chinese: '数值、单位、符号或范围用词(全部、部分、个别等)改变',
    english: 'a number, a unit, a sign or an extent (all, some, any …) changed',
    when: OTHER_NUMBER,
  },
  {
    reason: 'NEGATION',
    gravity: 'SUBSTANTIVE',
    chinese: '否定用词改变',
    english: 'a negation changed',
    when: OTHER_NEGATION,
  },
  {
    reason: 'SAME_SENSE',
    gravity: 'SUBSTANTIVE',
    proposed: 'EDITORIAL',
    chinese: '只换同义的虚词、能愿动词或同值的写法,拟作编辑性,须由人认可',
    english: 'only words of one sense or notations of one value: editorial, if a person agrees',
    when: (c, w) =>
      ![OTHER_TITLE, LAYOUT].some((row) => row(c, w)) && keepsSense(c) && !corrects(c, w),
  },
  {
    reason: 'CORRECTION',
    gravity: 'SUBSTANTIVE',
    proposed: 'EDITORIAL',
    chinese: '只更正个别字,拟作编辑性,须由人认可',
    english: 'only single characters are corrected: editorial, if a person agrees',
    when: (c, w) => ![OTHER_TITLE, LAYOUT].some((row) => row(c, w)) && corrects(c, w),
  },
  {
    reason: 'GUIDE',
    gravity: 'SUBSTANTIVE',
    chinese: '评分指南改变',
    english: 'the scoring guide changed',
    when: (c) => c.type === 'REGUIDED' || reasonOf(c) === 'GUIDE',
  },
  {
    reason: 'DEFINITION',
    gravity: 'SUBSTANTIVE',
    chinese: '术语含义改变,使用它的条文间接受影响',
    english: 'the meaning of a term changed, and with it that of the clauses that use it',
    when: (c) => reasonOf(c) === 'DEFINITION',
  },
  {
    reason: 'LAYOUT',
    gravity: 'STRUCTURAL',
    chinese: '图题、表头等编排内容',
    english: 'a caption or a table head',
    when: LAYOUT,
  },
  {
    reason: 'REQUIREMENT',
    gravity: 'SUBSTANTIVE',
    chinese: '条文内容增加或删除',
    english: 'content came or went',
    when: (c, w) =>
      COMING(c) &&
      touched(c, w).some(({ entry, weight }) => weight !== null || saysSomething(entry)),
  },
  {
    reason: 'HEADING',
    gravity: 'STRUCTURAL',
    chinese: '只有标题增加或删除',
    english: 'only a heading came or went',
    when: COMING,
  },
  {
    reason: 'OTHER_TITLE',
    gravity: 'STRUCTURAL',
    chinese: '标题改变',
    english: 'a title changed',
    when: OTHER_TITLE,
  },
  {
    reason: 'TITLE',
    gravity: 'SUBSTANTIVE',
    chinese: '名称改变',
    english: 'a name changed',
    when: of('RETITLED'),
  },
  {
    reason: 'PARTED_AND_REWORDED',
    gravity: 'SUBSTANTIVE',
    chinese: '拆分或合并,并改变文字',
    english: 'parted or joined, and reworded',
    when: PARTING,
  },
  {
    reason: 'WORDING',
    gravity: 'SUBSTANTIVE',
    chinese: '文字改变;是否只是措辞,须由人判定',
    english: 'the wording changed; whether that is all, a person must say',
    when: () => true,
  },
] as const satisfies readonly GravityRow[];
