import type { Mark } from './block';
import { everyDraft, type Doubting, type Draft } from './draft';

/** What of an entry is decided: where it stands, what it is, what it is worth. */
type Decision = 'level' | 'kind' | 'points';

interface GroundLaw {
  of: Decision;
  /** How doubtful it makes the decision by itself; at `DOUBTFUL` somebody is told. */
  weight: number;
  why: Mark['why'];
}

/**
 * On what little a decision may rest, or what speaks against it: every one that the grammar knows,
 * with how much it weighs. Whoever decides names the ground (`rests`); here alone is said which
 * become marks.
 */
export const GROUNDS = {
  byName: {
    of: 'level',
    weight: 1,
    why: ['标题没有编号和样式,按名称推定', 'a heading by its name alone'],
  },
  byBold: {
    of: 'level',
    weight: 1,
    why: ['标题没有编号和样式,仅凭加粗推定', 'a heading by its bold letters alone'],
  },
  byPoints: {
    of: 'level',
    weight: 1,
    why: [
      '没有编号和样式,仅凭分值认作标题,级别按分值之和推定',
      'a heading by its points alone, placed where the sums allow',
    ],
  },
  againstNumber: {
    of: 'level',
    weight: 1,
    why: ['标题级别与编号不一致', 'its heading level and its number disagree'],
  },
  skipsLevel: {
    of: 'level',
    weight: 1,
    why: ['标题级别跳过了一级', 'its heading skips a level'],
  },
  reference: {
    of: 'level',
    weight: 1,
    why: ['可能是句中的引用,而不是编号', 'it may be a reference and no number'],
  },
  amountFirst: {
    of: 'level',
    weight: 1,
    why: ['行首的数字未认作编号', 'the number that it begins with is not taken for a label'],
  },
  noSuperior: {
    of: 'level',
    weight: 1,
    why: ['没有找到它的上级编号', 'nothing above it bears the number it goes on from'],
  },
  jump: {
    of: 'level',
    weight: 1,
    why: ['编号与前一条不连续', 'its number does not follow the one before'],
  },
  beginsLate: {
    of: 'level',
    weight: 1,
    why: ['同级编号不是从头开始', 'the numbers beside it do not begin at the beginning'],
  },
  otherScheme: {
    of: 'level',
    weight: 1,
    why: ['编号形式与同级不同', 'its form of number is not that of its neighbours'],
  },
  behindList: {
    of: 'level',
    weight: 1,
    why: [
      '列项之后的段落:按上一级的正文读入',
      'a paragraph behind a list is read as one of what the list stands below',
    ],
  },
  lastNote: {
    of: 'level',
    weight: 1,
    why: [
      '文末的注或末句:可能说的是全文,而不只是最后一条',
      'a note or sentence at the end: it may speak of the whole and not of the last entry',
    ],
  },
  lostNumber: {
    of: 'level',
    weight: 1,
    why: ['标题没有编号,按其位置归入同级', 'a heading without a number among numbered ones'],
  },
  empty: {
    of: 'level',
    weight: 1,
    why: [
      '标题之下没有内容,可能是列项',
      'nothing stands below this heading: it may be a list item',
    ],
  },
  shortLine: {
    of: 'level',
    weight: 1,
    why: [
      '短行没有编号和句号,可能是标题',
      'a short line without number and full stop: it may be a heading',
    ],
  },
  byCells: {
    of: 'level',
    weight: 1,
    why: [
      '表头没有说明该栏的性质,按各格内容推定',
      'what its column holds is inferred from the cells, as the head does not say',
    ],
  },
  fromColumns: {
    of: 'kind',
    weight: 0.5,
    why: ['由各等级栏合成', 'put together from the columns of the grades'],
  },
  part: {
    of: 'kind',
    weight: 1,
    why: ['所在部分是推定的', 'the part it begins is inferred'],
  },
  listedOutside: {
    of: 'kind',
    weight: 1,
    why: [
      '不计分部分的编号句:要点、段落或列项是推定的',
      'a numbered sentence where nothing is scored: point, paragraph or list item is inferred',
    ],
  },
  lead: {
    of: 'kind',
    weight: 1,
    why: ['多次出现的起首语,按引导语读入', 'words that open several paragraphs are read as leads'],
  },
  unscoredHeads: {
    of: 'kind',
    weight: 1,
    why: [
      '所在章没有分值,标题的类别是推定的',
      'its chapter bears no points: which kind of heading it is, is inferred',
    ],
  },
  unscoredAmong: {
    of: 'kind',
    weight: 1,
    why: [
      '计分部分中没有分值的编号句:类别是推定的',
      'a numbered sentence without points where others bear them: its kind is inferred',
    ],
  },
  ruleOrAsked: {
    of: 'kind',
    weight: 1,
    why: [
      '既有要求又有计分规则:类别是推定的',
      'it asks for something and says how it is scored: its kind is inferred',
    ],
  },
  alone: {
    of: 'kind',
    weight: 1,
    why: [
      '同级条目之下是列项,此处只有一句:按要点读入',
      'one sentence where its neighbours have lists: read as a point',
    ],
  },
  titleOrSentence: {
    of: 'kind',
    weight: 1,
    why: [
      '只有名称和分值的一句:条目或要点是推定的',
      'a sentence that is but a name with points: item or point is inferred',
    ],
  },
  mixed: {
    of: 'kind',
    weight: 1,
    why: ['同一列项的类别不一,按多数统一', 'kinds in one list differed: all have the one of most'],
  },
  definition: {
    of: 'kind',
    weight: 1,
    why: ['术语部分之外的定义', 'a definition outside the part of terms'],
  },
  plainScores: {
    of: 'kind',
    weight: 1,
    why: [
      '表中似有分值,但表头没有读懂,按普通表格读入',
      'a table that seems to hold points, kept as it is, as its head is not understood',
    ],
  },
  noDefinition: {
    of: 'kind',
    weight: 1,
    why: ['术语没有定义', 'the term has no definition'],
  },
  dimension: {
    of: 'kind',
    weight: 1,
    why: ['评分指南的维度(过程或结果)是推定的', 'which dimension this guide scores is inferred'],
  },
  sum: {
    of: 'points',
    weight: 1,
    why: ['分值与下级分值之和不一致', 'its points are not the sum of those below it'],
  },
  noPoints: {
    of: 'points',
    weight: 1,
    why: ['同级都有分值,此处没有', 'its neighbours bear points, and it bears none'],
  },
  severalAmounts: {
    of: 'points',
    weight: 1,
    why: [
      '句中有几个分值,满分是推定的',
      'its words say several amounts: which is its own is inferred',
    ],
  },
  given: {
    of: 'points',
    weight: 1,
    why: [
      '句中说了加分或扣分,没有作为分值读入',
      'its words say a bonus or a deduction, which is not read as its points',
    ],
  },
  unreadAmount: {
    of: 'points',
    weight: 1,
    why: ['行末括号中的分值没有读入', 'the points in brackets at its end are not read'],
  },
  bareNumber: {
    of: 'points',
    weight: 1,
    why: [
      '括号中的数字没有单位,按分值读入',
      'a number in brackets without a unit is read as points',
    ],
  },
} as const satisfies Readonly<Record<string, GroundLaw>>;
export type Ground = keyof typeof GROUNDS;

/** From here on a decision is told as doubtful. */
const DOUBTFUL = 1;

/** Notes on what a decision about an entry rests. */
export function rests(one: Draft, ground: Ground): void {
  one.grounds = [...(one.grounds ?? []), ground];
}

/** Tells what is doubtful: of each decision about an entry the heaviest ground. */
export function weigh(roots: readonly Draft[], doubt: Doubting): void {
  for (const one of everyDraft(roots)) {
    if (!one.grounds) continue;
    const laws = [...new Set(one.grounds)].map((ground): GroundLaw => GROUNDS[ground]);
    for (const decision of ['level', 'kind', 'points'] as const) {
      const own = laws.filter(({ of }) => of === decision).sort((a, b) => b.weight - a.weight);
      const doubtful = own.reduce((sum, { weight }) => sum + weight, 0) >= DOUBTFUL;
      if (doubtful) doubt(one, own[0]!.why);
    }
  }
}
