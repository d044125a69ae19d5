import { markOf as usualMark } from '../../kinds/printed';
import { clauseContent } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { few, place, placeEn, say, some } from '../say';

export const facingMarks = rule({
  id: 'structure/facing-marks',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '两部分的编号形式不同', en: 'The two parts print their numbers differently' },
  why: {
    zh: '同一条目在标准内容与评审细则中应采用同一编号形式。',
    en: 'One number should look the same in both parts.',
  },
  example: '标准内容作“1.高标准定位”,评审细则作“1高标准定位”',
  scope: 'whole',
  concerns: ({ part }) => part === 'criteria' || part === 'assessment',
  *check(_nodes, context) {
    const odd = context
      .pairs()
      .filter(
        ({ asked, judged }) =>
          asked.label !== null && asked.label === judged.label && markOf(asked) !== markOf(judged),
      );
    const [first] = odd;
    if (!first) return;
    const [asked, judged] = [printedLabel(first.asked), printedLabel(first.judged)];
    const nodes = odd.map((pair) => pair.asked);
    yield {
      entries: odd.flatMap((pair) => [pair.asked.entry.key, pair.judged.entry.key]),
      quotes: odd.slice(0, 5).map((pair) => printedLabel(pair.judged)),
      count: odd.length,
      about: 'marks',
      message: say(
        `标准内容编号作“${asked}”,评审细则作“${judged}”:${some(nodes.map(place))}`,
        `The criteria print “${asked}”, the assessment “${judged}”: ${few(nodes.map(placeEn))}`,
      ),
    };
  },
});

const printedLabel = (node: Node): string => `${node.label}${markOf(node)}`;

const markOf = ({ entry }: Node): string => usualMark(clauseContent(entry) ?? {});
