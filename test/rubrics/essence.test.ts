import fc from 'fast-check';
import { essence } from '../../rubrics/diff/essence';
import { rounds } from '../support/rounds';

/** What is content in a text and what is style, by pairs. */

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => row.trim().split('  '))
    .map((pair) => pair.split(' → ') as [string, string]);

describe('a sign is content', () => {
  test.each(
    pairs(`
      √ → ×  — → √  √ → ○  ● → ○  ▲ → △  ☑ → ☐  □ → ■  ✓ → ✗  ★★★ → ★★★★  ☆ → ★  ♢♢ → ♢
      [75,90) → [75,90]  (60,80] → [60,80]  [60,80) → (60,80)  ≥60 → >60  ≤5 → <5  = → ≠  ± → +
      10%~25% → 10%、25%  10%~25% → 10%或25%  10～20 → 10、20  5~10 → 5-10  3:5 → 3、5  1/2 → 12
      5℃ → -5℃  5℃ → 5°  +5 → 5  ±3 → 3  5% → 5‰  10% → 10  10℃ → 10K  30° → 30′  30′ → 30″
      10³ → 103  m² → m2  m³ → m²  H₂O → H2O  x² → x  ½ → 12  ½ → ¼  10⁻³ → 10³  ㎡ → ㎥
      5mW → 5MW  5 mW → 5 MW  kW → KW  mpa → MPa  10Mbps → 10mbps  Mbps → mbps  dB → DB  ph → pH
      A~C级 → A、C级  A级 → a级  A、C → AC  PDCA → pdca  a) → A)  GB/T → GBT  GB/T → GB／t
      A→B → A←B  A→B → A↔B  ↑ → ↓  ⇒ → ⇐  A→B → A—B  ① → ②  ① → 1  ⅰ → ⅱ  Ⅲ → Ⅳ  Ⅲ → III
      3.5 → 35  3.5 → 3、5  3.5 → 3,5  1,000 → 1000  2019.3 → 20193  8:30 → 830  10 20 → 1020
      5 Gauss → 5 gauss  ¥5 → $5  5元 → 5￥  § → ¶  # → *  * → **  a+b → a-b  2×3 → 2÷3  ∞ → 0  α → β  µm → mm
      (含) → 含  《办法》 → 办法  R&D → RD  C++ → C  C# → C  √ √ → √√  5" → 5  5' → 5"  (5) → [5]
      don't → dont  it’s → its  ISO、IEC → ISOIEC
      @甲 → 甲  甲|乙 → 甲乙  甲→乙 → 甲乙  甲/乙 → 甲乙  甲-乙 → 甲乙  ∑ → ∏  ∩ → ∪  ∈ → ∉  ≈ → =
    `),
  )('%s is not %s', (a, b) => expect(essence(a)).not.toBe(essence(b)));
});

describe('marks, quotation marks and blanks of running text are style', () => {
  test.each(
    pairs(`
      建立、实施 → 建立实施  建立，实施 → 建立、实施  改进； → 改进。  改进 → 改进。  如下 → 如下：
      “质量”奖 → 质量奖  “质量”奖 → 「质量」奖  "质量"奖 → “质量”奖  ‘甲’ → '甲'  好！ → 好。
      （含） → (含)  １０％ → 10%  ＧＢ／Ｔ → GB/T  得分：5 → 得分5  得5分，扣3分 → 得5分；扣3分  1、2 → 1;2
      5 mW → 5mW  10 % → 10%  质 量 → 质量  ISO 9001 → ISO9001  用 PDCA 法 → 用PDCA法  ≥ 5 → ≥5
      Plan, do → Plan do  Quality → quality  Excellence Award → excellence award  达10%。 → 达10%
    `),
  )('%s is %s', (a, b) => expect(essence(a)).toBe(essence(b)));
  test('and so are breaks of line, and blanks of any width', () => {
    expect(essence('建立\n 实施　改进')).toBe('建立实施改进');
    expect(essence('Plan \t do')).toBe('Plan do');
  });
});

test('no Han character, figure or sign is lost, wherever it stands', () => {
  const sign = fc.constantFrom(...'质量应,，。、;:""“”\'‘’ \n　5３³%√×AaB[)（—~.', 'Quality');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      expect(essence(text).match(/\p{Script=Han}/gu)).toEqual(text.match(/\p{Script=Han}/gu));
      for (const kept of '5³%√×[)—~') expect(count(essence(text), kept)).toBe(count(text, kept));
    }),
    { numRuns: rounds(300) },
  );
});
/** Full width folded, as that is all that is folded. */
const count = (text: string, sign: string): number =>
  text.replace(/３/g, '3').replace(/（/g, '(').split(sign).length - 1;
