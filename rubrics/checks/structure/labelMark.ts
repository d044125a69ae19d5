import { addTo } from '../../addTo';
import { markOf as usualMark } from '../../kinds/printed';
import { clauseContent } from '../../kinds/readers';
import { familyOf } from '../../tree/families';
import type { Node } from '../../tree/tree';
import { rule, type Bilingual } from '../check';
import { isClause } from '../clauses';
import { few, majority, place, placeEn, say, some } from '../say';

export const labelMark = rule({
  id: 'structure/label-mark',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '同级编号的标点或括号不一致',
    en: 'Numbers of one kind with other marks or brackets',
  },
  why: { zh: '同一层次的编号应采用同一形式。', en: 'Numbers of one level should look alike.' },
  example: '“1.高标准定位”与“2高质量运营”',
  scope: 'whole',
  concerns: (node) => isClause(node) && node.label !== null,
  *check(nodes) {
    for (const like of groups(nodes)) {
      const forms = like.map(formOf);
      if (new Set(forms).size < 2) continue;
      const usual = majority(forms, 0.5) ?? forms[0];
      const odd = like.filter((_, i) => forms[i] !== usual);
      const [first] = odd;
      const kept = like.find((node) => formOf(node) === usual);
      if (!first || !kept) continue;
      const others = like.length - odd.length;
      const habit = habitOf(kept, first);
      const shown = odd.map((node) => `${node.label}${markOf(node)}`);
      yield {
        entries: odd.map(({ entry }) => entry.key),
        quotes: shown.slice(0, 5),
        count: odd.length,
        about: `${like[0]?.part} ${first.entry.key}`,
        message: say(
          `${some(odd.map(place))} 的编号印作“${shown[0]}”,同类其余 ${others} 处${habit.zh}`,
          `${few(odd.map(placeEn))}: printed “${shown[0]}”; ` +
            `the other ${others} of the kind have ${habit.en}`,
        ),
      };
    }
  },
});

/** What the others have, where this one has something else. */
function habitOf(kept: Node, odd: Node): Bilingual {
  if (isWide(kept) !== isWide(odd)) return isWide(kept) ? WIDE : HALF;
  const mark = markOf(kept);
  const zh = mark ? `编号后用“${mark}”` : '编号后无标点';
  return { zh, en: `“${mark}” after the number` };
}
const WIDE = { zh: '用全角括号', en: 'full-width brackets' };
const HALF = { zh: '用半角括号', en: 'half-width brackets' };
const isWide = ({ label }: Node): boolean => /[（）]/.test(label ?? '');
const formOf = (node: Node): string => (isWide(node) ? '（' : '(') + markOf(node);
/** A sign at a number (1.1★) says what the clause is, and not how numbers are printed. */
const markOf = ({ entry }: Node): string =>
  usualMark(clauseContent(entry) ?? {}).replace(/[\p{So}*#※†‡]+$/u, '');

/** Clauses of one part, kind and scheme; parts of the whole count as of one part. */
function groups(nodes: readonly Node[]): Node[][] {
  const found = new Map<string, Node[]>();
  for (const node of nodes) {
    const content = clauseContent(node.entry);
    if (!content) continue;
    const { kind, scheme, part } = content;
    const name = `${part ? '' : node.part} ${kind} ${scheme && familyOf(scheme)}`;
    addTo(found, name, node);
  }
  return [...found.values()].filter((like) => like.length > 1);
}
