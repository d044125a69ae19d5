import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fromFile } from '../../../rubrics/library/fromFile';
import { editionFile } from '../../../rubrics/library/shape';
import { diceOf, type Dice } from './dice';

/**
 * How the texts of an edition sound: what one sentence is, and which sentences and headings repeat
 * themselves.
 */
export interface Style {
  sentence(dice: Dice): string;
  title(dice: Dice): string;
  /** A word to put where another one stood. */
  word(dice: Dice): string;
  /** All clauses are paragraphs of one section. */
  flat?: boolean;
}

const WORDS = [
  '组织',
  '建立',
  '科学',
  '有效',
  '管理',
  '体系',
  '持续',
  '改进',
  '质量',
  '顾客',
  '需求',
  '创新',
  '战略',
  '目标',
  '绩效',
  '评价',
  '过程',
  '结果',
];
const MORE = [
  ...WORDS,
  '领导',
  '文化',
  '员工',
  '供应',
  '伙伴',
  '资源',
  '信息',
  '知识',
  '风险',
  '机会',
  '责任',
  '社会',
  '环境',
  '安全',
  '品牌',
  '标准',
  '计量',
  '检验',
  '服务',
  '交付',
  '设计',
  '开发',
  '采购',
  '生产',
  '销售',
  '市场',
  '财务',
  '投资',
  '技术',
  '设备',
  '设施',
  '方法',
  '工具',
  '数据',
  '测量',
  '分析',
  '比较',
  '学习',
  '分享',
  '激励',
];
/** Words that stand for the published texts' own where one is replaced. */
const OTHERS = [
  '完善',
  '协同',
  '统筹',
  '优化',
  '数字化',
  '前瞻',
  '稳健',
  '定期',
  '全员',
  '韧性',
  '对标',
  '复盘',
];

/**
 * Phrases of the published editions, mixed anew, with paragraphs and headings that many clauses
 * share.
 */
function libraryStyle(): Style {
  const { phrases, titles } = published();
  const compose = (dice: Dice) =>
    Array.from({ length: 2 + dice.below(6) }, () => dice.pick(phrases)).reduce(
      (text, phrase) => `${text}${dice.pick([',', ',', ';', '。'])}${phrase}`,
    ) + dice.pick(['。', ';']);
  const dice = diceOf(7);
  const boilerplate = Array.from({ length: 40 }, () => compose(dice));
  const headings = dice.some(titles, 60);
  return {
    sentence: (d) => (d.chance(0.08) ? d.pick(boilerplate) : compose(d)),
    title: (d) => (d.chance(0.5) ? d.pick(headings) : d.pick(titles) + d.pick(titles)),
    word: (d) => d.pick(OTHERS),
  };
}

const random = (dice: Dice, words: readonly string[], length: number) => {
  const all = Array.from({ length }, () => dice.pick(words));
  return all
    .map((word, i) => word + (i < length - 1 && i % 5 === 4 ? dice.pick([',', ';']) : ''))
    .join('');
};

/**
 * A few hundred sentences, of few words, that all clauses share: only place can tell which is
 * which.
 */
function poolStyle(): Style {
  const dice = diceOf(11);
  const pool = Array.from({ length: 300 }, () => `${random(dice, MORE, 16 + dice.below(12))}。`);
  return {
    sentence: (d) => d.pick(pool),
    title: (d) => `${d.pick(WORDS)}${d.pick(WORDS)}`,
    word: (d) => d.pick(MORE),
  };
}

function cycleStyle(): Style {
  let n = 0;
  const sentence = (at: number) =>
    `${Array.from({ length: 24 }, (_, i) => WORDS[(at * 7 + i * i + i) % WORDS.length]).join('')};`;
  return {
    sentence: () => sentence(n++),
    title: (d) => `条目${1 + d.below(4)}`,
    word: (d) => d.pick(MORE),
  };
}

export const styles: Record<string, () => Style> = {
  library: libraryStyle,
  /** Every sentence its own, of the same few words. */
  words: () => ({
    sentence: (d) => `${random(d, WORDS, 12 + d.below(16))};`,
    title: (d) => `条目${1 + d.below(5)}`,
    word: (d) => d.pick(MORE),
  }),
  pool: poolStyle,
  /** A handful of sentences that come again in one order, as in `edition.ts`. */
  cycle: cycleStyle,
  flat: () => ({ ...libraryStyle(), flat: true }),
  /** Points of a few characters. */
  short: () => ({
    sentence: (d) => `${random(d, MORE, 3 + d.below(6))};`,
    title: (d) => d.pick(MORE),
    word: (d) => d.pick(MORE),
  }),
};

function published(): { phrases: string[]; titles: string[] } {
  const folder = join(__dirname, '../../../rubrics/library');
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\d{4}\.yaml$/.test(name))
    .sort();
  const [phrases, titles] = [new Set<string>(), new Set<string>()];
  for (const name of names)
    for (const entry of fromFile(
      editionFile.parse(parse(readFileSync(join(folder, name), 'utf8'))),
    )) {
      if (entry.kind !== 'clause') continue;
      for (const phrase of entry.content.text?.split(/[,;。:、,;:]/) ?? [])
        if (phrase.length >= 5 && phrase.length <= 24) phrases.add(phrase);
      if (entry.content.title && entry.content.title.length <= 12) titles.add(entry.content.title);
    }
  return { phrases: [...phrases], titles: [...titles] };
}
