import type { Tree } from '../tree/tree';
import type { Difference } from '../diff/change';
import type { Saying, Settlement } from '../say';
import type { CommentKind } from '../vocabulary';
import { opinionPlace, placeInTwo, type PlacedTexts } from './opinionPlace';
import { SETTLEMENT_WORDS } from './processWords';

/** 意见: what somebody said of a draft, what was answered, and what became of it. */
export interface Opinion extends Saying {
  /** Key of an entry, id of a change; neither: the whole. */
  entry: string | null;
  change: string | null;
  by: string;
  replies: readonly { text: string; by: string }[];
  /** Null while it is open. */
  outcome: Settlement | null;
  note: string | null;
}
/** A draft, and how it differs from its base, if it has one. */
export interface DraftTexts {
  head: Tree;
  whole: Difference | null;
}
interface OpinionColumn {
  name: string;
  /** In Latin letters. */
  wide: number;
  centred?: boolean;
}
export interface OpinionTable {
  title: string;
  /** How many there are, and what became of them. */
  lines: string[];
  columns: readonly OpinionColumn[];
  /** A row a comment, and behind it one an answer, which bears no number. */
  rows: string[][];
}

/** 意见汇总处理表: every comment in the order in which it was made. */
export const opinionTable = (
  name: string,
  opinions: readonly Opinion[],
  drafted: DraftTexts,
): OpinionTable => ({
  title: `《${drafted.head.facts.content.title}》意见汇总处理表`,
  lines: [name, opinionCounts(opinions)],
  columns: CHINESE,
  rows: opinions.flatMap((opinion, i) => [
    [
      String(i + 1),
      opinionPlace(opinion, textsOf(drafted)),
      opinion.text,
      opinion.proposedText ?? '',
      whoseOf(opinion),
      SETTLEMENT_WORDS[opinion.outcome ?? 'OPEN'],
      opinion.note ?? '',
    ],
    ...opinion.replies.map(({ text, by }) => ['', '', `答复：${text}`, '', by, '', '']),
  ]),
});

const CHINESE: readonly OpinionColumn[] = [
  { name: '序号', wide: 6, centred: true },
  { name: '标准章条编号', wide: 20 },
  { name: '意见内容', wide: 40 },
  { name: '建议修改为', wide: 36 },
  { name: '提出单位/人', wide: 16 },
  { name: '处理意见', wide: 12, centred: true },
  { name: '理由', wide: 26 },
];

/** The same in the eight columns of ISO's template for comments and secretariat observations. */
export const isoTable = (
  name: string,
  opinions: readonly Opinion[],
  drafted: DraftTexts,
): OpinionTable => ({
  title: 'Template for comments and secretariat observations',
  lines: [name],
  columns: ISO,
  rows: opinions.map((opinion) => {
    const [clause, element] = placeInTwo(opinionPlace(opinion, textsOf(drafted)));
    return [
      ...[whoseOf(opinion), '', clause, element],
      ISO_KINDS[opinion.kind ?? 'NONE'],
      ...[opinion.text, opinion.proposedText ?? '', observationsOn(opinion)],
    ];
  }),
});

const ISO: readonly OpinionColumn[] = [
  { name: 'MB/NC', wide: 14 },
  { name: 'Line number', wide: 8 },
  { name: 'Clause/Subclause', wide: 18 },
  { name: 'Paragraph/Figure/Table', wide: 14 },
  { name: 'Type of comment', wide: 9, centred: true },
  { name: 'Comments', wide: 40 },
  { name: 'Proposed change', wide: 36 },
  { name: 'Observations of the secretariat', wide: 30 },
];
const ISO_KINDS: Readonly<Record<CommentKind | 'NONE', string>> = {
  ...{ GENERAL: 'ge', TECHNICAL: 'te', EDITORIAL: 'ed', NONE: '' },
};

const ISO_OUTCOMES: Readonly<Record<Settlement, string>> = {
  ACCEPTED: 'Accepted',
  PARTLY: 'Partially accepted',
  REJECTED: 'Not accepted',
  WITHDRAWN: 'Withdrawn',
};

const observationsOn = ({ outcome, note, replies }: Opinion): string =>
  [
    outcome && [ISO_OUTCOMES[outcome], note].filter(Boolean).join(': '),
    ...replies.map(({ text, by }) => `${by}: ${text}`),
  ]
    .filter(Boolean)
    .join('\n');

/** Whose opinion it is: of a body outside, or of whoever said it. */
const whoseOf = ({ organization, by }: Opinion): string => organization ?? by;

const textsOf = ({ head, whole }: DraftTexts): PlacedTexts => ({
  head,
  base: whole?.base ?? null,
  changes: whole?.changes ?? [],
});

/** 共收到意见 5 条：采纳 2 条、未处理 3 条。 */
export function opinionCounts(opinions: readonly Opinion[]): string {
  if (opinions.length === 0) return '没有收到意见。';
  const counts = Object.entries(SETTLEMENT_WORDS).flatMap(([name, word]) => {
    const count = opinions.filter(({ outcome }) => (outcome ?? 'OPEN') === name).length;
    return count === 0 ? [] : [`${word} ${count} 条`];
  });
  return `共收到意见 ${opinions.length} 条：${counts.join('、')}。`;
}
