import { addTo } from '../../addTo';
import { isGuide } from '../../kinds/readers';
import { rule } from '../check';
import { passagesOf, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Characters by which a phrase is known, and those of a word that it may lack. */
const [BEFORE, BEHIND] = [4, 2];
const WORD = 2;
/** Bands that have the whole phrase, at least. */
const BANDS = 2;
/** What tells one band from another: of how much, how well, how many. */
const DEGREE = /[很较更最极全部多少基良优初显略稍非常未不没无已开始完系有明充持]/;
const HAN = /^\p{Script=Han}+$/u;

export const lackingWord = rule({
  id: 'guides/lacking-word',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '一档的提法比其他各档少一词',
    en: 'A phrase of one band lacks a word of the others',
  },
  why: {
    zh: '各档只应在程度上不同;同一对象少了一词,评审员会找区别。',
    en: 'Bands differ in degree alone; a word that is missing makes assessors look for a difference.',
  },
  example: '三档作“针对评审细则所列要点”,一档作“针对评审所列要点”',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    const passages = passagesOf(node).filter(({ field }) => field === 'descriptor');
    for (const [quote, [first, ...more]] of lacking(passages)) {
      if (!first) continue;
      const places = [first, ...more];
      // What more bands lack than have is their way.
      if (new Set(places.map(({ passage }) => passage.band)).size >= first.bands) continue;
      yield {
        entries: [node.entry.key],
        quotes: [quote],
        count: places.length,
        about: `${node.entry.key} ${quote}`,
        message: say(
          `${place(node)} 的“${quote}”缺“${first.word}”:其他各档有`,
          `${placeEn(node)}: “${quote}” lacks “${first.word}”, which other bands have`,
        ),
        suggestion: places.map(({ passage, at, word }) => replaced(passage, at, at, word)),
      };
    }
  },
});

interface Lack {
  passage: Passage;
  at: number;
  word: string;
  /** How many bands have it. */
  bands: number;
}

/** Where bands lack a word, by what is quoted of them: two may lack the same. */
function lacking(passages: readonly Passage[]): Map<string, Lack[]> {
  const whole = wholePhrases(passages);
  const found = new Map<string, Lack[]>();
  for (const passage of passages)
    for (let i = 0; i + BEFORE + BEHIND <= passage.text.length; i++) {
      const phrase = whole.get(passage.text.slice(i, i + BEFORE + BEHIND));
      if (!phrase || phrase.bands.size < BANDS || phrase.bands.has(passage.band)) continue;
      const at = i + BEFORE;
      const lack = { passage, at, word: phrase.word, bands: phrase.bands.size };
      addTo(found, around(passage.text, at, at, BEFORE), lack);
    }
  return found;
}

interface Whole {
  word: string;
  bands: Set<number | undefined>;
}

/** Phrases with a word in their middle, by what they would be without it. */
function wholePhrases(passages: readonly Passage[]): Map<string, Whole> {
  const found = new Map<string, Whole>();
  for (const { text, band } of passages)
    for (let i = 0; i + BEFORE + WORD + BEHIND <= text.length; i++) {
      const [from, to] = [i + BEFORE, i + BEFORE + WORD];
      const [before, word] = [text.slice(i, from), text.slice(from, to)];
      const behind = text.slice(to, to + BEHIND);
      if (!HAN.test(before + word + behind) || DEGREE.test(word)) continue;
      const held = found.get(before + behind) ?? { word, bands: new Set() };
      if (held.word === word) held.bands.add(band);
      found.set(before + behind, held);
    }
  return found;
}
