import { addTo } from '../../addTo';
import { rule } from '../check';
import type { SynonymSet } from '../lists/synonyms';
import type { Passage } from '../passages';
import { say, tallyZh } from '../say';

/** Entries that an issue names of all that say a word; the count is of all. */
const SHOWN = 12;

export const drift = rule({
  id: 'terms/drift',
  severity: 'WARNING',
  stage: null,
  title: { zh: '同一概念用词不一', en: 'Several words for one thing' },
  why: {
    zh: '同一标准内一个概念应只用一个词(GB/T 1.1);混用使人以为所指不同。',
    en: 'One concept, one word (GB/T 1.1): otherwise readers look for a difference.',
  },
  example: '“利益相关方”与“利益相关者”,“顾客”与“客户”',
  scope: 'whole',
  *check(_nodes, context) {
    for (const set of context.lists.synonyms) {
      const all = context.allText();
      if (set.words.filter((word) => all.includes(word)).length < 2) continue;
      const used = usesOf(set, context.passages());
      if (used.size < 2) continue;
      const defined = context.terms().find(({ content }) => used.has(content.term))?.content.term;
      const preferred = defined ?? set.words.find((word) => used.has(word));
      const odd = [...used].filter(([word]) => word !== preferred);
      const places = odd.flatMap(([, passages]) => passages);
      const told = [...used].map(([word, passages]) => `${word} ×${passages.length}`).join(', ');
      yield {
        entries: [...new Set(places.map(({ node }) => node.entry.key))].slice(0, SHOWN),
        quotes: odd.map(([word]) => word),
        count: places.length,
        about: set.words[0] ?? '',
        message: say(
          `同一概念混用 ${tallyZh(used)}:宜统一为“${preferred}”${defined ? '(术语所定义)' : ''}`,
          `One concept under several words (${told}): prefer “${preferred}”`,
        ),
      };
    }
  },
});

/**
 * Where each word of a set stands, a passage for each time; of two words at one place the longer
 * one counts.
 */
function usesOf(set: SynonymSet, passages: readonly Passage[]): Map<string, Passage[]> {
  const used = new Map<string, Passage[]>();
  const all = new RegExp(
    [...(set.except ?? []), ...set.words].sort((a, b) => b.length - a.length).join('|'),
    'g',
  );
  for (const passage of passages) {
    for (const [word] of passage.text.matchAll(all))
      if (set.words.includes(word)) addTo(used, word, passage);
  }
  return used;
}
