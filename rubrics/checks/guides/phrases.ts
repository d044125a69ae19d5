import { isGuide } from '../../kinds/readers';
import { rule } from '../check';
import { passagesOf } from '../passages';
import { mostFirst, place, placeEn, say, tallyEn, tallyZh } from '../say';

/** Words joined by 的, which stand without it elsewhere: `关键的绩效结果`. */
const WITH_OF = /(\p{Script=Han}{2})的(\p{Script=Han}{4})/gu;
/** What is found and what it is told by: one thing in a guide. */
const ALIKE = /(\p{Script=Han}{2}性?)(信息|数据|资料)/gu;

export const phrases = rule({
  id: 'guides/phrases',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同一指南中同一提法写法不一', en: 'One phrase of a guide, written in several ways' },
  why: {
    zh: '各档只应在程度上不同;同一对象换了写法,评审员会找区别。',
    en: 'Bands differ in degree alone; another wording makes assessors look for a difference.',
  },
  example: '一档作“关键的绩效结果”,另一档作“关键绩效结果”',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    const texts = passagesOf(node)
      .filter(({ field }) => field === 'descriptor')
      .map(({ text }) => text);
    const all = texts.join('\n');
    const sets = new Map<string, Map<string, string[]>>();
    const hold = (name: string, form: string) => {
      const ways = sets.get(name) ?? new Map<string, string[]>();
      const times = all.split(form).length - 1;
      ways.set(
        form,
        Array.from({ length: times }, () => form),
      );
      sets.set(name, ways);
    };
    for (const [phrase, one = '', other = ''] of all.matchAll(WITH_OF))
      if (all.includes(one + other)) {
        hold(phrase, phrase);
        hold(phrase, one + other);
      }
    for (const [form, stem = ''] of all.matchAll(ALIKE)) hold(`${stem}+`, form);
    for (const [name, ways] of sets) {
      if (ways.size < 2) continue;
      const [usual, ...odd] = mostFirst(ways);
      yield {
        entries: [node.entry.key],
        quotes: odd.map(([form]) => form),
        count: odd.flatMap(([, places]) => places).length,
        about: `${node.entry.key} ${name}`,
        message: say(
          `${place(node)} 中同一提法写法不一:${tallyZh(ways)},宜统一为“${usual?.[0]}”`,
          `${placeEn(node)} writes one phrase in several ways: ${tallyEn(ways)}`,
        ),
      };
    }
  },
});
