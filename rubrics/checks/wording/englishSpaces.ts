import { rule } from '../check';
import { passagesOf, replaced } from '../passages';
import { place, say } from '../say';

const LONG = /[A-Za-z]{7,}/g;
const DOUBLE = /(?<=[A-Za-z,])[ \u00a0]{2,}(?=[A-Za-z])/g;
const AFTER_COMMA = /(?<=[a-z]{2}),(?=[A-Za-z]{2})/g;

export const englishSpaces = rule({
  id: 'wording/english-spaces',
  severity: 'WARNING',
  stage: null,
  title: { zh: '英文缺空格或多空格', en: 'Missing or doubled spaces in English' },
  why: { zh: '连写的英文不成词,检索不到。', en: 'Words run together are no words.' },
  example: 'riskmanagement 应为 risk management',
  scope: 'entry',
  *check(node, { lists: { english } }) {
    for (const passage of passagesOf(node)) {
      const fixes = [
        ...[...passage.text.matchAll(LONG)].flatMap((match) => {
          const parts = split(match[0], english);
          return parts ? [{ at: match.index, wrong: match[0], right: parts.join(' ') }] : [];
        }),
        ...[...passage.text.matchAll(DOUBLE)].map((match) => ({
          at: match.index,
          wrong: match[0],
          right: ' ',
        })),
        ...[...passage.text.matchAll(AFTER_COMMA)].map((match) => ({
          at: match.index,
          wrong: ',',
          right: ', ',
        })),
      ];
      for (const { at, wrong, right } of fixes) {
        const isWord = wrong.trim().length > 1;
        const quote = isWord ? wrong : passage.text.slice(Math.max(0, at - 8), at + 8);
        yield {
          entries: [node.entry.key],
          quotes: [quote],
          message: say(
            `${place(node)} 的英文“${quote}”${isWord ? `应为“${right}”` : '空格有误'}`,
            `${place(node)}: “${quote}” ` +
              (isWord ? `should be “${right}”` : 'has a space too many or too few'),
          ),
          suggestion: [replaced(passage, at, at + wrong.length, right)],
        };
      }
    }
  },
});

/**
 * Known words that a run of letters consists of; null where it is a word itself, or no such row.
 */
function split(run: string, known: ReadonlySet<string>): string[] | null {
  const lower = run.toLowerCase();
  if (known.has(lower) || (lower.endsWith('s') && known.has(lower.slice(0, -1)))) return null;
  for (let at = lower.length - 3; at >= 2; at--) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (!known.has(head)) continue;
    if (known.has(tail)) return [run.slice(0, at), run.slice(at)];
    const rest = tail.length > 6 ? split(run.slice(at), known) : null;
    if (rest && head.length > 2) return [run.slice(0, at), ...rest];
  }
  return null;
}
