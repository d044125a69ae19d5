import { commonWords } from '../checks/lists/commonWords';
import { compounds } from '../checks/lists/compounds';

/** A run of words, by their places: a noun or an adjective. */
export interface Extent {
  from: number;
  to: number;
}
interface Place {
  words: readonly string[];
  at: number;
  /** The word itself and its neighbours; '' at either end. */
  word: string;
  before: string;
  after: string;
}

/**
 * What a word that may oblige or deny is part of, where it does neither: 能 of 节能, 应 of
 * 应收账款, 不 of 不符合项. Told by a list of such words, and by place. A modal verb stands
 * between whoever does something and a verb; where the segmenter leaves a single character beside
 * it that no predicate begins or ends with, or where its neighbours allow a noun only, it is in a
 * word that the segmenter does not know.
 */
export function boundAt(words: readonly string[], at: number): Extent | null {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  const place: Place = { words, at, word, before, after };
  const found = listed(place);
  if (found !== null) return found;
  const rule = RULES.find(({ of, when }) => of.includes(word) && when(place));
  if (!rule) return null;
  const [from, to] = rule.extent ?? [0, 2];
  return { from: at + from, to: Math.min(at + to, words.length) };
}

/** More words than a clause has: what stands farther off says nothing of a word. */
export const CLAUSE = 60;
/** More words than any listed one is cut into. */
const REACH = 8;

/** A listed word around it that begins and ends where words do, so that 应|收集 is no 应收. */
function listed({ words, at, word }: Place): Extent | null {
  const ranks = [...word].flatMap((sign) => RANKS.get(sign) ?? []);
  let best: (Extent & { rank: number }) | null = null;
  for (let from = Math.max(0, at - REACH); from <= at; from += 1) {
    let text = '';
    for (let to = from; to < words.length && text.length < LONGEST; ) {
      text += words[to++];
      if (to <= at) continue;
      for (const [i, of] of ranks.entries()) {
        const rank = of.get(text);
        // Those of the first sign come first, each in the order of the list.
        const found = rank === undefined ? Infinity : i * MANY + rank;
        if (found < (best?.rank ?? Infinity)) best = { from, to, rank: found };
      }
    }
  }
  return best && { from: best.from, to: best.to };
}

/** The listed words of each sign, by their place in the list. */
const RANKS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  [...compounds].map(([sign, all]) => [sign, new Map(all.map((one, i) => [one, i]))]),
);
const LONGEST = Math.max(...[...compounds.values()].flat().map(({ length }) => length));
const MANY = 1e6;

const set = (signs: string): ReadonlySet<string> => new Set(signs.split(' '));
const isHan = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/** Single characters with which a verb phrase begins: adverbs, prepositions, verbs of one. */
const BEGINS: ReadonlySet<string> = new Set(
  '不在以从对为将由被与向按把使让给有是用做作说看到及够达提满供得自依据经因随就先再更并也还' +
    '均都同至于当予设建定选取加减扣计记评查测审核报交送发收付缴退换改修补增降保存留放置装拆开' +
    '关停起分合列写填编制订签盖附含占比超低高少多尽只仅每逐全即未无可能应宜须要需会请派立成带' +
    '配包免办出入进回来去上下过主相互另其这该此各一两三较最很既或如若引推促激防控管治理获拿打' +
    '抓搞干想知懂学教帮助服尊守遵且见视称叫属归算处具备担负充借租买卖走听受站找变望接待离通落' +
    '承敢兼断调领谈挂求举表考读攻投招答赴决压显迎奉练持围插排争顾脱试陪致避遇拖抗操载移养托扶' +
    '联造登切输搬跨临识演抽征寄闭划认缺聚限监谋牵绘扫整延割缓辨访截撑添披拒掌督协融鼓励奖惩罚' +
    '警追究汇总抄录印毁销尝赶创他我你又而她但所已才便本正跟则曾约谁真任除直越极常亦必特凡替绝' +
    '始确顺尤终务暂谨次略',
);
/** Single characters with which whoever does something ends, and adverbs. */
const ENDS: ReadonlySet<string> = new Set(
  '者员人组队方部会局厂店县市省区院校处室科司家户商社村镇街站所馆团班岗企民均也还则都其并且' +
    '时后前中上下内外间等又就才只既仍再先皆亦尚即便必若如何不未这那此它他她我你您谁将而但或的' +
    '地得了着过性化度率量品级项条款表图书证最更很已曾常总虽却始至式型法制案额值数费金料件网群' +
    '车机器具物仅',
);
/** After these a predicate may end with 可 or 能: 即可, 也能. */
const MERE: ReadonlySet<string> = new Set('即方均亦也尚都皆便始则就才不未只仍还已又');
/**
 * Verbs that want a noun behind them, and are hardly ever who does something themselves, as 管理 or
 * 评估 may be. 确保, 做到, 实现 want a sentence as often.
 */
const WANTS_NOUN = set(
  '加强 推进 推动 推行 推广 开展 促进 提高 提升 增强 采用 使用 采取 建立 打造 构建 形成 完善 健全 强化 深化 落实 ' +
    '具有 具备 拥有 提供 培育 鼓励 引进 引入 购置 购买 配备 设置 设立 选用 制定 制订 发布 改善 减少 降低 避免 防止 ' +
    '防范 杜绝 消除 纠正 查处 关注 重视 包括 包含 涉及 属于 作为 成为 开设 举办 获得 取得 扩大 增加 爱护 营造 普及 ' +
    '倡导 践行 参与 参加 从事 对于 关于 针对 各类 一种 各种',
);
/** What a condition is told with, which 的 closes as whoever may do something: 符合条件的可申报. */
const CONDITION = /[有未不经获]|符合|具备|达到|满足|属于|超过|存在|发生|通过|取得|完成|参加|拒/u;
/** Endings that make a noun of what stands before them. */
const MAKES_NOUN = /^(?:性|度|率|型|化|区|品|项|者|物|产|类|式|件|源|器)$/;
/** A predicate has ended before these. 与 and 和 may begin one: 可与员工分享. */
const CLOSES = /^(?:[、，,。.；;：:！!？?)）\]］}”’」』》]|的|及|等|以及)$/u;

interface Rule {
  of: readonly string[];
  when(place: Place): boolean;
  /** Of the noun, counted from the word; with the word behind it where nothing is said. */
  extent?: readonly [from: number, to: number];
}
const MODALS = ['应', '宜', '可', '能', '须'];

const RULES: readonly Rule[] = [
  // 宜|居, 应|税, 能|碳: no predicate begins with 居.
  { of: MODALS, when: ({ after, words, at }) => isAlone(after, words[at + 2] ?? '') },
  // 赋|能, 氢|能: nobody who can do something ends with 赋.
  { of: ['能'], when: ({ before }) => isHan(before) && !ENDS.has(before), extent: [-1, 1] },
  // 海洋|能|、: a predicate does not end with a modal verb, but for 即可.
  {
    of: ['宜', '可', '能', '须'],
    when: ({ before, after }) => CLOSES.test(after) && before !== '' && !MERE.has(before),
    extent: [-1, 1],
  },
  // 可|移植|性, 不|符合|项, 无|烟|区.
  { of: ['可', '能', '不可', '不', '无', '未'], when: isMadeNoun, extent: [0, 3] },
  // 可|衡量|的.
  { of: ['可', '不可'], when: ({ words, at }) => words[at + 2] === '的', extent: [0, 2] },
  // 能上能下, 可防可控.
  {
    of: ['可', '能', '宜'],
    when: ({ words, at, word }) =>
      [-1, 1].some((step) => isHan(words[at + step] ?? '') && words[at + 2 * step] === word),
  },
  // 推进|可|降解|材料, 建设|无|废|城市, 减少|不|文明|行为.
  {
    of: ['可', '能', '宜', '无', '不可', '不', '未'],
    when: ({ before }) => WANTS_NOUN.has(before),
  },
  // 质量|和|可|降解|材料; 满意和不满意 are two predicates.
  { of: ['可', '能', '宜', '无'], when: ({ before }) => /^(?:及|和|与|以及)$/.test(before) },
  // 组织|的|可|复用|组件; but 符合条件|的|可|申报.
  { of: ['可', '宜', '无', '不可'], when: ({ words, at }) => isOwned(words, at) },
  // 应|计|制; 应收尽收.
  {
    of: ['应'],
    when: ({ words, at, after }) =>
      isHan(after) && (/^[制额]$/.test(words[at + 2] ?? '') || isUtmost(words, at)),
  },
  // 非 is a prefix, but for 非|因|工.
  { of: ['非'], when: ({ after }) => !/^[经因但得此由以]$/.test(after) },
  { of: ['无'], when: ({ after }) => isHan(after) && !/^[此该其任一重需须]$/.test(after) },
  // An exception says what is outside it: 除…外. 除|尘 does not.
  { of: ['除'], when: ({ words, at }) => !isException(words, at) },
  { of: ['禁止', '必须'], when: ({ after }) => /^[性令者类区品]$/.test(after) },
];

/** A single character that no predicate begins with, not even one that the segmenter missed. */
const isAlone = (after: string, next: string): boolean =>
  isHan(after) && !BEGINS.has(after) && !commonWords.has(after + next.charAt(0));

/** Of two words behind it, the second one makes them a noun; or the first one is one already. */
function isMadeNoun({ words, at, word, after }: Place): boolean {
  const name = word === '不' || word === '未' ? /..[性度率]$/u : /.性$/u;
  if (name.test(after)) return true;
  return after.length <= 2 && MAKES_NOUN.test(words[at + 2] ?? '');
}

/** Whether what stands before it owns it; a condition owns nothing. */
function isOwned(words: readonly string[], at: number): boolean {
  if (words[at - 1] !== '的') return false;
  const clause =
    words
      .slice(Math.max(0, at - CLAUSE), at)
      .join('')
      .split(/[。；;，,]/)
      .at(-1) ?? '';
  return !CONDITION.test(clause);
}

const isUtmost = (words: readonly string[], at: number): boolean =>
  words[at + 2] === '尽' && words[at + 1] === words[at + 3];

/** Whether the clause goes on to say 外: 除另有规定外. */
function isException(words: readonly string[], at: number): boolean {
  for (const word of words.slice(at + 1, at + 1 + CLAUSE)) {
    if (/^[。；;]$/.test(word)) return false;
    if (/^(?:之|以)?外$/.test(word) || word === '之外' || word === '以外') return true;
  }
  return false;
}
