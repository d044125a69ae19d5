import type { ClauseKind, ScoreRole } from '../../vocabulary';
import { everyDraft, type Draft } from './draft';
import { amountAtEnd } from './amount';
import { rests } from './evidence';
import { isAnnexScheme, isHeadline } from './label';
import { isCriteriaName } from './parts';
import { isDashed, isLedIn, onceAdded, untitled } from './untitled';

const SCORED: readonly ClauseKind[] = ['CATEGORY', 'ITEM', 'SUBITEM', 'POINT'];

/** Gives every entry its kind: by its part, its depth below the head of that, and its words. */
export function giveKinds(roots: readonly Draft[]): void {
  const bears = (root: Draft) => [...everyDraft([root])].some(({ amount }) => amount);
  // An annex may say what each part of the text before it is worth, which is judged all the same.
  const scored = roots.some((root) => bears(root) && !isAnnexScheme(root.scheme));
  articles(roots);
  for (const root of roots) if (root.part === 'criteria') role(root);
  takenFrom(roots);
  const scoring = roots.filter(({ amount, role: own = 'BASE' }) => amount && own === 'BASE');
  const whole = scoring.length === 1 && isWhole(scoring[0]!) ? scoring[0] : null;
  const headed = whole || roots.some((root) => root.part === 'criteria' && isHead(root));
  for (const root of roots) {
    // Where others bear points, what bears none are conditions, and no categories.
    if (root.part === 'criteria' || root.part === 'assessment')
      criteria(root, scored && !bears(root) ? 1 : 0, !!headed, root === whole);
    else {
      outside(root, 0, root.part);
      // What stands below may be judged, too, where the part is but inferred.
      if (root.grounds?.includes('part'))
        for (const one of everyDraft(root.children)) isOfKind(one);
    }
  }
  unify(roots);
}

/** What is taken off must be there: where nothing else bears points, it is what is scored. */
function takenFrom(roots: readonly Draft[]): void {
  const bearing = roots.filter(({ amount }) => amount);
  if (bearing.some((root) => !root.role || root.role === 'REQUIRED')) return;
  const taken = bearing.filter((root) => root.role === 'DEDUCTION');
  const [only] = taken;
  const parts = only?.children.filter(({ amount }) => amount) ?? [];
  if (taken.length === 1 && parts.length > 1 && only!.amount!.value > 0) only!.role = 'BASE';
}

const isOfKind = (one: Draft): void => {
  if (one.kind === 'SECTION' || (one.kind === 'LISTITEM' && !one.children.length))
    rests(one, 'part');
};

/** Sentences of one list are one kind: that of most. */
function unify(siblings: readonly Draft[]): void {
  if (siblings.length === 0) return;
  entitle(siblings);
  const lists = new Map<string, Draft[]>();
  for (const one of siblings) {
    unify(one.children);
    if (one.label == null || one.title || one.amount || one.leaf || !LISTED.includes(one.kind!))
      continue;
    const list = lists.get(one.scheme ?? '');
    if (list) list.push(one);
    else lists.set(one.scheme ?? '', [one]);
  }
  for (const list of lists.values()) {
    const count = (kind: ClauseKind) => list.filter((one) => one.kind === kind).length;
    const most = LISTED.toSorted((a, b) => count(b) - count(a))[0]!;
    if (count(most) === list.length) continue;
    for (const one of list) {
      one.kind = most;
      rests(one, 'mixed');
    }
  }
}
/** A sentence that is but a title with its points is one where its neighbours are titles. */
function entitle(siblings: readonly Draft[]): void {
  const scored = siblings.filter(({ amount, label, leaf }) => amount && label != null && !leaf);
  const titled = scored.find(({ title }) => title !== undefined);
  for (const one of scored) {
    const cut =
      one.title === undefined ? amountAtEnd((one.text ?? '').replace(/。$/, ''), true) : null;
    const alike = titled?.scheme === one.scheme || one.children.some(({ amount }) => amount);
    if (!cut || !isHeadline(cut.rest.trim(), 30)) continue;
    if (!alike) {
      if (!one.role) rests(one, 'titleOrSentence');
      continue;
    }
    const stop = one.text!.endsWith('。') ? '。' : '';
    one.title = cut.rest.trim();
    one.amount = { ...cut.amount, printed: `${cut.amount.printed ?? ''}${stop}` };
    delete one.text;
    one.kind = titled?.kind ?? one.kind!;
    rests(one, 'mixed');
  }
}
const LISTED: readonly ClauseKind[] = ['LISTITEM', 'POINT', 'PARAGRAPH'];

/** Articles without a title are items where any of them has a list below it; else paragraphs. */
function articles(roots: readonly Draft[]): void {
  const all = [...everyDraft(roots)].filter(
    ({ scheme, title, kind }) => scheme === 'article' && title === undefined && !kind,
  );
  const lists = all.some(({ text = '', children }) =>
    children.some(({ label, leaf }) => label != null || (/[:：]$/.test(text) && !leaf)),
  );
  for (const one of all) one.kind = lists || one.amount ? 'ITEM' : 'PARAGRAPH';
}

/** The head of a part bears no points itself; where it does, it is a category. */
function criteria(root: Draft, from: number, headed: boolean, whole: boolean): void {
  role(root);
  // Beside such a head bonuses and deductions are another one, though they bear points.
  const head =
    whole || isHead(root) || (headed && root.title !== undefined && root.role !== undefined);
  if (head) root.kind ??= 'SECTION';
  else root.kind ??= root.title === undefined ? untitled(root, -1, false, root) : 'CATEGORY';
  const depth = head || root.title === undefined ? from : 1;
  if (whole) for (const one of root.children) raise(one);
  if (head && from > 0)
    for (const one of root.children) if (one.title !== undefined) rests(one, 'unscoredHeads');
  for (const one of root.children) scoredBelow(one, depth, root);
  divided(root);
}

/** Levels of a table below what is all that is judged begin where the text does. */
function raise(one: Draft): void {
  const at = one.cell && one.title !== undefined ? SCORED.indexOf(one.kind!) : -1;
  if (at <= 0) return;
  one.kind = SCORED[at - 1]!;
  for (const below of one.children) raise(below);
}

/** What is all that is judged, and says so: its points are those of the whole. */
const isWhole = ({ title, amount, children }: Draft): boolean =>
  !!title &&
  (isCriteriaName(title) || children.every((one) => one.children.some(isDivided))) &&
  children.filter((one) => one.amount).length > 1 &&
  children.reduce((sum, one) => sum + (one.amount?.value ?? 0), 0) === amount?.value;

/** A heading with points and what is below it: there is a level more than in most texts. */
const isDivided = ({ title, amount, children }: Draft): boolean =>
  title !== undefined && amount !== undefined && children.length > 0;

const isHead = ({ title, amount, scheme, kind }: Draft): boolean =>
  title !== undefined && !amount && scheme !== 'indicator' && kind !== 'CATEGORY';

function scoredBelow(one: Draft, depth: number, above: Draft): void {
  role(one);
  if (above.kind === 'NOTE' && one.label != null) one.kind ??= 'NOTE';
  const listed = above.role === 'BONUS' || above.role === 'DEDUCTION' || above.role === 'VETO';
  if (one.kind === undefined && !one.leaf) {
    const graded = one.label != null && one.children.some(isGrade);
    if (isLedIn(one, above)) one.kind = 'LISTITEM';
    else if (graded || (one.title !== undefined && !(one.text && one.label == null && !one.amount)))
      one.kind = graded ? SCORED[Math.min(depth, 2)]! : kindAt(one, depth);
    else one.kind = untitled(one, depth, listed, above);
  }
  const deeper = one.kind === 'LEAD' || one.kind === 'NOTE' ? depth : depth + 1;
  for (const below of one.children) scoredBelow(below, deeper, one);
  divided(one);
  aloneAmongLists(one.children);
}

/** What all may earn is said above them: where what each may earn makes it up, it is theirs. */
function divided({ role: own, amount, children }: Draft): void {
  if (own !== 'BONUS') return;
  const worth = children.map((one) => one.amount?.value ?? onceAdded(one.text ?? ''));
  const sum = worth.reduce<number>((all, own) => all + (own ?? Number.NaN), 0);
  const some = children.some((one) => one.amount);
  if (!amount || !some || worth.length < 2 || sum !== amount.value) return;
  for (const [i, one] of children.entries()) {
    one.amount ??= { value: worth[i]!, share: false, printed: '', role: 'BONUS' };
    one.grounds = one.grounds?.filter((ground) => ground !== 'given') ?? [];
  }
}

/** What a grade asks: its sign heads it. */
const isGrade = ({ kind, title, label, children }: Draft): boolean =>
  kind === 'POINT' && title !== undefined && label == null && children.length > 0;

/** Who asks one thing numbers no list: where all others have points, one sentence is one, too. */
function aloneAmongLists(siblings: readonly Draft[]): void {
  const held = siblings.filter(({ children }) => children.length > 0);
  const lone = held.filter(({ children: [only, ...more] }) => isLone(only!) && more.length === 0);
  const lists = held.filter(({ children }) =>
    children.every(({ kind, label }) => kind === 'POINT' && label != null),
  );
  if (lone.length === 0 || lists.length < 2 || lone.length + lists.length < held.length) return;
  for (const { children } of lone) {
    children[0]!.kind = 'POINT';
    rests(children[0]!, 'alone');
  }
}
const isLone = ({ kind, label, text, children }: Draft): boolean =>
  kind === 'PARAGRAPH' && label == null && children.length === 0 && !/[:：]$/.test(text ?? '');

/** A title with its text on the same line is a point, unless it bears points among others. */
function kindAt(one: Draft, depth: number): ClauseKind {
  if (RANGED.test(one.title ?? '')) return 'POINT';
  if (one.text !== undefined && !one.amount) return 'POINT';
  return SCORED[Math.min(depth, SCORED.length - 1)]!;
}

/** One of several grades: `A．高（7-8分）`. */
const RANGED = /[（(]\d+(?:\.\d+)?\s*[-~—～至]\s*\d+(?:\.\d+)?\s*分[）)]$/u;

/** Outside the criteria headings are sections, and what is numbered without a title is a list. */
function outside(one: Draft, depth: number, part: string | undefined, listed = false): void {
  if (one.kind === undefined && !one.leaf) {
    const sentence = one.text !== undefined && one.text !== '';
    const bracketed = /^chinese_paren/.test(one.scheme ?? '');
    const coded = one.scheme === 'lettered' ? kindAt(one, depth) : undefined;
    if (one.title !== undefined && !sentence) one.kind = coded ?? (bracketed ? 'ITEM' : 'SECTION');
    else if (one.label != null) {
      one.kind = listKind(one, depth);
      if (depth === 1 && guessedList(one)) rests(one, 'listedOutside');
    } else if (listed || isDashed(one)) one.kind = 'LISTITEM';
    else
      one.kind =
        part === 'references' && /^[A-Z]{2}/.test(one.text ?? '') ? 'LISTITEM' : 'PARAGRAPH';
  }
  const lists = listedIn(one.children, /[:：]$/.test(one.text ?? ''));
  for (const below of one.children) {
    if (one.kind === 'NOTE' && below.label != null) below.kind ??= 'NOTE';
    outside(below, depth + 1, part, lists.has(below));
  }
}

/** A numbered sentence below a heading is a paragraph. */
/** Right below a heading a sentence with a number of its own may be any of three. */
const guessedList = ({ scheme, title, text = '' }: Draft): boolean =>
  !title && /^(?:decimal|dotted|chinese|paren)/.test(scheme ?? '') && !/[；;]$/.test(text);

function listKind({ scheme, title, text = '' }: Draft, depth: number): ClauseKind {
  if (scheme === 'lettered') return 'ITEM';
  // Right below a heading it is no part of a sentence above.
  const whole = !title && /。$/.test(text);
  if (/^paren/.test(scheme ?? '') && depth === 1 && whole) return 'POINT';
  if (/^chinese(?!_paren)/.test(scheme ?? '') && depth <= 1 && whole) return 'POINT';
  return (scheme === 'decimal' || scheme === 'dotted') && depth === 1 && !title && /。$/.test(text)
    ? 'PARAGRAPH'
    : 'LISTITEM';
}

/** Paragraphs that a colon leads in, each but the last ending in a semicolon, are a list. */
function listedIn(siblings: readonly Draft[], led: boolean): Set<Draft> {
  const found = new Set<Draft>();
  const words = siblings.map(({ text, label }) => (label == null ? text : undefined));
  // What leads them in stands before them, or is what they stand below.
  [...words.keys(), ...(led ? [-1] : [])].forEach((i) => {
    // Signs of a formula are explained, and no list.
    if (i >= 0 && !/(?<!^式中)[:：]$/.test(words[i] ?? '')) return;
    let end = i + 1;
    while (/[;；]$/.test(words[end] ?? '')) end++;
    if (end > i + 1 && words[end] !== undefined) end++;
    for (const one of siblings.slice(i + 1, end)) if (end > i + 2) found.add(one);
  });
  return found;
}

const ROLES: readonly (readonly [form: RegExp, role: ScoreRole])[] = [
  [/一票否决|否决(?:事?项|条款|指标)/, 'VETO'],
  [/扣分(?:事?项|项目|指标|条款)?$|减分(?:项目?|指标)|负面清单/, 'DEDUCTION'],
  [/加分(?:事?项|项目|指标|条款)?$|附加分|奖励分|bonus/i, 'BONUS'],
  [/必备(?:项|条件|指标|项目)|必达(?:项|指标)|前置条件|基本条件$|prerequisites?/i, 'REQUIRED'],
  [/不计分/, 'UNSCORED'],
  [/可选(?:项|指标|项目)|选(?:择|做)项/, 'OPTIONAL'],
];

/** What names both is neither. */
const BOTH = /加分.*[扣减]分|[扣减]分.*加分/;

/** What the points of an entry are, as its title or the sign beside its number says. */
function role(one: Draft): void {
  if (one.role) return;
  // An article that leads a list in says it in its sentence.
  const said = one.title ?? (/[:：]$/.test(one.text ?? '') && one.label != null ? one.text : '');
  const found = ROLES.find(([form]) => form.test(said ?? ''))?.[1];
  const key = /★/.test(one.mark ?? '') ? 'REQUIRED' : undefined;
  const own = found ?? key;
  if (own && !BOTH.test(said ?? '')) one.role = own;
}
