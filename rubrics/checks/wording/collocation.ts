import { rule } from '../check';
import { collocations, type Collocation } from '../lists/collocations';
import { replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Verbs that are done to another thing on the way: they govern what follows. */
const others = new Set(collocations.flatMap(({ wrong, right }) => [...wrong, ...right]));
/** What may stand before a verb that is one, and after a noun is none: `持续改善的水平`. */
const BEGINS = '(?<=^|[,\uff0c。;\uff1b:\uff1a、并以应要能来地续步面断力而及和])';
/** A phrase ends behind its object. */
const ENDS = '(?=$|[,\uff0c。;\uff1b、)\uff09]|和|与|及|以|并)';
/** Words between: neither a mark that ends them nor another thing beside. */
const WORDS = '(?:(?![和与及或并])[\\p{Script=Han}“”/])';

interface Form extends Collocation {
  pattern: RegExp;
}
const forms: readonly Form[] = collocations.map((one) => ({
  ...one,
  // With 的 between them it may be the thing of which is spoken: `改善服务的水平`.
  pattern: new RegExp(
    `(?:(${one.wrong.join('|')})((?:(?!的)${WORDS}){0,14}?)|` +
      `${BEGINS}(${one.wrong.join('|')})(${WORDS}{2,14}?的${WORDS}{0,4}?))${one.object}${ENDS}`,
    'gu',
  ),
}));
const byObject = new Map(forms.map((form) => [form.object, form]));
/** Whatever is a name with its verb: `设计增强水平`. */
const NAMED = 2;

export const collocation = rule({
  id: 'wording/collocation',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '动词与宾语不相配', en: 'A verb that does not go with its object' },
  why: {
    zh: '习惯上不这样搭配;读者要停下来猜是哪个词用错了。',
    en: 'The two are not used together: a reader stops to guess which of them is meant.',
  },
  example: '“增强满意水平”“补充短板”“加强简政放权”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      for (const { object, right, pattern } of formsIn(passage.text)) {
        for (const match of passage.text.matchAll(pattern)) {
          const verb = match[1] ?? match[3] ?? '';
          const between = match[2] ?? match[4] ?? '';
          if (isGoverned(between) || (between.length < NAMED && object.length < 3)) continue;
          const quote = around(passage.text, match.index, match.index + match[0].length, 0);
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            about: `${node.entry.key} ${quote}`,
            message: say(
              `${place(node)} 的“${quote}”中“${verb}”与“${object}”不相配,宜用“${right.join('”“')}”`,
              `${placeEn(node)}: “${verb}” does not go with “${object}” in “${quote}”: ` +
                `it is “${right.join('” or “')}”`,
            ),
            suggestion: [
              replaced(passage, match.index, match.index + verb.length, right[0] ?? verb),
            ],
          };
        }
      }
    }
  },
});

const OBJECTS = new RegExp([...byObject.keys()].join('|'), 'g');

/** The forms of those objects that a text speaks of: few of them all. */
function formsIn(text: string): Iterable<Form> {
  const found = text.match(OBJECTS);
  return found ? new Set(found.flatMap((object) => byObject.get(object) ?? [])) : [];
}

/** Whether another verb stands nearer to the object, or it is what something is taken for. */
function isGoverned(between: string): boolean {
  for (let i = 0; i + 2 <= between.length; i++)
    if (others.has(between.slice(i, i + 2))) return true;
  return between.includes('为');
}
