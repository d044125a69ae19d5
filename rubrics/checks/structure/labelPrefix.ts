import { captionNumber, letterOrCode, schemes } from '../../tree/numbering';
import { rule } from '../check';
import { place, placeEn, say } from '../say';
import { schemeIn } from './labels';

export const labelPrefix = rule({
  id: 'structure/label-prefix',
  severity: 'ERROR',
  stage: null,
  title: { zh: '编号与所属条目不符', en: 'A code that does not belong under its parent' },
  why: { zh: '编号表明条目的归属。', en: 'The code says where a clause belongs.' },
  example: '1.2 之下的 1.3.1',
  scope: 'siblings',
  *check({ parent, children }) {
    const above = parent?.label;
    const higher = parent && schemeIn(parent);
    if (!above || !higher) return;
    for (const node of children) {
      const scheme = schemeIn(node);
      if (!scheme || node.label === null || !schemes[scheme].below.includes(higher)) continue;
      // Of indicators B1 stands below A1: only codes that go on by a point repeat what is above.
      if (scheme === 'indicator' || goesOnFrom(above, node.label)) continue;
      yield {
        entries: [node.entry.key, parent.entry.key],
        quotes: [node.label],
        message: say(
          `${node.label} 位于 ${above} 之下,编号应以 ${above} 开头:${place(node)}`,
          `${node.label} stands under ${above} and should begin with it: ${placeEn(node)}`,
        ),
        ...(node.entry.label !== undefined && {
          suggestion: [{ name: 'labelSet', key: node.entry.key }],
        }),
      };
    }
  },
});

/**
 * Whether a code belongs below another: one number more, behind a 0 in a chapter without sections
 * (`1.0.2`). A figure or table may bear the number of any clause in there (表5.2.2 below 5.2.2).
 */
function goesOnFrom(above: string, label: string): boolean {
  const code = letterOrCode(above);
  const own = captionNumber(label);
  if (own !== label) return own === code || /^[.–—-]$/.test(own.replace(code, '').charAt(0));
  const stem = label.replace(/(?:\.|(?<=[Ⅰ-Ⅻ])-)\d+$/u, '');
  return stem === code || (!code.includes('.') && stem === `${code}.0`);
}
