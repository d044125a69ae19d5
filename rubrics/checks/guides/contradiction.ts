import type { Node } from '../../tree/tree';
import { isGuide } from '../../kinds/readers';
import { rule, type Finding } from '../check';
import { passagesOf } from '../passages';
import { say } from '../say';

/** What there cannot be where there is nothing to show. */
const NOTHING = /(?:没有|缺乏|无)(?:任何)?(?:对应的)?(结果|数据|信息|指标|绩效|方法|措施)/;
/** `没有得到…,得到了…`. */
const DENIED_AND_SAID =
  /(?:没有|未)(得到|形成|建立|实现|开展|应用|采用)[^,\uff0c]*[,\uff0c](?:并|且|已|并且)?\1(?:了)?/;
/** `全部…没有…,…良好`. */
const NONE_AND_GOOD =
  /(?:所有|全部|完全|各领域都)(?:[^,\uff0c]{0,6})(?:没有任何|均无|都没有)[^,\uff0c]*[,\uff0c][^,\uff0c]*(?:良好|领先|优异)/;
const CLAIM = /领先|优势明显|优势显著|表现出.*优势|显示的是.*优势|良好|优异|卓越|有效|广泛/;
const CLAUSE = /[;\uff1b。]/;

export const contradiction = rule({
  id: 'guides/contradiction',
  severity: 'ERROR',
  stage: null,
  title: { zh: '同一描述自相矛盾', en: 'A descriptor that contradicts itself' },
  why: {
    zh: '前说没有,后又说其如何,评审员无法对照。',
    en: 'What is said not to be there cannot be said to be good.',
  },
  example: '“没有结果信息;……对标结果局部领先”',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    for (const { text } of passagesOf(node).filter(({ field }) => field === 'descriptor'))
      yield* inspect(node, text);
  },
});

function* inspect(node: Node, text: string): Iterable<Finding> {
  const clauses = text.split(CLAUSE);
  const nothing = clauses.find((clause) => NOTHING.test(clause) && !clause.includes('或'));
  const thing = nothing && NOTHING.exec(nothing)?.[1];
  const claim =
    thing &&
    clauses.find((clause) => clause !== nothing && clause.includes(thing) && CLAIM.test(clause));
  const both = clauses.flatMap((clause) => opposite(clause))[0];
  if (!claim && !both) return;
  const quotes = claim && nothing ? [nothing, claim] : [both ?? ''];
  yield {
    entries: [node.entry.key],
    quotes,
    about: `${node.entry.key} ${text}`,
    message: claim
      ? say(`“${nothing}”与“${claim}”矛盾`, `“${nothing}” contradicts “${claim}”`)
      : say(`“${both}”自相矛盾`, `“${both}” contradicts itself`),
  };
}

function opposite(clause: string): string[] {
  const match = DENIED_AND_SAID.exec(clause) ?? NONE_AND_GOOD.exec(clause);
  return match ? [match[0]] : [];
}
