import type { Node } from '../../tree/tree';
import { isGuide } from '../../kinds/readers';
import { rule, type Finding } from '../check';
import { majority, place, placeEn, say } from '../say';

export const descriptors = rule({
  id: 'guides/descriptors',
  severity: 'ERROR',
  stage: null,
  title: { zh: '档次缺少描述', en: 'A band that lacks a descriptor' },
  why: {
    zh: '各档须就同样的要素逐一描述,缺一项即无从判断。',
    en: 'Each band must speak of the same factors.',
  },
  example: '其余各档有四条描述,此档只有三条',
  scope: 'entry',
  concerns: isGuide,
  *check(node) {
    if (!isGuide(node)) return;
    const { bands } = node.entry.content;
    const usual = majority(
      bands.map((band) => band.descriptors.length),
      0.5,
    );
    for (const band of bands) {
      const count = band.descriptors.length;
      if (count === 0 || (usual !== null && count < usual)) {
        yield finding(
          node,
          band.printed,
          `“${band.printed}”档有 ${count} 条描述,其余各档有 ${usual ?? '若干'} 条`,
          `band ${band.printed} has ${count} descriptors, the others ${usual ?? 'some'}`,
        );
      }
      if (band.descriptors.some(({ text }) => !text.trim()))
        yield finding(
          node,
          band.printed,
          `“${band.printed}”档有空白描述`,
          `band ${band.printed} has an empty descriptor`,
        );
      const factors = band.descriptors.flatMap(({ factor }) => factor ?? []);
      const twice = factors.find((factor, i) => factors.indexOf(factor) < i);
      if (twice)
        yield finding(
          node,
          band.printed,
          `“${band.printed}”档有两条描述都属要素 ${twice}`,
          `band ${band.printed} has two descriptors of factor ${twice}`,
        );
    }
    yield* repeated(node);
  },
});

/** A descriptor that two bands share word for word does not part them. */
function* repeated(node: Node): Iterable<Finding> {
  if (!isGuide(node)) return;
  const first = new Map<string, string>();
  for (const { printed, descriptors: all } of node.entry.content.bands) {
    for (const { text } of all) {
      const before = first.get(text);
      if (before !== undefined && before !== printed && text.trim())
        yield {
          ...finding(
            node,
            text,
            `“${before}”与“${printed}”两档描述相同:${text}`,
            `bands ${before} and ${printed} say the same: ${text}`,
          ),
        };
      else first.set(text, printed);
    }
  }
}

const finding = (node: Node, quote: string, zh: string, en: string): Finding => ({
  entries: [node.entry.key],
  quotes: [quote],
  about: `${node.entry.key} ${zh}`,
  message: say(`${place(node)}:${zh}`, `${placeEn(node)}: ${en}`),
});
