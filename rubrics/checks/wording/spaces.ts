import { rule } from '../check';
import { passagesOf, revised } from '../passages';
import { STANDARD } from '../references/listed';
import { around, place, placeEn, say } from '../say';

const CHINESE = '\\p{Script=Han}、。,;:\uff0c\uff1b\uff1a()\uff08\uff09“”‘’《》';
/** White space with Chinese on both sides; between Chinese and Latin it is a matter of taste. */
const STRAY = new RegExp(`(?<=[${CHINESE}])[\\s\u00a0\u3000]+(?=[${CHINESE}])`, 'gu');
const EDGE = /^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g;

export const spaces = rule({
  id: 'wording/spaces',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '汉字之间有多余空格', en: 'A stray space' },
  why: { zh: '空格使检索落空,也妨碍比对。', en: 'It hides a word from searches and comparisons.' },
  example: '“公众感知程 度”',
  scope: 'entry',
  *check(node) {
    for (const passage of passagesOf(node)) {
      const { text } = passage;
      const stray = [...text.matchAll(STRAY)].filter(
        ({ index }) => !/[图表注]$/.test(text.slice(0, index)) && !isInTitle(text.slice(0, index)),
      );
      const edge = [...text.matchAll(EDGE)];
      if (stray.length + edge.length === 0) continue;
      const quotes = stray.map(({ index, 0: space }) =>
        around(text, index, index + space.length, 3),
      );
      yield {
        entries: [node.entry.key],
        quotes,
        count: stray.length + edge.length,
        about: `${node.entry.key} ${quotes.join(' ')}`,
        message: say(
          `${place(node)} 有多余空格${quotes.length ? `:“${quotes.join('”“')}”` : '(首尾)'}`,
          `${placeEn(node)} has stray spaces` +
            (quotes.length ? `: “${quotes.join('”, “')}”` : ' at its ends'),
        ),
        suggestion: [revised(passage, without(text, stray).replace(EDGE, ''))],
      };
    }
  },
});

/** The elements of a standard's title are parted by a blank: GB/T 19001 质量管理体系 要求. */
const isInTitle = (before: string): boolean =>
  new RegExp(`(?:${STANDARD.source})[\\s\\p{Script=Han}—:：]*$`, 'u').test(before);

/** The text without what was found stray. */
const without = (text: string, stray: readonly RegExpExecArray[]): string =>
  stray.reduceRight(
    (left, { index, 0: space }) => left.slice(0, index) + left.slice(index + space.length),
    text,
  );
