import { clauseContent } from '../../kinds/readers';
import { rule } from '../check';
import { isHeading, textOf, titleOf } from '../clauses';
import { place, placeEn, say } from '../say';

export const titleRepeated = rule({
  id: 'structure/title-repeated',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '下位名称与上位标题相同', en: 'A part that bears the name of the whole' },
  why: {
    zh: '总项与分项同名,称引时分不清指哪一个。',
    en: 'Under one name nobody can tell the part from the whole.',
  },
  example: '“创新投入:创新投入(如研发经费),人才储备”',
  scope: 'entry',
  looksAround: true,
  *check(node) {
    const title = titleOf(node);
    const content = clauseContent(node.entry);
    if (title.length < 2 || !content) return;
    if (isHeading(node) && node.parent && isHeading(node.parent) && titleOf(node.parent) === title)
      yield {
        entries: [node.entry.key, node.parent.entry.key],
        quotes: [title],
        message: say(
          `${place(node)} 与其上级标题“${title}”同名`,
          `${placeEn(node)} is headed “${title}”, as what it belongs to`,
        ),
      };
    // What is listed with its examples bears a name of its own: `创新投入(如……)`.
    if (new RegExp(`(?:^|[,\uff0c。;\uff1b、])${literal(title)}[(\uff08]`).test(textOf(node)))
      yield {
        entries: [node.entry.key],
        quotes: [title],
        about: `${node.entry.key} ${title}`,
        message: say(
          `${place(node)} 的分项又称“${title}”,与总标题同名`,
          `${placeEn(node)} lists a part under its own title, “${title}”`,
        ),
      };
  },
});

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
