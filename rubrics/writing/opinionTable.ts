import type { Difference } from '../diff/change';
import type { Settlement } from '../say';
import type { Node, Tree } from '../tree/tree';
import { nodesAt } from '../tree/tree';
import { padded, placeOf } from './amendmentTelling';
import { SETTLEMENT_WORDS } from './processWords';

/** 意见: what somebody said of a draft, what was answered, and what became of it. */
export interface Opinion {
  /** Key of an entry, id of a change; neither: the whole. */
  entry: string | null;
  change: string | null;
  text: string;
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
interface OpinionTable {
  title: string;
  /** How many there are, and what became of them. */
  lines: string[];
  columns: readonly string[];
  /** A row a comment, and behind it one an answer, which bears no number. */
  rows: string[][];
}

/** 意见汇总处理表: every comment in the order in which it was made. */
export const opinionTable = (
  name: string,
  opinions: readonly Opinion[],
  texts: DraftTexts,
): OpinionTable => ({
  title: `《${texts.head.facts.content.title}》意见汇总处理表`,
  lines: [name, opinionCounts(opinions)],
  columns: ['序号', '标准章条编号', '意见内容', '提出单位/人', '处理意见', '理由'],
  rows: opinions.flatMap((opinion, i) => [
    [
      String(i + 1),
      opinionPlace(opinion, texts),
      opinion.text,
      opinion.by,
      SETTLEMENT_WORDS[opinion.outcome ?? 'OPEN'],
      opinion.note ?? '',
    ],
    ...opinion.replies.map(({ text, by }) => ['', '', `答复：${text}`, by, '', '']),
  ]),
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

/** Where in the draft a comment speaks of; what the draft takes away, by the text that has it. */
function opinionPlace(
  { entry, change: id }: Pick<Opinion, 'entry' | 'change'>,
  { head, whole }: DraftTexts,
): string {
  const gone = (node: Node) => `${placeOf(node)}（拟删除）`;
  if (entry !== null) {
    const [key = '', points] = entry.split('/');
    if (key === head.facts.key) return '标准名称';
    const [now, was] = [head.byKey.get(key), whole?.base.byKey.get(key)];
    if (now) return points ? `${padded(placeOf(now)).trimStart()}的分值` : placeOf(now);
    return was ? gone(was) : '（所指条文已不在）';
  }
  if (id === null) return '全文';
  const change = whole?.changes.find((one) => one.id === id);
  if (!whole || !change) return '（所指改动已不在）';
  const [now, was] = [nodesAt(head, change.to)[0], nodesAt(whole.base, change.from)[0]];
  if (now) return placeOf(now);
  return was ? gone(was) : '标准名称';
}
