import { rule } from '../check';
import { simplified } from '../lists/traditional';
import { revised } from '../passages';
import { place, placeEn, say } from '../say';

const HAN = /\p{Script=Han}/gu;
/** Share from which a text is written in traditional characters. */
const OWN = 0.02;
const ANY = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

export const traditional = rule({
  id: 'wording/traditional',
  severity: 'WARNING',
  stage: null,
  title: { zh: '简体文本中的繁体字', en: 'Traditional characters in simplified text' },
  why: {
    zh: '标准使用规范汉字;繁体字检索不到,也多是转换或识别的遗留。',
    en: 'A standard is written in standard characters; others are not found by searches.',
  },
  example: '“追求卓越績效”',
  scope: 'whole',
  *check(_nodes, context) {
    const all = context.allText();
    if (!isAnyIn(all)) return;
    const many = all.match(ANY)?.length ?? 0;
    if (many === 0 || many > (all.match(HAN)?.length ?? 0) * OWN) return;
    for (const passage of context.passages()) {
      const found = [...new Set(passage.text.match(ANY))];
      if (found.length === 0) continue;
      const { node } = passage;
      const mends = found.map((one) => `“${one}”应为“${simplified.get(one)}”`);
      yield {
        entries: [node.entry.key],
        quotes: found,
        message: say(
          `${place(node)} 有繁体字:${mends.join('、')}`,
          `${placeEn(node)} has traditional characters: ${found.join(', ')}`,
        ),
        suggestion: [
          revised(
            passage,
            passage.text.replace(ANY, (one) => simplified.get(one) ?? one),
          ),
        ],
      };
    }
  },
});

const isTraditional = new Uint8Array(0x10000);
for (const char of simplified.keys()) isTraditional[char.charCodeAt(0)] = 1;

/** Most texts have none, and this is told much faster so than by a class of thousands. */
function isAnyIn(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isTraditional[text.charCodeAt(i)]) return true;
  return false;
}
