import type { Node } from '../../tree/tree';
import { clauseContent } from '../../kinds/readers';
import { rule } from '../check';
import { kindOf, textOf } from '../clauses';
import { divergences } from '../divergences';
import { likeness } from '../likeness';
import { codeOf } from '../../diff/names';
import { around, say } from '../say';

/** From here on two paragraphs are meant to be the same; where few places differ, from less. */
const [ALIKE, ALIKE_BUT_FEW] = [0.8, 0.65];
const [MANY, FEW] = [3, 2];
const LONGEST = 20;

export const facingVote = rule({
  id: 'wording/facing',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '两部分同一段文字略有出入', en: 'One paragraph, printed twice with a difference' },
  why: {
    zh: '标准内容与评审细则重述同一要求,差几个字会被当作两种要求。',
    en: 'The same requirement printed twice should read the same, or it reads as two.',
  },
  example: '标准内容“……的结果。”,评审细则“……的情况。”',
  scope: 'whole',
  concerns: (node) => node.part === 'criteria' || node.part === 'assessment',
  *check(_nodes, context) {
    for (const { asked, judged } of context.pairs()) {
      const [a, b] = [paragraph(asked), paragraph(judged)];
      if (!a || !b || textOf(a) === textOf(b)) continue;
      const alike = likeness(textOf(a), textOf(b));
      if (alike < ALIKE_BUT_FEW) continue;
      const parts = divergences(textOf(a), textOf(b));
      if (
        parts.length > (alike < ALIKE ? FEW : MANY) ||
        parts.some(({ from, to }) => Math.max(from.length, to.length) > LONGEST)
      )
        continue;
      const code = codeOf(asked) ?? '';
      const sides = parts.map(({ from, to }) =>
        say(
          `标准内容“${from || '(无)'}”,评审细则“${to || '(无)'}”`,
          `“${from}” in the criteria, “${to}” in the assessment`,
        ),
      );
      yield {
        entries: [a.entry.key, b.entry.key],
        quotes: parts.flatMap((part) => [
          around(textOf(a), part.aFrom, part.aTo, 3),
          around(textOf(b), part.bFrom, part.bTo, 3),
        ]),
        message: say(
          `${code} 同一段文字两处不同:${sides.map(({ zh }) => zh).join(';')}`,
          `${code}: one paragraph, two texts: ${sides.map(({ en }) => en).join('; ')}`,
        ),
      };
    }
  },
});

/** The paragraph right below a heading. */
const paragraph = (node: Node): Node | undefined =>
  node.children.find(
    (child) => kindOf(child) === 'PARAGRAPH' && clauseContent(child.entry)?.column !== 'GUIDANCE',
  );
