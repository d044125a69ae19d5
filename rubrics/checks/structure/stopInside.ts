import { rule } from '../check';
import { replaced, runningOf } from '../passages';
import { around, place, placeEn, say } from '../say';

export const stopInside = rule({
  id: 'structure/stop-inside',
  severity: 'NOTICE',
  stage: null,
  title: {
    zh: '以分号结尾的一项之内有句号',
    en: 'A full stop inside an item that ends with a semicolon',
  },
  why: {
    zh: '各项以分号相连成一句,句中不应再有句号;宜改为分号或逗号,或拆成两项。',
    en: 'Items joined by semicolons are one sentence; a full stop inside ends it too early.',
  },
  example: '“严格执行廉洁规范。统筹优化机构职责;”',
  scope: 'entry',
  *check(node) {
    for (const passage of runningOf(node)) {
      if (!/[;\uff1b]$/.test(passage.text)) continue;
      const stops = [...withoutQuoted(passage.text).matchAll(/。/g)].map(({ index }) => index);
      const [at] = stops;
      if (at === undefined) continue;
      const quotes = stops.map((stop) => around(passage.text, stop, stop + 1));
      yield {
        entries: [node.entry.key],
        quotes,
        count: stops.length,
        about: `${node.entry.key} ${passage.band ?? ''} ${passage.descriptor ?? ''}`,
        message: say(
          `${place(node)} 以“;”结尾,其中“${quotes[0]}”却有句号`,
          `${placeEn(node)} ends with a semicolon and has a full stop inside: “${quotes[0]}”`,
        ),
        suggestion: [replaced(passage, at, at + 1, passage.text.slice(-1))],
      };
    }
  },
  guesses: true,
});

/** With what stands in quotation marks blotted out: a quoted sentence has its own full stop. */
const withoutQuoted = (text: string): string =>
  text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
