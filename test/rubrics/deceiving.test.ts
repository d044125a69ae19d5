import { readFileSync } from 'node:fs';
import { deceivingIn, madeVisible, withoutDeceiving } from '../../rubrics/deceiving';

const found = (text: string) =>
  deceivingIn(text).map(({ place, codePoint }) => `${place} ${codePoint}`);

describe('characters that deceive', () => {
  test.each([
    ['a direction that turns', '质\u202E量\u202C', ['2 U+202E', '4 U+202C']],
    ['an isolate', '\u2066x\u2069', ['1 U+2066', '3 U+2069']],
    ['a mark without a script that needs it', '质\u200F量', ['2 U+200F']],
    [
      'nothing with a width of nothing',
      '质\u200B\uFEFF\u2060量',
      ['2 U+200B', '3 U+FEFF', '4 U+2060'],
    ],
    ['a joiner that joins nothing', '质\u200D量\u200C', ['2 U+200D', '4 U+200C']],
    ['a soft hyphen', 'qua\u00ADlity', ['4 U+00AD']],
    [
      'control characters',
      'a\u0000b\u0008c\u007Fd\u0085',
      ['2 U+0000', '4 U+0008', '6 U+007F', '8 U+0085'],
    ],
    ['tags', 'x\u{E0041}\u{E0042}', ['2 U+E0041', '3 U+E0042']],
    ['what no Unicode knows', 'x\u0378\uFFFF', ['2 U+0378', '3 U+FFFF']],
    ['half a character', 'x\uD83D', ['2 U+D83D']],
    ['a variation of nothing', '1 \uFE01a\u{E0100}', ['3 U+FE01', '5 U+E0100']],
    ['blanks that are letters', '\u3164\u115F\u2800', ['1 U+3164', '2 U+115F', '3 U+2800']],
    ['line ends that are none', 'a\u2028b\u2029', ['2 U+2028', '4 U+2029']],
    ['behind a character of two units', '𠮷\u202E', ['2 U+202E']],
  ])('%s', (_, text, signs) => {
    expect(found(text)).toEqual(signs);
    expect(found(withoutDeceiving(text))).toEqual([]);
    const shown = madeVisible(text);
    expect([found(shown), shown.match(/〔U\+[0-9A-F]+〕/g)?.length]).toEqual([[], signs.length]);
  });

  test.each([
    ['tab and line ends', 'a\tb\nc\r\n'],
    ['blanks of any width', 'a\u00A0b\u3000c\u2009d'],
    ['a variant of an ideograph', '葛\u{E0100}飾 神\uFE00'],
    [
      'pictures',
      '👩\u200D🔬 ❤\uFE0F 👩🏽\u200D🚀 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    ],
    ['Persian', 'می\u200Cخواهم'],
    ['Hebrew with a mark', 'שלום\u200F!'],
    ['Mongolian with a variation', 'ᠠ\u180B'],
    ['ideographs of a newer Unicode', '\u{323B0}'],
    ['private use', '\uE78D'],
    ['signs over Arabic numbers', '\u0600١'],
  ])('what is at home deceives nobody: %s', (_, text) => {
    expect(found(text)).toEqual([]);
    expect([madeVisible(text), withoutDeceiving(text)]).toEqual([text, text]);
  });

  test('none stands in what is held', () => {
    const held = ['shenzhen/economic/2019', 'shenzhen/ecology/2019', 'wuhan/manufacturing/2022'];
    for (const name of held)
      expect(found(readFileSync(`rubrics/library/${name}.yaml`, 'utf8'))).toEqual([]);
  });
});
