import { rule } from '../check';
import { isTerm, termContent } from '../../kinds/readers';
import { say } from '../say';

/**
 * Compounds that take a hyphen before a noun. Source: English style guides on compound modifiers.
 */
const FIRST = 'high|low|large|small|long|short|medium|real|full|well|user|customer|data|decision';
const SECOND =
  'quality|level|end|tech|carbon|income|scale|term|range|time|known|oriented|centred|centered|' +
  'driven|making|friendly';
const COMPOUND = new RegExp(`\\b(${FIRST})\\s(${SECOND})(?=\\s[a-z]{4,})`);

export const englishHyphen = rule({
  id: 'terms/english-hyphen',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '英文复合定语缺连字符', en: 'A compound modifier without its hyphen' },
  why: {
    zh: '英文复合定语置于名词之前须加连字符。',
    en: 'A compound before its noun takes a hyphen.',
  },
  example: 'high quality development 应为 high-quality development',
  scope: 'entry',
  concerns: isTerm,
  *check({ entry }) {
    const { english = '', term } = termContent(entry)!;
    const found = COMPOUND.exec(english);
    if (!found) return;
    const right = english.replace(COMPOUND, '$1-$2');
    yield {
      entries: [entry.key],
      quotes: [found[0]],
      message: say(
        `术语“${term}”的英文应为“${right}”`,
        `The English of “${term}” should be “${right}”`,
      ),
      suggestion: [{ name: 'termRevise', key: entry.key, fields: { english: right } }],
    };
  },
});
