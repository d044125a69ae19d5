import { addTo } from '../../addTo';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { kindOf, textOf } from '../clauses';
import { mostFirst, place, placeEn, say, tallyEn, tallyZh } from '../say';

/** Characters by which a formula is known, and the paragraphs that make one. */
const LENGTH = 4;
const ENOUGH = 4;
/** What a list of examples closes with, to the end of its sentence. */
const CLOSING = /等([^、,\uff0c。;\uff1b()\uff08\uff09]{0,16}?)[。;\uff1b]?$/u;

export const closings = rule({
  id: 'wording/closings',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '同类条文的收句不一致', en: 'Clauses of one kind that close differently' },
  why: {
    zh: '同类条文套用同一句式;收句不一,读者以为要求不同。',
    en: 'Clauses of one kind close with one formula; another one reads as another requirement.',
  },
  example: '三条作“……等指标的绩效结果”,一条作“……等方面的绩效结果”',
  scope: 'whole',
  concerns: (node) => kindOf(node) === 'PARAGRAPH',
  *check(nodes) {
    const formulas = new Map<string, Node[]>();
    for (const node of nodes) {
      const said = closingOf(node);
      if (said.length >= LENGTH) addTo(formulas, `${node.part} ${said.slice(-LENGTH)}`, node);
    }
    for (const like of formulas.values()) {
      if (like.length < ENOUGH) continue;
      const ways = new Map<string, Node[]>();
      for (const node of like) addTo(ways, `等${closingOf(node)}`, node);
      const [[usual, most] = ['', []] as const, ...others] = mostFirst(ways);
      const odd = others.flatMap(([, all]) => all);
      if (odd.length === 0) continue;
      yield {
        entries: [...odd, ...most.slice(0, 1)].map(({ entry }) => entry.key),
        quotes: others.map(([way]) => way),
        count: odd.length,
        about: `closing ${usual.slice(-LENGTH)}`,
        message: say(
          `同类条文收句不一:${tallyZh(ways)},宜统一为“${usual}”(见 ${place(odd[0]!)})`,
          `Clauses of one kind close in several ways: ${tallyEn(ways)} (${placeEn(odd[0]!)})`,
        ),
      };
    }
  },
});

const closingOf = (node: Node): string => CLOSING.exec(textOf(node))?.[1] ?? '';
