import { rule } from '../check';
import { numberOf } from '../clauses';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

/** A list with its number behind it: `甲、乙和丙三个方面`. */
const LISTED =
  /(?:分为|分成|包括|包含|由|为|有|从|即|[:\uff1a])([^,\uff0c。;\uff1b:\uff1a()\uff08\uff09]*?、[^,\uff0c。;\uff1b:\uff1a()\uff08\uff09、]*?)(?:这)?([二两三四五六七八九十]|\d{1,2})(?:个|种|大|类|项|级)?(?:方面|等级|部分|因素|类目|阶段|层次|类别|维度|环节|原则|要素|等次|级别|类型|步骤)/gu;
/** What the members before it are some of, or what is no list of its own. */
const MORE = /[等其及]他?$|第$/u;
const AND = /(?<![参总饱温平共调])(?:以及|[和与及或])(?![谐平睦解时早格者许])/gu;

export const listedCount = rule({
  id: 'wording/listed-count',
  severity: 'WARNING',
  stage: null,
  title: { zh: '列举的项数与所称不符', en: 'A list with another number behind it' },
  why: {
    zh: '前面列出几项,后面的数就应是几,否则不知是多列还是漏列。',
    en: 'Where a list and its number differ, one member is too many or is missing.',
  },
  example: '“基础条件、内部治理、服务开展、社会评价三个方面”',
  scope: 'entry',
  *check(node) {
    for (const { text } of passagesOf(node).filter(isRunning)) {
      if (!text.includes('、')) continue;
      for (const [quote, list = '', count = ''] of text.matchAll(LISTED)) {
        if (MORE.test(list)) continue;
        const least = list.split('、').length;
        const most = least + (list.match(AND) ?? []).length;
        const said = numberOf(count);
        if (said >= least && said <= most) continue;
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的“${quote}”列了 ${most} 项,称 ${said}`,
            `${placeEn(node)}: “${quote}” lists ${most} and says ${said}`,
          ),
        };
      }
    }
  },
});
