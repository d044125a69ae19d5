import { addTo } from '../../addTo';
import { isGuide } from '../../kinds/readers';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import { isKind, titleOf } from '../clauses';
import { passagesOf } from '../passages';
import { place, placeEn, say } from '../say';

/** A scoring guide by its name. */
const GUIDE =
  /(?:适用于?|详见|参见|见|按照?|依据|采用)[“《]?(\p{Script=Han}{0,4}评分(?:指南|指引|手册|细则|标准|规则))/gu;
/** So often a name that no heading has is used by a text that means it. */
const USUAL = 2;
const CATEGORY = /\b[Cc]ategor(?:y|ies) (\d{1,2})\b/gu;

export const namedGuide = rule({
  id: 'references/named',
  severity: 'WARNING',
  stage: null,
  title: { zh: '引用的指南或类目不存在', en: 'A guide or category that is not there' },
  why: {
    zh: '评审照所引的指南打分;名称不对,不知用哪一个。',
    en: 'Assessors score by the guide that is named: another name leaves open which.',
  },
  example: '“适用程序评分指南”,而只有过程、结果两个评分指南',
  scope: 'whole',
  *check(nodes) {
    const titles = nodes.map(titleOf).filter(Boolean);
    const used = new Map<string, { node: Node; quote: string }[]>();
    for (const node of nodes)
      for (const { text } of passagesOf(node))
        if (text.includes('评分'))
          for (const [quote, name = ''] of text.matchAll(GUIDE)) addTo(used, name, { node, quote });
    const isThere = (name: string) => titles.some((title) => title.includes(name));
    const guides =
      nodes.some((node) => isGuide(node)) || titles.some((one) => /评分指[南引]/u.test(one));
    for (const [name, uses] of guides ? used : [])
      if (uses.length < USUAL && !isThere(name) && !isShort(name, used))
        for (const { node, quote } of uses) yield finding(node, quote, name);
    yield* categories(nodes);
  },
});

/** `评分指南` for one of two, whose names have more before it; the two that there are. */
const isShort = (name: string, used: ReadonlyMap<string, readonly unknown[]>): boolean =>
  /^(?:本标准|过程|结果)评分/u.test(name) ||
  [...used].some(([other, { length }]) => other !== name && other.endsWith(name) && length > 1);

/** `category 9`, where there are seven. */
function* categories(nodes: readonly Node[]): Iterable<Finding> {
  const labels = nodes
    .filter(isKind('CATEGORY'))
    .flatMap(({ label }) => Number(label ?? Number.NaN));
  const most = Math.max(0, ...labels.filter((one) => !Number.isNaN(one)));
  if (most < 2) return;
  for (const node of nodes)
    for (const { text } of passagesOf(node))
      for (const [quote, number] of text.includes('ategor') ? text.matchAll(CATEGORY) : [])
        if (Number(number) > most) yield finding(node, quote, quote);
}

const finding = (node: Node, quote: string, name: string): Finding => ({
  entries: [node.entry.key],
  quotes: [quote],
  message: say(
    `${place(node)} 引用“${name}”,全文没有`,
    `${placeEn(node)} refers to “${name}”, which is not there`,
  ),
});
