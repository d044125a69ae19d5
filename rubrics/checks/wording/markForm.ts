import { remembered } from '../../remembered';
import { rule } from '../check';
import type { CheckContext } from '../context';
import { passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

interface Sort {
  pattern: RegExp;
  right: (found: string) => string | null;
  zh: string;
  en: string;
  /** What the text uses otherwise: where it does not, the other form is its own. */
  usual?: RegExp;
  /** Stands wherever the pattern does: looked for first. */
  holds: RegExp;
}
const HAN = '\\p{Script=Han}';
const narrow = (found: string): string => found.normalize('NFKC');

const SORTS: readonly Sort[] = [
  {
    pattern: new RegExp(`(?<=${HAN}[)%]?|[）”》])\\.(?=$|${HAN}|[“《])`, 'gu'),
    right: () => '。',
    holds: /\./,
    zh: '句号用了半角点',
    en: 'a half-width full stop',
    usual: /。/gu,
  },
  {
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu,
    right: narrow,
    holds: /[\uff10-\uff5a]/,
    zh: '数字、字母用了全角',
    en: 'full-width digits or letters',
    usual: /[A-Za-z\d]{2,}/g,
  },
  {
    pattern: /％/gu,
    right: narrow,
    holds: /％/,
    zh: '百分号用了全角',
    en: 'a full-width per-cent sign',
    usual: /[%\d]/g,
  },
  {
    pattern: new RegExp(
      `"(?=[^"]*${HAN})[^"]{1,60}"|(?<![A-Za-z])'(?=[^']*${HAN})[^']{1,60}'`,
      'gu',
    ),
    right: (found) => `“${found.slice(1, -1)}”`,
    holds: /["']/,
    zh: '引号用了直引号',
    en: 'straight quotation marks',
  },
  {
    pattern: new RegExp(`<<(?=[^<>]*${HAN})[^<>]{1,60}>>`, 'gu'),
    right: (found) => `《${found.slice(2, -2)}》`,
    holds: /<</,
    zh: '书名号用了小于号',
    en: 'signs of comparison for title marks',
  },
  {
    pattern: /「[^「」]{1,60}」|『[^『』]{1,60}』/gu,
    right: (found) => `“${found.slice(1, -1)}”`,
    holds: /[「『]/,
    zh: '引号用了直角引号',
    en: 'corner brackets',
    usual: /“/gu,
  },
  {
    pattern: new RegExp(
      `(?<=${HAN})【(?=[^【】]*${HAN})[^【】]{1,60}】|(?<=${HAN})\\[(?=[^[\\]]*${HAN})[^[\\]]{1,60}\\]`,
      'gu',
    ),
    right: () => null,
    holds: /[【[]/,
    zh: '括号与全文所用的不同',
    en: 'brackets of another sort',
    usual: /[(\uff08](?=\p{Script=Han})/gu,
  },
  {
    pattern: /\uff08[^()\uff08\uff09]{1,60}\)|\([^()\uff08\uff09]{1,60}\uff09/gu,
    right: () => null,
    holds: /\uff08[\s\S]*\)|\([\s\S]*\uff09/,
    zh: '括号前后宽窄不一',
    en: 'a bracket of another width at its end',
  },
];
/** Where the other form is so usual, it is one of two habits. */
const FEW = 0.2;

export const markForm = rule({
  id: 'wording/mark-form',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '标点、括号或数字的形式与全文不同', en: 'Marks and digits of another form' },
  why: {
    zh: '同一种标点全文只用一种形式(GB/T 15834);夹杂的多是转换的遗留,检索不到。',
    en: 'A text uses one form of a mark (GB/T 15834); another is mostly left by conversion.',
  },
  example: '“具有决定性的作用.”“"专精特新"”“不少于２０学时”',
  scope: 'entry',
  looksAround: true,
  *check(node, context) {
    for (const passage of passagesOf(node)) {
      if (passage.field === 'english') continue;
      for (const sort of SORTS) {
        if (!sort.holds.test(passage.text)) continue;
        for (const { index, 0: found } of passage.text.matchAll(sort.pattern)) {
          if (!isOdd(sort, context)) break;
          const quote = around(passage.text, index, index + found.length, 2);
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            about: `${node.entry.key} ${quote}`,
            message: say(
              `${place(node)} 的“${quote}”${sort.zh}`,
              `${placeEn(node)}: ${sort.en} in “${quote}”`,
            ),
            ...mended(passage, index, found, sort),
          };
        }
      }
    }
  },
});

const mended = (passage: Passage, at: number, found: string, { right }: Sort) => {
  const by = right(found);
  return by === null ? {} : { suggestion: [replaced(passage, at, at + found.length, by)] };
};

/** How often a form stands in a text. */
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isOdd = (sort: Sort, context: CheckContext): boolean => {
  if (!sort.usual) return true;
  const known = oddOf(context);
  const held = known.get(sort);
  if (held !== undefined) return held;
  const [odd, usual] = [sort.pattern, sort.usual].map((one) => countOf(context.allText(), one)) as [
    number,
    number,
  ];
  const is = odd <= Math.max(usual * FEW, Math.min(usual, 1));
  known.set(sort, is);
  return is;
};
const oddOf = remembered((_: CheckContext) => new Map<Sort, boolean>());
