import { schemeOf } from '../../tree/numbering';
import type { Act } from '../../acts/act';
import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { isClause } from '../clauses';
import { few, place, placeEn, say, some } from '../say';
import { schemeIn } from './labels';

export const labelForm = rule({
  id: 'structure/label-form',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '编号连着标点录入', en: 'A number entered with its punctuation' },
  why: {
    zh: '编号与其后标点分开录入,系统才能计数、引用和查缺。',
    en: 'Only a number apart from its punctuation is counted, cited and checked.',
  },
  example: '编号录作“1.”,应为编号“1”、标点“.”',
  scope: 'whole',
  concerns: (node) => isClause(node) && partedOf(node) !== null,
  *check(nodes) {
    const [first] = nodes;
    const parted = first && partedOf(first);
    if (!parted) return;
    yield {
      entries: nodes.map(({ entry }) => entry.key),
      quotes: nodes.flatMap(({ label }) => label ?? []).slice(0, 5),
      count: nodes.length,
      about: '',
      message: say(
        `${some(nodes.map(place))} 的编号连着标点录入,如“${first.label}”:` +
          `应为编号“${parted.label}”、标点“${parted.mark}”`,
        `${few(nodes.map(placeEn))}: the number “${first.label}” was entered with its ` +
          `punctuation; it is “${parted.label}” with “${parted.mark}” after it`,
      ),
      suggestion: nodes.flatMap(mendOf),
    };
  },
});

/** The number and the punctuation of a label that has no form of a number as it stands. */
function partedOf(node: Node): { label: string; mark: string } | null {
  if (node.label === null || schemeIn(node)) return null;
  const mark = /[.、:．：,，]$/u.exec(node.label)?.[0];
  const label = mark && node.label.slice(0, -mark.length).trimEnd();
  return label && schemeOf(label) ? { label, mark } : null;
}

function mendOf(node: Node): Act[] {
  const parted = partedOf(node);
  const scheme = parted && schemeOf(parted.label);
  if (!parted || !scheme) return [];
  const { label, mark } = parted;
  return [{ name: 'clauseRevise', key: node.entry.key, fields: { scheme, mark }, label }];
}
