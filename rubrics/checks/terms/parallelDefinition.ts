import { rule } from '../check';
import { isTerm, termContent } from '../../kinds/readers';
import { divergences } from '../divergences';
import { say } from '../say';
import { isFaulty } from '../wording/deviations';

export const parallelDefinition = rule({
  id: 'terms/parallel-definition',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '同一术语在平行标准中定义不同',
    en: 'A term defined otherwise in the parallel rubrics',
  },
  why: {
    zh: '同一奖项内同一术语应只有一个定义。',
    en: 'Within one award a term should have one definition.',
  },
  example: '“组织”在四类中包括“党政机关”,在一类中为“国家机关”',
  scope: 'sisters',
  concerns: isTerm,
  *check({ node: { entry }, sisters, of }, context) {
    const own = termContent(entry);
    if (!own?.definition.trim() || sisters.length < 2) return;
    const theirs = sisters.flatMap((sister) => {
      const said = termContent(sister.node.entry);
      if (said?.term !== own.term || !said.definition.trim()) return [];
      const faulty = divergences(own.definition, said.definition).some((difference) =>
        isFaulty(context.faultsOf(sister), said.definition, difference),
      );
      return faulty ? [] : [said.definition];
    });
    const usual = [...new Set(theirs)]
      .map((text) => ({ text, count: theirs.filter((one) => one === text).length }))
      .sort((a, b) => b.count - a.count)[0];
    if (
      !usual ||
      usual.text === own.definition ||
      usual.count < Math.max(2, of - 2) ||
      theirs.includes(own.definition)
    )
      return;
    const parts = divergences(own.definition, usual.text);
    yield {
      entries: [entry.key],
      quotes: parts
        .map(({ from }) => from)
        .filter(Boolean)
        .slice(0, 3),
      about: entry.key,
      message: say(
        `“${own.term}”的定义与 ${usual.count} 个平行标准不同:${parts
          .slice(0, 3)
          .map(({ from, to }) => `“${from || '(无)'}”/“${to || '(无)'}”`)
          .join('、')}`,
        `“${own.term}” is defined otherwise than in ${usual.count} parallel rubrics`,
      ),
    };
  },
});
