import type { Act } from '../../acts/act';
import { clauseContent, isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { type Passage, replaced, revised, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

/** A mark and a conjunction that say the same: `甲、乙、或丙`. */
const BEFORE = /、(?:以及|或者|或|和|及|与)(?=\p{Script=Han})/gu;
/** What would be chosen is cut off from the rest: `甲的改进;或乙`. */
const CUT_OFF = /[;\uff1b]或者?(?=\p{Script=Han})/gu;
/** Numbers in a row: `10%,15%,20%或25%`. */
const NUMBERS =
  /\d+(?:\.\d+)?%(?:[,\uff0c]\s*\d+(?:\.\d+)?%)*[,\uff0c]?\s*(?:或|和|及|与)\s*\d+(?:\.\d+)?%/gu;
/** Foreign words in a row that gloss Chinese ones; names and abbreviations take 、: `QCC、IE`. */
const FOREIGN = /(?<=[(\uff08])[A-Za-z]*[a-z]{3,}(?:、[A-Za-z]*[a-z]{3,})+/g;

/** Quotation marks part by themselves: `“领导”“战略”`. */
const QUOTED = /([”》])、(?=[“《])/gu;

export const listMarks = rule({
  id: 'wording/list-marks',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '并列成分之间的标点不合用法', en: 'Wrong marks between the members of a list' },
  why: {
    zh: '顿号与连词不叠用,句内并列的数值用顿号,外文词之间用逗号(GB/T 15834)。',
    en:
      'A mark and a conjunction are not used together, numbers in a row are parted by 、 ' +
      'and foreign words by commas (GB/T 15834).',
  },
  example: '“方法、展开、和学习”“10%,15%,或20%”“plan、do、check”',
  scope: 'entry',
  *check(node, { lists: { words } }) {
    for (const passage of runningOf(node)) {
      for (const { index, 0: quote } of passage.text.matchAll(BEFORE)) {
        const end = index + quote.length;
        // `、及时`, `、与会`, and a phrase of its own: `、与同类标杆对比`.
        if (words.has(passage.text.slice(end - 1, end + 1)) || isPhrase(passage.text, end, quote))
          continue;
        yield finding(passage, index, end, {
          zh: `“${quote.slice(1)}”前不用顿号`,
          en: `“${quote.slice(1)}” takes no 、 before it`,
          mend: [replaced(passage, index, index + 1, '')],
        });
      }
      for (const { index, 0: quote } of passage.text.matchAll(CUT_OFF)) {
        if (isListItem(node)) continue;
        yield finding(passage, index, index + quote.length, {
          zh: '“或”连接的两项之间不用分号',
          en: 'two things that “或” joins are not parted by a semicolon',
          mend: [
            replaced(passage, index, index + 1, passage.text.includes('\uff0c') ? '\uff0c' : ','),
          ],
        });
      }
      const [first] = passage.text.matchAll(QUOTED);
      if (first)
        yield finding(passage, first.index, first.index + 2, {
          zh: '标有引号、书名号的并列成分之间不用顿号',
          en: 'what stands in quotation marks is not parted by 、',
          mend: [revised(passage, passage.text.replace(QUOTED, '$1'))],
        });
      for (const { index, 0: quote } of passage.text.matchAll(FOREIGN))
        yield finding(passage, index, index + quote.length, {
          zh: '外文词语之间不用顿号,应用逗号',
          en: 'foreign words are parted by commas',
          mend: [replaced(passage, index, index + quote.length, quote.replaceAll('、', ', '))],
        });
      for (const { index, 0: quote } of passage.text.matchAll(NUMBERS))
        if (/[,\uff0c]/.test(quote))
          yield finding(passage, index, index + quote.length, {
            ...NUMBERED,
            mend: [replaced(passage, index, index + quote.length, parted(quote))],
          });
    }
    yield* bandsOf(node);
  },
});

const NUMBERED = {
  zh: '并列的数值之间应用顿号,“或”前不加标点',
  en: 'numbers in a row are parted by 、, and none stands before “或”',
};
const parted = (numbers: string): string =>
  numbers.replace(/[,\uff0c]\s*(?=[或和及与])/, '').replace(/[,\uff0c]\s*/g, '、');

/** `、与……对比`: 与 begins a phrase where a preposition's verb follows it. */
const isPhrase = (text: string, end: number, quote: string): boolean =>
  quote === '、与' &&
  /^[^、。;\uff1b,\uff0c]*(?:对比|比较|相比|一致|结合|数据|对标)/.test(text.slice(end));

const isListItem = ({ entry }: Node): boolean => clauseContent(entry)?.kind === 'LISTITEM';

/** What the bands of a guide print: told once a guide. */
function* bandsOf(node: Node): Iterable<Finding> {
  if (!isGuide(node)) return;
  const wrong = node.entry.content.bands
    .map(({ printed }) => printed.replace(/\s+/g, ''))
    .filter((text) => [...text.matchAll(NUMBERS)].some(([run]) => /[,\uff0c]/.test(run)));
  if (wrong.length === 0) return;
  yield {
    entries: [node.entry.key],
    quotes: wrong,
    count: wrong.length,
    about: `${node.entry.key} bands`,
    message: say(
      `${place(node)} 各档的“${wrong.join('”“')}”:${NUMBERED.zh}`,
      `${placeEn(node)}: “${wrong.join('”, “')}”: ${NUMBERED.en}`,
    ),
  };
}

function finding(
  passage: Passage,
  from: number,
  to: number,
  { zh, en, mend }: { zh: string; en: string; mend: Act[] },
): Finding {
  const quote = around(passage.text, from, to, 4);
  return {
    entries: [passage.node.entry.key],
    quotes: [quote],
    about: `${passage.node.entry.key} ${quote}`,
    message: say(
      `${place(passage.node)} 的“${quote}”:${zh}`,
      `${placeEn(passage.node)}: in “${quote}” ${en}`,
    ),
    suggestion: mend,
  };
}
