import { rule } from '../check';
import { isClause, isHeading, titleOf } from '../clauses';
import { passagesOf, replaced } from '../passages';
import { place, placeEn, say } from '../say';

/** A heading does not end with what something follows. */
const BROKEN = /(?:(?<![参总饱温平共])[和与及或的、]|规范性引用|以及|并)$/u;
const MARK = /[。.,\uff0c;\uff1b、]$/u;

export const headingEnd = rule({
  id: 'structure/heading-end',
  severity: 'WARNING',
  stage: null,
  title: { zh: '标题末尾残缺或带标点', en: 'A heading broken off, or with a mark at its end' },
  why: {
    zh: '以“和”“与”“的”收尾的标题少了后半截;标题末尾不用句号、逗号。',
    en: 'A heading that ends with 和 or 的 lacks the rest; and it takes no full stop.',
  },
  example: '“守法合规治理与”“术语和定义。”',
  scope: 'siblings',
  *check({ children }) {
    const named = children.filter((node) => isClause(node) && titleOf(node) !== '');
    // Points written as sentences all end so.
    const ended = named.filter((node) => isHeading(node) && MARK.test(titleOf(node)));
    for (const node of named) {
      const title = titleOf(node);
      const isEnded =
        isHeading(node) &&
        MARK.test(title) &&
        (ended.length === 1 || ended.length < named.length / 2);
      if (!isEnded && !BROKEN.test(title)) continue;
      // A whole sentence that stands as a heading is one.
      if (
        isEnded &&
        (title.length > LONG ||
          (named.length === 1 &&
            ended.length === named.length &&
            /[,\uff0c;\uff1b].+/u.test(title)))
      )
        continue;
      const passage = passagesOf(node).find(({ field }) => field === 'title')!;
      yield {
        entries: [node.entry.key],
        quotes: [title],
        message: say(
          `${place(node)} 的标题“${title}”${isEnded ? '末尾不用标点' : '不完整'}`,
          `${placeEn(node)}: the heading “${title}” ` +
            (isEnded ? 'takes no mark at its end' : 'is broken off'),
        ),
        ...(isEnded && {
          suggestion: [replaced(passage, title.length - 1, title.length, '')],
        }),
      };
    }
  },
});
/** Longer ones are sentences. */
const LONG = 16;
