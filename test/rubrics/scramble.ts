import type {
  EditionFile,
  FileClause,
  FileGuide,
  FileNode,
  FileTerm,
} from '../../rubrics/library/shape';

/** A text with faults put in at many places, the same ones for the same seed. */

/** A whole number below another one (mulberry32). */
type Dice = (below: number) => number;
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Words and marks that people take for one another. */
const CONFUSED = [
  ['的', '地'],
  ['顾客', '客户'],
  ['利益相关方', '利益相关者'],
  ['制定', '制订'],
  ['体系', '系统'],
  ['建立', '建设'],
  ['和', '与'],
  ['、', ','],
  [';', '。'],
  [',', '，'],
  ['(', '（'],
  ['应', '宜'],
  ['组织', '组职'],
  ['部署', '布署'],
  ['结果', '成果'],
  ['管理', '管控'],
  ['一', '二'],
  ['少量', '多数'],
  ['没有', '具有'],
  ['创新', '创先'],
];
const STRAY = [' ', '“', '”', '(', ')', '的', ',', '。', 'QC', '《', '见 9.9', '[99]'];

const TEXT: ((text: string, dice: Dice) => string)[] = [
  (text, dice) => cut(text, dice(text.length), 1, ''),
  (text, dice) => cut(text, dice(text.length), 2, ''),
  (text, dice) => {
    const at = dice(text.length);
    return cut(text, at, 0, text.slice(at, at + 1 + dice(3)));
  },
  (text, dice) => {
    const at = dice(text.length);
    return cut(text, at, 2, [...text.slice(at, at + 2)].reverse().join(''));
  },
  (text, dice) => cut(text, dice(text.length + 1), 0, STRAY[dice(STRAY.length)]),
  (text) => text.slice(0, -1),
  (text, dice) => text.slice(0, -1) + ';。,:'[dice(4)],
  (text, dice) => confused(text, dice),
  (text, dice) => confused(text, dice),
  (text) => text + text.slice(0, Math.ceil(text.length / 2)),
  (text) => text.slice(Math.floor(text.length / 2)),
];
const cut = (text: string, at: number, length: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + length);

function confused(text: string, dice: Dice): string {
  const there = CONFUSED.flatMap(([one, other]) => [
    ...(text.includes(one) ? [[one, other]] : []),
    ...(text.includes(other) ? [[other, one]] : []),
  ]);
  if (there.length === 0) return `${text}等`;
  const [from, to] = there[dice(there.length)];
  return text.replace(from, to);
}

const CLAUSE: ((clause: FileClause, dice: Dice) => FileNode[])[] = [
  () => [],
  (clause) => [clause, clause],
  (clause) => [{ ...clause, label: null }],
  (clause, dice) => [{ ...clause, label: `${1 + dice(9)}.${1 + dice(9)}` }],
  (clause, dice) => [{ ...clause, points: dice(50) }],
  ({ points: _, ...clause }) => [clause],
  (clause, dice) => [{ ...clause, title: clause.title && anyText(clause.title, dice) }],
  (clause) => [{ ...clause, runIn: clause.runIn ? undefined : ':' }],
  (clause) => [{ ...clause, mark: clause.mark === '' ? '.' : '' }],
  ({ children, ...clause }) => [{ ...clause, ...(children && { children: children.slice(1) }) }],
  (clause) => [{ ...clause, children: [...(clause.children ?? [])].reverse() }],
  (clause) => [{ ...clause, dimension: clause.dimension === 'RESULT' ? 'PROCESS' : 'RESULT' }],
  ({ text: _, ...clause }) => [clause],
];
const TERM: ((term: FileTerm, dice: Dice) => FileNode[])[] = [
  (term) => [{ ...term, definition: '' }],
  (term) => [{ ...term, definition: `${term.term}是${term.definition}` }],
  (term) => [{ ...term, english: term.english?.toUpperCase() }],
  (term) => [{ ...term, english: term.english?.replace(/[ -]/, '') }],
  ({ english: _, ...term }) => [term],
  (term) => [term, term],
  (term, dice) => [{ ...term, definition: anyText(term.definition, dice) }],
  (term) => [{ ...term, term: `新${term.term}` }],
  () => [],
];
type Bands = FileGuide['bands'];
const BANDS: ((bands: Bands, dice: Dice) => Bands)[] = [
  (bands, dice) => bands.toSpliced(dice(bands.length), 1),
  (bands, dice) => at(bands, dice, (band) => ({ ...band, lower: band.lower + 3 })),
  (bands, dice) => at(bands, dice, (band) => ({ ...band, upper: band.upper + 7 })),
  (bands, dice) => at(bands, dice, (band) => ({ ...band, level: band.level ? undefined : '优' })),
  (bands, dice) => at(bands, dice, (band) => ({ ...band, descriptors: band.descriptors.slice(1) })),
  (bands, dice) =>
    at(bands, dice, (band) => ({
      ...band,
      descriptors: band.descriptors.map((one) => ({ ...one, text: anyText(one.text, dice) })),
    })),
  (bands) => [...bands].reverse(),
  (bands, dice) => at(bands, dice, (band) => ({ ...band, descriptors: bands[0].descriptors })),
];
const at = (bands: Bands, dice: Dice, change: (band: Bands[number]) => Bands[number]): Bands => {
  const chosen = dice(bands.length);
  return bands.map((band, i) => (i === chosen ? change(band) : band));
};

const anyText = (text: string, dice: Dice): string =>
  text === '' ? '。' : TEXT[dice(TEXT.length)](text, dice);
const any = <T>(all: readonly T[], dice: Dice): T => all[dice(all.length)];

/** One node in so many gets a fault. */
const FEW = 5;

/** What was taken from one place and comes in at another. */
type Pocket = FileNode[];

/** Clauses parted, joined, exchanged, taken elsewhere. */
function regrouped(all: readonly FileNode[], dice: Dice, pocket: Pocket): FileNode[] {
  const list = [...all];
  if (pocket.length > 0 && dice(FEW) === 0) list.splice(dice(list.length + 1), 0, pocket.pop()!);
  for (let i = 0; i < list.length; i++) {
    const [node, next] = [list[i], list[i + 1]] as FileClause[];
    if (!node.text || dice(2 * FEW) > 0) continue;
    const middle = Math.floor(node.text.length / (2 + dice(2)));
    const parts = [node.text.slice(0, middle), node.text.slice(middle)];
    const chosen = dice(4);
    if (chosen === 0) list.splice(i, 1, { ...node, text: parts[0] }, { ...node, text: parts[1] });
    else if (chosen === 1 && next?.text)
      list.splice(i, 2, { ...node, text: node.text + next.text });
    else if (chosen === 2) pocket.push(...list.splice(i, 1));
    else if (next) list.splice(i, 2, next, node);
  }
  return list;
}

function scrambled(node: FileNode, dice: Dice, pocket: Pocket): FileNode[] {
  const hit = dice(FEW) === 0;
  if (node.kind === 'GUIDE') return [{ ...node, bands: any(BANDS, dice)(node.bands, dice) }];
  if (node.kind === 'GRADE') return [node];
  if (node.kind === 'TERM') return hit ? any(TERM, dice)(node, dice) : [node];
  const below = node.children?.flatMap((child) => scrambled(child, dice, pocket));
  const children = below && regrouped(below, dice, pocket);
  const clause = { ...node, ...(children && { children }) };
  if (!hit || node.kind === 'SECTION') return [clause];
  return clause.text && dice(3) > 0
    ? [{ ...clause, text: anyText(clause.text, dice) }]
    : any(CLAUSE, dice)(clause, dice);
}

/** Keys are left out: a clause may be there twice. */
const bare = (node: FileNode): FileNode => {
  const { key: _, ...rest } = node as FileNode & { children?: FileNode[] };
  return { ...rest, ...(rest.children && { children: rest.children.map(bare) }) } as FileNode;
};

export const scramble = (file: EditionFile, seed: number): EditionFile => {
  const [dice, pocket] = [diceOf(seed), [] as Pocket];
  return { ...file, body: file.body.flatMap((node) => scrambled(bare(node), dice, pocket)) };
};
