import type { Node } from '../../tree/tree';
import { rule } from '../check';
import { titleOf } from '../clauses';
import { isRunning, passagesOf } from '../passages';
import { around, say } from '../say';

/** Words of requirement, where they are not part of another word. */
const REQUIRED =
  /(?<![适响反相对供回效呼感所])应(?!用|对|急|变|答|届|邀|聘|有尽有|运而生)|必须|不得/g;
const SHOWN = 12;

export const prefaceRequirement = rule({
  id: 'structure/preface-requirement',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '前言或引言中写有要求', en: 'Requirements in the foreword or introduction' },
  why: {
    zh: '前言与引言不应包含要求(GB/T 1.1);写在那里的“应”不能作为评审依据。',
    en: 'A foreword or introduction states no requirements (GB/T 1.1): they could not be assessed.',
  },
  example: '引言中“组织应善于识别战略机会”',
  scope: 'whole',
  *check(nodes) {
    const found = nodes
      .filter(isIntroductory)
      .flatMap(passagesOf)
      .filter(isRunning)
      .flatMap((passage) =>
        [...passage.text.matchAll(REQUIRED)].map(({ index, 0: word }) => ({
          passage,
          quote: around(passage.text, index, index + word.length, 4),
        })),
      );
    const [first] = found;
    if (!first) return;
    yield {
      entries: [...new Set(found.map(({ passage }) => passage.node.entry.key))].slice(0, SHOWN),
      quotes: found.slice(0, 5).map(({ quote }) => quote),
      count: found.length,
      about: 'preface',
      message: say(
        `前言或引言中有 ${found.length} 处要求(如“${first.quote}”):应移入正文,或改为陈述`,
        `The foreword or introduction states ${found.length} requirements ` +
          `(as “${first.quote}”): move them into the body, or word them as statements`,
      ),
    };
  },
});

/** What stands below a heading of that name, whatever part it is. */
function isIntroductory(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent)
    if (/^(?:前言|引言|序言)$/.test(titleOf(at).replace(/\s/g, ''))) return true;
  return false;
}
