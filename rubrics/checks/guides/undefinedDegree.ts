import { notesOf } from '../../tree/guides';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import type { CheckContext } from '../context';
import { isRunning, passagesOf } from '../passages';
import { place, placeEn, say } from '../say';
import { degreesIn } from './scales';

export const undefinedDegree = rule({
  id: 'guides/undefined-degree',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '程度词没有定义', en: 'Degree words that are not defined' },
  why: {
    zh: '“某些”“大部分”“较好”不加定义,不同评审员会定在不同档次。',
    en: 'Without a definition different assessors put the same case into different bands.',
  },
  example: '各档以“某些”“大部分”“所有”区分,注中没有说明各占多少',
  scope: 'whole',
  concerns: (node) => node.part === 'scoring',
  *check(_nodes, context) {
    for (const guide of context.guideNodes()) {
      const words = wordsOf(guide, context);
      const explained = explanation(guide, context);
      const open = words.filter((word) => !explained.includes(word));
      if (open.length === 0) continue;
      yield {
        entries: [guide.entry.key],
        quotes: open,
        count: open.length,
        about: guide.entry.key,
        message: say(
          `${place(guide)} 用以区分档次的“${open.join('”“')}”没有定义`,
          `${placeEn(guide)}: “${open.join('”, “')}” part the bands and are not defined`,
        ),
      };
    }
  },
});

/**
 * Words of quantity and quality by which the bands differ; the ends of a scale (`所有`) explain
 * themselves.
 */
function wordsOf(guide: Node, { lists: { degrees } }: CheckContext): string[] {
  const found = passagesOf(guide)
    .filter(isRunning)
    .flatMap(({ text }) =>
      degreesIn(
        text,
        degrees.filter(({ owesDefinition }) => owesDefinition),
      ),
    );
  const plain = (step: number, of: number, name: string) =>
    name === '数量' && (step === 0 || step === of - 1);
  return [
    ...new Set(
      found
        .filter(({ scale, step }) => !plain(step, scale.steps.length, scale.name))
        .map(({ word }) => word),
    ),
  ];
}

/** What the notes beside a guide and the terms say. */
const explanation = (guide: Node, { terms }: CheckContext): string[] =>
  [
    ...notesOf(guide)
      .flatMap(passagesOf)
      .filter(isRunning)
      .flatMap(({ text }) =>
        [...text.matchAll(/([\p{Script=Han}]{2,5})\s*(?:[-—–]|是指|指|为)/gu)].map(
          ([, word = '']) => word,
        ),
      ),
    ...terms().map(({ content }) => content.term),
  ].flatMap((word) => [word, ...endings(word)]);

/** `其中:少量` is met as `少量`: what is explained may follow other words. */
const endings = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(i + 1));
