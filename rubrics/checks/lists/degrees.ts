/** An ordered scale of words, by which bands of a guide are told apart. */
export interface Scale {
  name: string;
  /** From the weakest to the strongest; words of one step mean the same. */
  steps: readonly (readonly string[])[];
  /** Whether a guide that parts its bands by these words owes their definition. */
  owesDefinition: boolean;
}

/**
 * Source: the scales of scoring guides after GB/Z 19579 and of the texts held, and the words that
 * dictionaries of synonyms put beside them.
 */
export const degrees: readonly Scale[] = [
  {
    name: '数量',
    owesDefinition: true,
    steps: [
      ['没有', '毫无'],
      ['极少', '极少数', '极少量'],
      ['少量', '少数', '个别', '很少'],
      ['较少'],
      ['某些', '一些', '有些', '部分', '若干'],
      ['许多', '较多', '很多'],
      ['多数', '大多', '大多数', '大部分'],
      ['绝大多数', '绝大部分', '几乎所有', '几乎全部'],
      ['所有', '全部', '全体'],
    ],
  },
  {
    name: '优劣',
    owesDefinition: true,
    steps: [
      ['很差'],
      ['较差'],
      ['一般', '尚可'],
      ['较好', '良好'],
      ['优良', '很好'],
      ['优秀', '优异'],
      ['卓越', '杰出'],
    ],
  },
  {
    name: '范围',
    owesDefinition: false,
    steps: [['局部'], ['较广泛', '比较广泛'], ['广泛'], ['全面', '充分']],
  },
  {
    name: '频次',
    owesDefinition: true,
    steps: [['从不'], ['偶尔', '偶然'], ['有时'], ['经常', '时常'], ['总是', '始终']],
  },
  {
    name: '显著',
    owesDefinition: false,
    steps: [['轻微', '略微'], ['一定程度'], ['明显', '较大'], ['显著', '重大', '极大']],
  },
  {
    name: '地域',
    owesDefinition: false,
    steps: [
      ['全区'],
      ['全市', '市内'],
      ['全省', '省内'],
      ['全国', '国内'],
      ['国际', '世界', '全球'],
    ],
  },
];

/** What a word of quantity says by itself, in percent of the whole: least and most. */
export const plainShare: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['极少数', [0, 20]],
  ['少数', [0, 50]],
  ['少量', [0, 50]],
  ['个别', [0, 30]],
  ['半数', [50, 50]],
  ['多数', [50, 100]],
  ['大多数', [50, 100]],
  ['大部分', [50, 100]],
  ['绝大多数', [60, 100]],
  ['绝大部分', [60, 100]],
  ['几乎所有', [80, 100]],
  ['所有', [99, 100]],
  ['全部', [99, 100]],
]);
