import { words } from '../../diff/words';
import { rule } from '../check';
import type { CheckContext } from '../context';
import { deviationsOf } from '../wording/deviations';
import { say } from '../say';

/**
 * So often a text has its own word in the place of another before what is left of that counts as
 * forgotten.
 */
const OFTEN = 5;
/** Forgotten is the smaller part. */
const REST = 0.5;
const SHOWN = 12;

export const halfReplaced = rule({
  id: 'terms/half-replaced',
  severity: 'WARNING',
  stage: null,
  title: { zh: '换词不彻底', en: 'A word replaced, but not everywhere' },
  why: {
    zh: '本标准以一词代替平行标准的另一词,却留有未换的,读者以为所指不同。',
    en:
      'This text has its own word for another of its parallels, and forgot some places: ' +
      'readers look for a difference.',
  },
  example: '全文以“运行”代“运营”,仍有三处“高质量运营”',
  scope: 'whole',
  *check(_nodes, context) {
    for (const [name, times] of wordSubstitutions(context)) {
      const [mine = '', theirs = ''] = name.split('→');
      const left = context.passages().filter(({ text }) => text.includes(theirs));
      if (times < OFTEN || left.length === 0 || left.length > times * REST) continue;
      yield {
        entries: [...new Set(left.map(({ node }) => node.entry.key))].slice(0, SHOWN),
        quotes: [theirs],
        count: left.length,
        about: name,
        message: say(
          `本标准有 ${times} 处以“${mine}”代替平行标准的“${theirs}”,` +
            `仍有 ${left.length} 处“${theirs}”未换`,
          `“${mine}” stands for “${theirs}” of the parallel rubrics in ${times} places; ` +
            `“${theirs}” is left in ${left.length}`,
        ),
      };
    }
  },
});

/** Words that stand in the place of others of the parallel rubrics, with how often. */
function wordSubstitutions(context: CheckContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sisters of context.sisters().values()) {
    for (const {
      passage: { text },
      difference: { aFrom, aTo, to },
    } of deviationsOf(sisters)) {
      if (to === '' || aTo === aFrom || aTo - aFrom > 4) continue;
      const [from, until] = wordAround(text, aFrom, aTo);
      const mine = text.slice(from, until);
      const theirs = text.slice(from, aFrom) + to + text.slice(aTo, until);
      if (mine.length >= 2 && theirs.length >= 2)
        counts.set(`${mine}→${theirs}`, (counts.get(`${mine}→${theirs}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words that a place touches, from and to. */
function wordAround(text: string, aFrom: number, aTo: number): [number, number] {
  let at = 0;
  let [from, until] = [aFrom, aTo];
  for (const word of words(text)) {
    const end = at + word.length;
    if (at < aTo && end > aFrom) [from, until] = [Math.min(from, at), Math.max(until, end)];
    at = end;
  }
  return [from, until];
}
