import type { Change, Difference } from '../diff/change';
import { nameOfChange } from '../diff/told';
import { facing } from '../tree/counterparts';
import { CHANGE_NAMES } from '../vocabulary';
import { changeWord } from './changeWords';
import { sentenceOf, type Sentence } from './changeSentences';
import { isDayOfForce } from './dayOfForce';

/**
 * One line of the list: `a) 更改了…（见 5.1，2019 年版的 4.3）；`, with the changes that it says.
 */
interface ListItem {
  marker: string;
  text: string;
  changes: string[];
}

/**
 * The change list of a foreword. `rest`: how much the wording leaves out, null where it leaves out
 * nothing.
 */
export interface ChangeList {
  intro: string;
  items: ListItem[];
  rest: string | null;
}

/**
 * Main technical changes in the wording of GB/T 1.1—2020 (前言). Structural and editorial changes
 * are counted only, as the wording says; sentences that are alike about one clause, or about it and
 * its counterpart, are one with all their places.
 * @param label what the base is called (`2019年版`)
 */
export function changeList(whole: Difference, label: string): ChangeList {
  const dates = whole.changes.filter(isDayOfForce);
  const said = sentences(whole);
  const items = said.map(({ sentence: { text, base, head }, changes }, i) => ({
    marker: `${letters(i)})`,
    changes,
    text: `${text}${placesText(base, head, label)}${i === said.length - 1 ? '。' : '；'}`,
  }));
  const intro = `与${label}相比，${introText(whole.changes.length, items.length, dates.length)}`;
  const rest = [dayText(dates, whole, label), restText(whole.changes)].filter(
    (one) => one !== null,
  );
  return { intro, items, rest: rest.length === 0 ? null : rest.join('') };
}

/** When a text begins to hold is none of what it asks, and is told beside the list. */
function dayText(dates: readonly Change[], whole: Difference, label: string): string | null {
  if (dates.length === 0) return null;
  const said = dates.map((change) => sentenceOf(change, whole)).reduce(joined);
  return `施行日期另有更改${placesText(said.base, said.head, label)}。`;
}

function introText(changes: number, told: number, dates: number): string {
  if (changes === 0) return '内容没有变化。';
  if (told === 0 && dates > 0) return '没有主要技术变化。';
  return told === 0 ? '只有结构调整和编辑性改动。' : '除结构调整和编辑性改动外，主要技术变化如下：';
}

/** The list as plain text, a line an item. */
export const changeListText = ({ intro, items, rest }: ChangeList): string =>
  `${[
    intro,
    ...items.map(({ marker, text }) => `${marker} ${text}`),
    ...(rest === null ? [] : [rest]),
  ].join('\n')}\n`;

interface ListedSentence {
  sentence: Sentence;
  changes: string[];
}

function sentences(whole: Difference): ListedSentence[] {
  const found = new Map<string, ListedSentence>();
  for (const change of whole.changes)
    if (change.gravity === 'SUBSTANTIVE' && !isDayOfForce(change)) {
      const sentence = sentenceOf(change, whole);
      const about = sentence.about?.entry.key ?? '';
      const node = whole.head.byKey.get(about);
      const mutual = (node && facing(whole.head, node)?.entry.key) ?? about;
      // Titles of the two parts may differ; what is said of one weight in both is one thing all the
      // same.
      const facts =
        change.type === 'REWEIGHTED' ? `${change.before} ${change.after}` : sentence.text;
      const same = `${change.type} ${about < mutual ? about : mutual} ${facts}`;
      const held = found.get(same);
      if (!held) found.set(same, { sentence, changes: [change.id] });
      else
        found.set(same, {
          sentence: joined(held.sentence, sentence),
          changes: [...held.changes, change.id],
        });
    }
  return [...found.values()];
}

const joined = (a: Sentence, b: Sentence): Sentence => ({
  ...a,
  base: [...new Set([...a.base, ...b.base])],
  head: [...new Set([...a.head, ...b.head])],
});

/** `（见 5.1，2019 年版的 4.3）`. */
function placesText(base: readonly string[], head: readonly string[], label: string): string {
  const old =
    base.length === 0 ? '' : `${label.replace(/^(\d{4})年/, '$1 年')}的${spaced(base.join('、'))}`;
  const both = [...(head.length === 0 ? [] : [head.join('、')]), ...(old ? [old] : [])].join('，');
  return both ? `（见${spaced(both)}）` : '';
}

/** A space stands between Chinese and what is not. */
const spaced = (text: string): string => (/^\p{Script=Han}/u.test(text) ? text : ` ${text}`);

function restText(changes: readonly Change[]): string | null {
  const structural = CHANGE_NAMES.flatMap((name) => {
    const count = changes.filter(
      (change) => change.gravity === 'STRUCTURAL' && nameOfChange(change) === name,
    ).length;
    return count === 0 ? [] : [`${changeWord(name)} ${count} 处`];
  });
  const editorial = changes.filter(({ gravity }) => gravity === 'EDITORIAL').length;
  const said = [
    ...(structural.length === 0 ? [] : [`结构调整有${structural.join('、')}`]),
    ...(editorial === 0 ? [] : [`编辑性改动有 ${editorial} 处`]),
  ];
  return said.length === 0 ? null : `未列入的${said.join('；')}。`;
}

/** a … z, aa, ab … */
const letters = (i: number): string =>
  (i < 26 ? '' : letters(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26));
