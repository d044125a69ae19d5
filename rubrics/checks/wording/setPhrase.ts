import { rule } from '../check';
import { setPhrases } from '../lists/setPhrases';
import { replaced, runningOf } from '../passages';
import { place, placeEn, say } from '../say';

/** Most texts hold none of them: by what is common to each and its slips. */
const ANY = /[、]|改革|现代化|社会主义|湾区|复兴|振兴|金山|法制|一[带路]一|命运|文明/;

export const setPhrase = rule({
  id: 'wording/set-phrase',
  severity: 'WARNING',
  stage: null,
  title: { zh: '固定提法与公布的不同', en: 'A set phrase in other words than were published' },
  why: {
    zh: '固定提法以公布的文件为准,一字之差即成误引。',
    en: 'A set phrase is quoted as it was published, or it is misquoted.',
  },
  example: '“创新、协调、绿色、开发、共享”“治理能力和治理水平现代化”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      if (!ANY.test(passage.text)) continue;
      for (const { right, wrong } of setPhrases)
        for (const { index, 0: quote } of passage.text.matchAll(wrong))
          yield {
            entries: [node.entry.key],
            quotes: [quote],
            about: `${node.entry.key} ${right}`,
            message: say(
              `${place(node)} 的“${quote}”,固定提法作“${right}”`,
              `${placeEn(node)}: “${quote}” — the set phrase is “${right}”`,
            ),
            suggestion: [replaced(passage, index, index + quote.length, right)],
          };
    }
  },
});
