import { CHINESE, CIRCLED, ROMAN_CAPITAL, ROMAN_SMALL } from '../../rubrics/tree/numerals';
import { CAPITAL, SMALL } from '../../rubrics/tree/numerals';
import { child, childrenOf, valOf, type Element } from './xml';

interface Level {
  start: number;
  format: string;
  text: string;
  /** After which level it begins anew; 0: never. */
  restart: number | undefined;
  legal: boolean;
  style: string | undefined;
  left: number | undefined;
}
interface List {
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  /** Whether the list begins anew where it says so. */
  starts: ReadonlyMap<number, number>;
}

/** What an automatic number prints. */
interface Printed {
  number: string;
  bullet: boolean;
  left: number | undefined;
}

/** Automatic numbers of a document, given in document order as Word gives them. */
export class DocxNumbers {
  private readonly lists = new Map<string, List>();
  /** Numbers so far, by what lists share: lists of one definition go on counting. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(root: Element | null) {
    const abstracts = new Map(
      childrenOf(root ?? undefined, 'abstractNum').map((one) => [
        one.attributes.abstractNumId ?? '',
        one,
      ]),
    );
    const byStyle = new Map(
      [...abstracts].map(([id, one]) => [valOf(one, 'styleLink') ?? `#${id}`, one]),
    );
    for (const num of childrenOf(root ?? undefined, 'num')) {
      const id = valOf(num, 'abstractNumId') ?? '';
      const own = abstracts.get(id);
      const linked = byStyle.get(valOf(own, 'numStyleLink') ?? '') ?? own;
      if (linked) this.lists.set(num.attributes.numId ?? '', listOf(id, linked, num));
    }
  }

  /** The level whose numbers paragraphs of a style bear. */
  levelOfStyle(list: string, styleId: string | undefined): number | undefined {
    const levels = this.lists.get(list)?.levels;
    return [...(levels ?? [])].find(([, { style }]) => style && style === styleId)?.[0];
  }

  next(list: string, level: number): Printed | null {
    const found = this.lists.get(list);
    const own = found?.levels.get(level);
    if (!found || !own) return null;
    if (own.format === 'bullet') return { number: '', bullet: true, left: own.left };
    const counts = this.countsOf(found, list);
    const last = counts.get(level);
    counts.set(level, last === undefined ? own.start : last + 1);
    for (const [deeper, { restart }] of found.levels)
      if (deeper > level && restart !== 0 && (restart === undefined || level < restart))
        counts.delete(deeper);
    const number = own.text.replace(/%([1-9])/g, (_, nth: string) => {
      const at = Number(nth) - 1;
      const { start = 1, format = 'decimal' } = found.levels.get(at) ?? {};
      return written(counts.get(at) ?? start, own.legal ? 'decimal' : format);
    });
    return { number, bullet: false, left: own.left };
  }

  private countsOf({ abstract, starts, levels }: List, list: string): Map<number, number> {
    const counts = this.counts.get(abstract) ?? new Map<number, number>();
    this.counts.set(abstract, counts);
    if (!this.begun.has(list)) {
      this.begun.add(list);
      for (const level of starts.keys())
        for (const one of levels.keys()) if (one >= level) counts.delete(one);
    }
    return counts;
  }
}

function listOf(id: string, abstract: Element, num: Element): List {
  const levels = levelsOf(abstract);
  const starts = new Map<number, number>();
  for (const over of childrenOf(num, 'lvlOverride')) {
    const level = Number(over.attributes.ilvl ?? 0);
    for (const [at, own] of levelsOf(over)) levels.set(at, own);
    const start = valOf(over, 'startOverride');
    if (start === undefined) continue;
    starts.set(level, Number(start));
    const own = levels.get(level);
    if (own) levels.set(level, { ...own, start: Number(start) });
  }
  return { abstract: id, levels, starts };
}

/** Levels may come without their number, in their order: 飞书 writes them so. */
const levelsOf = (of: Element): Map<number, Level> =>
  new Map(
    childrenOf(of, 'lvl').map((level, i) => [
      Number(level.attributes.ilvl ?? i),
      {
        start: Number(valOf(level, 'start') ?? 1),
        format: valOf(level, 'numFmt') ?? 'decimal',
        text: valOf(level, 'lvlText') ?? '',
        restart: optional(valOf(level, 'lvlRestart')),
        legal: child(level, 'isLgl') !== undefined,
        style: valOf(level, 'pStyle'),
        left: optional(child(child(level, 'pPr'), 'ind')?.attributes.left),
      },
    ]),
  );
const optional = (text: string | undefined) => (text === undefined ? undefined : Number(text));

const DIGITS = '〇一二三四五六七八九';
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: CHINESE.write,
  chineseCountingThousand: CHINESE.write,
  taiwaneseCounting: CHINESE.write,
  taiwaneseCountingThousand: CHINESE.write,
  japaneseCounting: CHINESE.write,
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => DIGITS[Number(digit)]!),
  ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'.charAt((n - 1) % 10),
  decimalEnclosedCircle: CIRCLED.write,
  decimalEnclosedCircleChinese: CIRCLED.write,
  upperLetter: CAPITAL.write,
  lowerLetter: SMALL.write,
  upperRoman: ROMAN_CAPITAL.write,
  lowerRoman: ROMAN_SMALL.write,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  decimalEnclosedParen: (n) => `(${n})`,
  none: () => '',
};
const written = (n: number, format: string): string => (FORMATS[format] ?? String)(n);
