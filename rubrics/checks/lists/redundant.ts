/**
 * Words that say one thing twice, each with what is left when it is said once; `null` where a
 * person has to choose. By hand, from the usual lists of 语义重复 (赘余) in schoolbooks and guides
 * for editors of official documents. Only what is wrong in any company: what is merely wordy
 * (持续不断, 深入到, 来自于) is a matter of taste.
 */
export interface Redundant {
  pattern: RegExp;
  /** One of these stands wherever the pattern does: looked for first. */
  holds: RegExp;
  /** As `String.replace` reads it. */
  right: string | null;
  /** What is said twice. */
  twice: string;
}

const NUMBER =
  '[\\d.,〇一二三四五六七八九十百千万亿两半几]+[%个年月天日周次项家人名元倍分小时钟米]{0,3}';
/** `到位`, `到期`: words of their own. */
const TO = '(?!位|期|账|岗|场|达|货|款|户|底|手)';

const WORDS: readonly [wrong: string, right: string, twice: string][] = [
  ['目的是为了', '目的是', '“目的”与“为了”'],
  ['目的在于为了', '目的在于', '“目的”与“为了”'],
  ['原因是因为', '原因是', '“原因”与“因为”'],
  ['原因是由于', '原因是', '“原因”与“由于”'],
  ['原因在于由于', '原因在于', '“原因”与“由于”'],
  ['凸显出', '凸显', '“显”与“出”'],
  ['突显出', '突显', '“显”与“出”'],
  ['付诸于', '付诸', '“诸”即“之于”,与“于”'],
  ['诉诸于', '诉诸', '“诸”即“之于”,与“于”'],
  ['见诸于', '见诸', '“诸”即“之于”,与“于”'],
  ['公诸于众', '公之于众', '“诸”即“之于”,与“于”'],
  ['截至到', '截至', '“至”与“到”'],
  ['直至到', '直至', '“至”与“到”'],
  ['波及到', '波及', '“及”与“到”'],
  ['涉及到', '涉及', '“及”与“到”'],
  ['危及到', '危及', '“及”与“到”'],
  ['顾及到', '顾及', '“及”与“到”'],
  ['报刊杂志', '报刊', '“刊”与“杂志”'],
  ['再次重申', '重申', '“再次”与“重”'],
  ['亲眼目睹', '目睹', '“眼”与“目”'],
  ['首次开创', '开创', '“首次”与“创”'],
  ['应该要', '应', '“应该”与“要”'],
  ['应当要', '应当', '“应当”与“要”'],
  ['能够可以', '能够', '“能够”与“可以”'],
  ['并进而', '进而', '“并”与“进而”'],
  ['测评评价', '测量评价', '“测评”与“评价”'],
  ['目前现阶段', '现阶段', '“目前”与“现阶段”'],
  ['当前目前', '目前', '“当前”与“目前”'],
  ['目前当前', '当前', '“目前”与“当前”'],
  ['预先提前', '提前', '“预先”与“提前”'],
  ['提前预先', '预先', '“提前”与“预先”'],
  ['事先预先', '预先', '“事先”与“预先”'],
  ['重新再', '重新', '“重新”与“再”'],
  ['更加更', '更', '“更加”与“更”'],
  ['非常十分', '十分', '“非常”与“十分”'],
  ['最为最', '最', '“最为”与“最”'],
  ['过去曾经', '曾经', '“过去”与“曾经”'],
  ['彼此互相', '互相', '“彼此”与“互相”'],
  ['人均每人', '人均', '“人均”与“每人”'],
  ['例如像', '例如', '“例如”与“像”'],
  ['诸如此类等等', '诸如此类', '“诸如此类”与“等等”'],
];

/** Words of a fixed form, by what stands in the text. */
export const redundantWords: ReadonlyMap<string, Pick<Redundant, 'right' | 'twice'>> = new Map(
  WORDS.map(([wrong, right, twice]) => [wrong, { right, twice }]),
);

/** The others. */
export const redundantForms: readonly Redundant[] = [
  {
    holds: /入到/,
    pattern: new RegExp(`(融入|纳入|列入|注入|植入|嵌入|渗入|汇入|并入)到${TO}`, 'g'),
    right: '$1',
    twice: '“入”与“到”',
  },
  {
    holds: /左右|上下/,
    pattern: new RegExp(`(?:大约|大概|约|将近|接近)${NUMBER}(?:左右|上下)`, 'g'),
    right: null,
    twice: '约数前后',
  },
  {
    holds: /以上/,
    pattern: new RegExp(`(?:超过|至少|不少于|不低于|大于)${NUMBER}以上`, 'g'),
    right: null,
    twice: '下限前后',
  },
  {
    holds: /以下|以内/,
    pattern: new RegExp(`(?:不超过|至多|最多|不大于|不多于|小于|少于)${NUMBER}(?:以下|以内)`, 'g'),
    right: null,
    twice: '上限前后',
  },
];
