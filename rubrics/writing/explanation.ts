import type { Change, Difference } from '../diff/change';
import { nameOf } from '../diff/names';
import { phrase } from '../diff/phrase';
import { pointsFlow } from '../diff/pointsFlow';
import type { Transition } from '../lifecycle';
import type { Role } from '../vocabulary';
import { changeList } from './changeList';
import { ROLE_WORDS } from './changeWords';
import { totalsOf } from './comparisonTable';
import { totalText } from './comparisonText';
import { isDayOfForce } from './dayOfForce';
import { opinionCounts, type DraftTexts, type Opinion } from './opinionTable';
import { TRANSITION_WORDS } from './processWords';

/** What the record holds of a revision. Days are ISO. */
export interface Revising extends DraftTexts {
  /** What the base is called (`2019年版`); null for a first edition. */
  base: string | null;
  /** 修订理由; may be empty. */
  rationale: string;
  drafters: readonly string[];
  decisions: readonly { day: string; transition: Transition | 'create'; roles: readonly Role[] }[];
  opinions: readonly Opinion[];
}
/** 编制说明: headings of two levels, and paragraphs. */
interface Explanation {
  title: string;
  parts: { level: 0 | 1 | 2; text: string }[];
}

/** What the record does not know is for people to write. */
const ABSENT = '〔待补〕';

/** A skeleton of the note that goes with a draft, filled with what the record holds. */
export function explanation(revising: Revising): Explanation {
  const parts: Explanation['parts'] = [];
  const say = (level: 0 | 1 | 2, ...texts: string[]) => {
    for (const text of texts) parts.push({ level, text });
  };
  const { head, base, opinions, drafters } = revising;
  say(1, '一、工作简况');
  say(2, '（一）任务来源');
  say(0, revising.rationale.trim() || ABSENT);
  say(2, '（二）主要过程');
  say(0, ...stepsOf(revising));
  say(2, '（三）起草单位和起草人');
  say(0, `起草单位：${ABSENT}。起草人：${drafters.join('、') || ABSENT}。`);
  say(1, `二、${base === null ? '制定' : '修订'}的主要内容`);
  for (const [level, text] of contentOf(revising)) say(level, text);
  say(1, '三、意见处理情况');
  say(0, opinionCounts(opinions));
  if (opinions.length > 0) say(0, '逐条处理情况见意见汇总处理表。');
  say(1, '四、其他');
  say(0, ABSENT);
  return { title: `《${head.facts.content.title}》编制说明`, parts };
}

/** The note as lines; headings stand apart. */
export const explanationText = ({ title, parts }: Explanation): string =>
  `${[title, ...parts.map(({ level, text }) => (level === 1 ? `\n${text}` : text))].join('\n')}\n`;

/** What is about one change or one issue is no step of the whole. */
const ASIDE: ReadonlySet<string> = new Set(['judge', 'waive']);

function stepsOf({ decisions }: Revising): string[] {
  const steps = decisions.filter(({ transition }) => !ASIDE.has(transition));
  if (steps.length === 0) return [ABSENT];
  return steps.map(({ day, transition, roles }) => {
    const as = roles.map((role) => ROLE_WORDS[role]).join('、');
    return `${dayText(day)}，${TRANSITION_WORDS[transition]}${as && `（${as}）`}。`;
  });
}

const dayText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

type Line = [level: 0 | 2, text: string];

function contentOf({ whole, base }: Revising): Line[] {
  if (!whole || base === null) return [[0, `首次制定，没有可比的前一版本。${ABSENT}`]];
  if (whole.changes.length === 0) return [[0, `与${base}相比，内容没有变化。`]];
  const { items } = changeList(whole, base);
  // The list of a foreword leaves the day of force aside.
  const days = whole.changes.filter(isDayOfForce).map((change) => phrase(change, whole));
  const substantive = numbered([...items.map(({ text }) => text), ...days]);
  const sections: [name: string, lines: Line[]][] = [
    ['实质性变化', substantive],
    ['结构性变化', told(whole, 'STRUCTURAL')],
    ['编辑性改动', told(whole, 'EDITORIAL')],
    ['分值变化', pointsLines(whole).map((text): Line => [0, text])],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  return filled.flatMap(([name, lines], i): Line[] => [
    [2, `（${'一二三四'[i]}）${name}`],
    ...lines,
  ]);
}

const told = (whole: Difference, gravity: Change['gravity']): Line[] =>
  numbered(
    whole.changes
      .filter((change) => change.gravity === gravity)
      .map((change) => phrase(change, whole)),
  );

const numbered = (texts: readonly string[]): Line[] =>
  texts.map((text, i): Line => [0, `${i + 1}. ${text}`]);

function pointsLines(whole: Difference): string[] {
  const named = (side: 'base' | 'head', key: string) => nameOf(whole[side].byKey.get(key)!);
  const moved = pointsFlow(whole).filter(({ cause }) => cause !== 'KEPT');
  if (moved.length === 0) return [];
  const flows = moved.map(({ from, to, points, unit }) => {
    const amount = `${points}${unit === 'PERCENT' ? '%' : ' 分'}`;
    if (from === null) return `${named('head', to!)}增加 ${amount}。`;
    if (to === null) return `${named('base', from)}减少 ${amount}。`;
    return `${amount}由${named('base', from)}调至${named('head', to)}。`;
  });
  return [...totalsOf(whole).map((total) => `${totalText(total)}。`), ...flows];
}
