import { isTerm } from '../../kinds/readers';
import type { Entry } from '../../kinds';
import { rule } from '../check';
import { say } from '../say';

/** Endings of adjectives that nouns have not, and what the noun ends with. */
const ADJECTIVES: readonly [RegExp, string][] = [
  [/(?:ive|ous|ful)$/, 'ness'],
  [/(?:able|ible)$/, 'ility'],
];
/** `quality Shenzhen`: a proper name behind what it is said of. */
const NAME_BEHIND = /^([a-z]{3,}) ([A-Z][a-z]{2,})$/;
/** Nouns with the ending of an adjective: `executive`, `objective`. */
const NOUNS =
  /^(?:objective|initiative|executive|alternative|incentive|perspective|narrative|collective|native|motive|representative|directive|derivative|preventive|variable|deliverable|table)$/;

export const englishForm = rule({
  id: 'terms/english-form',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '术语英文的词性或词序不对',
    en: 'English of a term as another part of speech, or turned',
  },
  why: {
    zh: '“……性”是名词,英文也应是名词;专名作定语在英文中居前。',
    en: 'A term in 性 is a noun, and its English is one; a proper name stands before its noun.',
  },
  example: '“有效性(effective)”应为 effectiveness;“quality Shenzhen”应为 Shenzhen quality',
  scope: 'whole',
  concerns: isTerm,
  *check(_nodes, { terms, lists: { english } }) {
    for (const term of terms()) {
      const right = rightEnglish(term, english);
      const { term: word, english: printed } = term.content;
      if (right === null || !printed) continue;
      yield {
        entries: [term.key],
        quotes: [printed],
        message: say(
          `术语“${word}”的英文“${printed}”${right.zh},应为“${right.by}”`,
          `The English of “${word}”, “${printed}”, ${right.en}: it should be “${right.by}”`,
        ),
        suggestion: [{ name: 'termRevise', key: term.key, fields: { english: right.by } }],
      };
    }
  },
});

interface Right {
  by: string;
  zh: string;
  en: string;
}

/** What the English of a term should be; null where it may be what it is. */
export const rightEnglish = (term: Entry<'term'>, words: ReadonlySet<string>): Right | null =>
  adjective(term) ?? turned(term, words);

function adjective({ content: { term, english } }: Entry<'term'>): Right | null {
  const [, before = '', last = ''] = /^(.*?)([A-Za-z]+)$/.exec(english ?? '') ?? [];
  const [ending, noun] = ADJECTIVES.find(([pattern]) => pattern.test(last)) ?? [];
  if (!term.endsWith('性') || !ending || NOUNS.test(last.toLowerCase())) return null;
  // `reliable`, `reliability`.
  const stem = noun === 'ility' ? last.replace(/le$/, '') : last;
  return { by: before + stem + noun, zh: '是形容词', en: 'is an adjective' };
}

function turned({ content: { english } }: Entry<'term'>, words: ReadonlySet<string>): Right | null {
  const [, noun = '', name = ''] = NAME_BEHIND.exec(english ?? '') ?? [];
  if (!name || words.has(name.toLowerCase()) || !words.has(noun)) return null;
  return { by: `${name} ${noun}`, zh: '词序颠倒', en: 'has its words turned round' };
}
