import { addTo } from '../../addTo';
import type { Node } from '../../tree/tree';
import { rule, type Finding } from '../check';
import type { CheckContext } from '../context';
import { isHeading, isKind, textOf, titleOf } from '../clauses';
import { passagesOf, type Passage } from '../passages';
import { place, placeEn, say, some } from '../say';

const isMethod = isKind('METHOD');
const isColumn = isKind('TABLEHEAD');
/** `“领导”、“战略”和“顾客”`: names in a row. */
const ROW = /“[^“”]{2,12}”(?:[、和及与或]“[^“”]{2,12}”)+/g;
/** `评审细则所列总体要求`: a column or a heading by its name. */
const LISTED =
  /(?:细则|评审|标准|指南)所列(?:的)?([\p{Script=Han}]{2,10}?)(?=[,\uff0c。;\uff1b]|$)/gu;

/** `适用结果要素评分方法`: a guide by its name. */
const APPLIED =
  /适用于?([\p{Script=Han}]{2,10}(?:评分|评价|打分)(?:方法|指南|指引|表))(?=[,\uff0c。;\uff1b]|$)/gu;

export const names = rule({
  id: 'terms/names',
  severity: 'WARNING',
  stage: null,
  title: { zh: '所称的指南、表、栏、类目没有以此为名的', en: 'A name that nothing bears' },
  why: {
    zh: '文中所称与标题不符,读者找不到所指。',
    en: 'Where the name is not that of a heading readers cannot find what is meant.',
  },
  example: '方法栏写“适用过程评分指南”,而附录中没有题为“过程评分指南”的表',
  scope: 'whole',
  *check(nodes, context) {
    yield* methods(nodes.filter(isMethod), context);
    const headings = new Set(nodes.filter(isHeading).map(titleOf));
    const columns = nodes.filter((node) => isColumn(node) || isHeading(node)).map(titleOf);
    for (const node of nodes.filter(isHeading)) yield* shortened(node);
    yield* contracted(nodes.filter(isHeading));
    const listed = new Map<string, Node[]>();
    const cells = nodes.filter(isMethod).map((cell) => textOf(cell) || titleOf(cell));
    for (const passage of nodes.flatMap(passagesOf)) {
      yield* row(passage.node, passage.text, headings);
      for (const [, name = ''] of passage.text.matchAll(LISTED))
        if (!columns.some((title) => title.includes(name))) addTo(listed, name, passage.node);
      if (!isMethod(passage.node)) yield* applied(passage, cells, context);
    }
    for (const [name, places] of listed) {
      yield {
        entries: [...new Set(places.map(({ entry }) => entry.key))],
        quotes: [name],
        count: places.length,
        about: `listed ${name}`,
        message: say(
          `“所列${name}”:没有名为“${name}”的栏目或标题`,
          `“所列${name}”: no column or heading is called “${name}”`,
        ),
      };
    }
  },
});

/** Names that method cells give to guides, where no guide, table or heading bears them. */
function* methods(cells: readonly Node[], context: CheckContext): Iterable<Finding> {
  const titles = context.tree.nodes.map(titleOf);
  const unknown = new Map<string, Node[]>();
  for (const cell of cells) {
    const name = (textOf(cell) || titleOf(cell)).replace(/^适用(?:于)?/, '');
    if (name && !titles.includes(name)) addTo(unknown, name, cell);
  }
  if (unknown.size === 0) return;
  const names = [...unknown.keys()];
  const cellsOfThem = [...unknown.values()].flat();
  const guides = context.guideNodes().filter(({ entry }) => entry.content.title === undefined);
  const suggestion = guides.flatMap(({ entry: { key, content } }) =>
    names
      .filter((name) => name.includes(content.dimension === 'PROCESS' ? '过程' : '结果'))
      .slice(0, 1)
      .map((title) => ({ name: 'guideRevise' as const, key, fields: { title } })),
  );
  yield {
    entries: [...guides, ...cellsOfThem].map(({ entry }) => entry.key),
    quotes: names,
    count: cellsOfThem.length,
    about: 'methods',
    message: say(
      `方法栏所称“${names.join('”“')}”没有任何表格以此为题:请为评分指南各表加上标题`,
      `Method cells name “${names.join('”, “')}”; ` +
        'no table bears these names: give the guides their titles',
    ),
    ...(suggestion.length > 0 && { suggestion }),
  };
}

/** A guide that the text applies, where method cells call theirs by another name. */
function* applied(
  { node, text }: Passage,
  cells: readonly string[],
  context: CheckContext,
): Iterable<Finding> {
  if (cells.length === 0) return;
  for (const [quote, name = ''] of text.matchAll(APPLIED)) {
    if (cells.some((cell) => cell.includes(name))) continue;
    if (context.tree.nodes.some((one) => titleOf(one).includes(name))) continue;
    yield {
      entries: [node.entry.key],
      quotes: [quote],
      message: say(
        `${place(node)} 所称“${name}”没有任何表格、标题以此为名,方法栏也不这样称`,
        `${placeEn(node)} applies “${name}”; no guide and no method cell bears this name`,
      ),
    };
  }
}

/** Names in a row some of which are headings: the others ought to be. */
function* row(node: Node, text: string, headings: ReadonlySet<string>): Iterable<Finding> {
  const rows = [...text.matchAll(ROW)].map(([quote]) =>
    [...quote.matchAll(/“([^“”]+)”/g)].map(([, name = '']) => name),
  );
  const all = rows.flat();
  const strange = all.filter((name) => !headings.has(name));
  if (strange.length === 0 || strange.length === all.length) return;
  const quoted = strange.map((name) => `“${name}”`);
  yield {
    entries: [node.entry.key],
    quotes: strange,
    count: strange.length,
    about: `${node.entry.key} names`,
    message: say(
      `${place(node)} 所称${some(quoted, 8)}不是任何条目的标题`,
      `${placeEn(node)} names ${quoted.join(', ')}, which are no headings`,
    ),
  };
}

/**
 * A section that calls itself by a shorter name in its first words: `核心理念源自……` below
 * 核心价值理念.
 */
function* shortened(node: Node): Iterable<Finding> {
  const [title, first] = [titleOf(node), node.children[0]];
  const start = first && /^\p{Script=Han}+/u.exec(textOf(first))?.[0];
  if (!start || start.startsWith(title)) return;
  for (let length = title.length - 1; length >= 4; length--) {
    const name = start.slice(0, length);
    if (
      name.length < length ||
      name[0] !== title[0] ||
      name.at(-1) !== title.at(-1) ||
      !isWithin(name, title)
    )
      continue;
    yield {
      entries: [first.entry.key, node.entry.key],
      quotes: [name],
      about: `${first.entry.key} ${name}`,
      message: say(`“${title}”之下自称“${name}”`, `The section “${title}” calls itself “${name}”`),
    };
    return;
  }
}

/** A heading that another one names without its 的: 高质量的运营 in 高质量运营的结果. */
function* contracted(headings: readonly Node[]): Iterable<Finding> {
  const long = new Map(
    headings
      .filter((node) => /^\p{Script=Han}{2,}的\p{Script=Han}{2,}$/u.test(titleOf(node)))
      .map((node) => [titleOf(node), node] as const),
  );
  for (const [title, node] of long) {
    const short = title.replace('的', '');
    // What is called so itself is another heading, and facing ones are held against each other.
    const places = headings.filter((one) => titleOf(one).includes(short) && titleOf(one) !== short);
    if (places.length === 0) continue;
    yield {
      entries: [node, ...places].map(({ entry }) => entry.key),
      quotes: [title, short],
      count: places.length,
      about: `contracted ${title}`,
      message: say(
        `标题“${title}”在“${some([...new Set(places.map(titleOf))])}”中作“${short}”:请统一`,
        `The heading “${title}” is “${short}” in “${titleOf(places[0]!)}”: make them agree`,
      ),
    };
  }
}

/** Whether a name is what is left of a title when characters are left out. */
function isWithin(name: string, title: string): boolean {
  let at = 0;
  for (const char of title) if (char === name[at]) at++;
  return at === name.length;
}
