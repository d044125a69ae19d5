import { rule } from '../check';
import { places } from '../lists/places';
import { place, placeEn, say } from '../say';
import { wordFinder } from '../wordFinder';

const placesIn = wordFinder(places.keys());
/** A text of a place names it so often, at least, and another one so seldom. */
const OWN = 3;
const ONCE = 1;
/** What is called after a place, wherever it stands. */
const CALLED =
  /^(?:大学|学院|协会|出版|证券|交易所|师范|银行|路|宣言|公约|协定|奖学|模式|经验|会议)/u;

export const otherPlace = rule({
  id: 'wording/other-place',
  severity: 'WARNING',
  stage: null,
  title: { zh: '出现其他地方的名称', en: 'The name of another place' },
  why: {
    zh: '多半是由其他地方的标准改写时遗留。',
    en: 'Mostly left over from the standard of another place.',
  },
  example: '武汉市的标准中“助力杭州市建设”',
  scope: 'whole',
  *check(_nodes, context) {
    const uses = new Map<string, number>();
    const all = `${context.tree.facts.content.title}\n${context.allText()}`;
    for (const { word: name } of placesIn(all)) uses.set(name, (uses.get(name) ?? 0) + 1);
    const [own, ...others] = [...uses].sort((a, b) => b[1] - a[1]);
    if (!own || own[1] < OWN) return;
    const province = places.get(own[0])!;
    if (uses.size === 1) return;
    // Provinces beside provinces: a country is spoken of.
    if (others.length > 3) return;
    const { facts } = context.tree;
    for (const { word: name } of placesIn(facts.content.title))
      if (name !== own[0] && name !== province && uses.get(name) === ONCE)
        yield {
          entries: [facts.key],
          quotes: [name],
          message: say(
            `标题写的是“${name}”,全文写的是“${own[0]}”`,
            `The title names ${name}; the text is about ${own[0]}`,
          ),
        };
    for (const passage of context.passages().filter(({ node }) => node.part !== 'references'))
      for (const { index, word: name } of placesIn(passage.text)) {
        if (name === own[0] || name === province || (uses.get(name) ?? 0) > ONCE) continue;
        const behind = passage.text.slice(index + name.length);
        if (CALLED.test(behind)) continue;
        const quote = passage.text.slice(Math.max(0, index - 2), index + name.length + 3);
        yield {
          entries: [passage.node.entry.key],
          quotes: [quote],
          message: say(
            `${place(passage.node)} 出现“${name}”,全文写的是“${own[0]}”`,
            `${placeEn(passage.node)} names ${name}; the text is about ${own[0]}`,
          ),
        };
      }
  },
});
