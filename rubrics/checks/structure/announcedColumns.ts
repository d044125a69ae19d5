import type { Column } from '../../vocabulary';
import { clauseContent } from '../../kinds/readers';
import { rule } from '../check';
import { isKind, textOf, titleOf } from '../clauses';
import { say } from '../say';

const NAMES: Record<Column, string> = {
  BASIC: '基本要求',
  OVERALL: '总体要求',
  GUIDANCE: '要点指引',
};
const isColumn = isKind('TABLEHEAD');
const isParagraph = isKind('PARAGRAPH');

export const announcedColumns = rule({
  id: 'structure/announced-columns',
  severity: 'ERROR',
  stage: 'submit',
  title: { zh: '预告的栏目表中没有', en: 'A column announced and absent' },
  why: {
    zh: '评审细则按栏目逐层评判,缺一栏即缺一层要求。',
    en: 'The assessment is judged column by column.',
  },
  example: '细则说列出了“总体要求”,表头没有这一栏',
  scope: 'whole',
  concerns: (node) => node.part === 'assessment',
  *check(nodes, { whole }) {
    const heads = nodes.filter(isColumn).map(titleOf);
    if (heads.length < 2) return;
    for (const column of Object.keys(NAMES) as Column[]) {
      if (heads.some((title) => title.includes(NAMES[column]))) continue;
      const saying = nodes.find(
        (node) =>
          isParagraph(node) &&
          node.entry.content.column === undefined &&
          textOf(node).includes(NAMES[column]),
      );
      const holding = nodes.find(({ entry }) => clauseContent(entry)?.column === column);
      if (!saying && !holding) continue;
      yield {
        entries: [saying?.entry.key ?? whole],
        quotes: saying ? [NAMES[column]] : [],
        about: column,
        message: say(
          `${saying ? '评审细则说明了' : '条文列于'}“${NAMES[column]}”一栏,表头没有这一栏`,
          `The column “${NAMES[column]}” is ${saying ? 'announced' : 'used'}, ` +
            'but the table has no such head',
        ),
      };
    }
  },
});
