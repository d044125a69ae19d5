import { rule } from '../check';
import { isStructural, titleOf } from '../clauses';
import { say } from '../say';

export const otherTitle = rule({
  id: 'wording/other-title',
  severity: 'ERROR',
  stage: null,
  title: { zh: '所称标题是平行标准的', en: 'A heading called by its name in another rubric' },
  why: { zh: '本标准没有这一标题,读者找不到所指。', en: 'There is no such heading here.' },
  example: '类目题为“高质量运行”,正文仍称“高质量运营”',
  scope: 'whole',
  *check(_nodes, context) {
    const own = new Set(context.tree.nodes.map(titleOf));
    const told = new Set<string>();
    const stale = new Map<string, { title: string; votes: number }>();
    for (const { node, sisters } of context.sisters().values()) {
      if (!isStructural(node)) continue;
      for (const sister of sisters) {
        const title = titleOf(sister.node);
        if (title.length < 4 || own.has(title) || titleOf(node).includes(title)) continue;
        stale.set(title, { title: titleOf(node), votes: (stale.get(title)?.votes ?? 0) + 1 });
      }
    }
    for (const [name, { title, votes }] of stale) {
      const places =
        votes < 2
          ? []
          : context
              .passages()
              .filter(({ text }) => text.includes(name) && !text.includes(title + name));
      // What holds another such name is told with it.
      if (places.length === 0 || [...told].some((one) => name.includes(one))) continue;
      told.add(name);
      yield {
        entries: [...new Set(places.map(({ node }) => node.entry.key))],
        quotes: [name],
        count: places.length,
        about: name,
        message: say(
          `正文有 ${places.length} 处称“${name}”,本标准中相应的标题是“${title}”`,
          `“${name}” is named ${places.length} times; the heading is “${title}” here`,
        ),
      };
    }
  },
});
