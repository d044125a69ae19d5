import { deceivingIn, withoutDeceiving } from '../../deceiving';
import type { Entry } from '../../kinds';
import { isFacts } from '../../kinds/readers';
import { textsOf } from '../../kinds/walk';
import { revised, type Passage } from '../passages';
import { rule, type Bilingual } from '../check';
import { around, few, place, placeEn, say, some } from '../say';

/** Also of fields that nobody reads and of the title page: the hash covers them. */
export const deceptive = rule({
  id: 'wording/deceptive',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '有看不见或改变书写方向的字符', en: 'Characters that nobody sees' },
  why: {
    zh: '读到的与所存、所比、所签的不是同一段文字。',
    en: 'What is read is not what is stored, compared and signed.',
  },
  example: '“质量”二字之间有 U+200B',
  scope: 'whole',
  *check(nodes, { tree }) {
    const { title } = tree.facts.content;
    yield* findings(tree.facts, () => say(`《${title}》`, `“${title}”`));
    for (const node of nodes) {
      const called = () => say(place(node), placeEn(node));
      yield* findings(node.entry, called, { node });
      if (node.weight) yield* findings(node.weight, called);
    }
  },
});

/** @param on what can be mended by an act on it: entries that stand somewhere */
function* findings(entry: Entry, called: () => Bilingual, on?: Pick<Passage, 'node'>) {
  const texts = textsOf(entry, () => true);
  const label = isFacts(entry) ? undefined : entry.label;
  if (label) texts.push({ path: 'label', at: [], field: null as never, text: label });
  for (const { path, text } of texts) {
    const found = deceivingIn(text);
    if (!found.length) continue;
    const signs = found.map(({ place, codePoint }) => `${place}: ${codePoint}`);
    const mends = on && path !== 'label';
    const passage = { ...on, path, text } as Passage;
    yield {
      entries: [entry.key],
      quotes: found.map(({ index, sign }) => around(text, index, index + sign.length, 3)),
      count: found.length,
      about: `${entry.key} ${path} ${signs.join()}`,
      message: say(
        `${withoutDeceiving(called().zh)} 含有看不见的字符(第几字: 码位):${some(signs)}`,
        `${withoutDeceiving(called().en)} holds characters that nobody sees ` +
          `(which one: code point): ${few(signs)}`,
      ),
      ...(mends && { suggestion: [revised(passage, withoutDeceiving(text))] }),
    };
  }
}
