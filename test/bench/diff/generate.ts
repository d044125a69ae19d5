import type { Entry } from '../../../rubrics/kinds';
import { diceOf, type Dice } from './dice';
import { below, copied, grow, harvest, type Sprout } from './grow';
import { styles, type Style } from './styles';

/** Changes of which an edition is known to have some. */
export const TYPES = [
  'REWORDED',
  'MOVED',
  'SPLIT',
  'MERGED',
  'ADDED',
  'REMOVED',
  'REWEIGHTED',
] as const;
type KnownType = (typeof TYPES)[number];
/** Of each type the facts, as `base keys>head keys`; and the pairs. */
export type Facts = Record<KnownType | 'pairs', Set<string>>;
interface Made {
  base: Entry[];
  head: Entry[];
  facts: Facts;
}

/** How many changes of each type. */
type Plan = Partial<Record<KnownType, number>>;
const SHARE: Record<KnownType, number> = {
  REWORDED: 0.01,
  MOVED: 0.005,
  SPLIT: 0.002,
  MERGED: 0.002,
  ADDED: 0.002,
  REMOVED: 0.002,
  REWEIGHTED: 0.002,
};

/**
 * Two editions and what is known to have happened between them.
 * @param renewed no key of the base is in the head; @param plan left out: usual shares of each type
 */
export function generate(
  clauses: number,
  name: string,
  seed: number,
  renewed: boolean,
  plan?: Plan,
): Made {
  const [dice, style] = [diceOf(seed), styles[name]()];
  const root = grow(clauses, style, dice);
  const base = harvest(root, 'facts');
  const head = copied(root);
  const known = new Editing(head, style, dice).all(plan ?? usual(below(head).length));
  if (renewed)
    for (const sprout of below(head))
      sprout.key = `n${dice.below(2 ** 30).toString(36)}${dice.below(2 ** 30).toString(36)}`;
  const facts = Object.fromEntries(
    [...TYPES, 'pairs'].map((type) => [type, new Set<string>()]),
  ) as Facts;
  for (const { type, from, to } of known)
    facts[type].add(`${from.join()}>${to.map((sprout) => sprout.key).join()}`);
  for (const { was, key } of below(head)) if (was !== null) facts.pairs.add(`${was}>${key}`);
  return { base, head: harvest(head, renewed ? 'facts2' : 'facts'), facts };
}

const usual = (size: number): Plan =>
  Object.fromEntries(TYPES.map((type) => [type, Math.max(1, Math.round(size * SHARE[type]))]));

interface Known {
  type: KnownType;
  from: string[];
  to: Sprout[];
}

/** The acts of one revision; no clause meets two of them. */
class Editing {
  private readonly parent = new Map<Sprout, Sprout>();
  private readonly touched = new Set<Sprout>();
  private readonly known: Known[] = [];
  private made = 0;

  constructor(
    private readonly root: Sprout,
    private readonly style: Style,
    private readonly dice: Dice,
  ) {
    for (const sprout of below(root))
      for (const child of sprout.children) this.parent.set(child, sprout);
  }

  all(plan: Plan): Known[] {
    const acts: Record<KnownType, () => boolean> = {
      REWEIGHTED: this.reweight,
      SPLIT: this.split,
      MERGED: this.merge,
      MOVED: this.move,
      REMOVED: this.remove,
      REWORDED: this.reword,
      ADDED: this.add,
    };
    for (const [type, act] of Object.entries(acts)) {
      const times = plan[type as KnownType] ?? 0;
      for (let left = times, tries = times * 20; left > 0 && tries > 0; tries--)
        if (act.call(this)) left--;
    }
    return this.known;
  }

  private note(
    type: KnownType,
    from: readonly Sprout[],
    to: readonly Sprout[],
    ...touched: Sprout[]
  ): true {
    this.known.push({ type, from: from.map(({ was }) => was!), to: [...to] });
    for (const sprout of [...from, ...to, ...touched]) this.touched.add(sprout);
    return true;
  }

  private candidates: Sprout[] | null = null;
  private any(wanted: (sprout: Sprout) => boolean): Sprout | null {
    this.candidates ??= below(this.root).slice(1);
    const found = this.dice.pick(this.candidates);
    return !this.touched.has(found) && found.was !== null && wanted(found) ? found : null;
  }

  private reweight(): boolean {
    const clause = this.any(({ points }) => points !== undefined);
    if (!clause) return false;
    clause.points! += 5;
    return this.note('REWEIGHTED', [clause], [clause]);
  }

  /** From one word to a third of the sentence. */
  private reword(): boolean {
    const clause = this.any(({ content }) => !!content.text && content.text.length > 4);
    if (!clause) return false;
    const letters = [...clause.content.text!];
    const most = Math.max(2, Math.floor(letters.length / 3));
    const length = this.dice.chance(0.5) ? 2 : 2 + this.dice.below(most - 1);
    const at = this.dice.below(Math.max(1, letters.length - length - 1));
    let put = '';
    while (put.length < length) put += this.style.word(this.dice);
    const text = letters.toSpliced(at, length, put).join('');
    if (text === clause.content.text) return false;
    clause.content.text = text;
    return this.note('REWORDED', [clause], [clause]);
  }

  private move(): boolean {
    const clause = this.any(
      ({ content, children }) =>
        content.kind !== 'CATEGORY' && (children.length === 0 || this.dice.chance(0.5)),
    );
    if (!clause) return false;
    const from = this.parent.get(clause)!;
    const kind = from.content.kind;
    const to = this.any(
      (other) =>
        other.content.kind === kind &&
        other !== from &&
        other.children.length > 0 &&
        other.children[0].content.kind !== 'SUBITEM',
    );
    if (!to || from.children.length < 2) return false;
    from.children.splice(from.children.indexOf(clause), 1);
    to.children.splice(this.dice.below(to.children.length + 1), 0, clause);
    this.parent.set(clause, to);
    return this.note('MOVED', [clause], [clause], to);
  }

  /**
   * A list of sentences is cut at one of its marks, as editors do; sometimes a word is changed, or
   * the cut mark.
   */
  private split(): boolean {
    const clause = this.any(({ content, children }) => !!content.text && children.length === 0);
    const text = clause?.content.text ?? '';
    const cuts = [...text.matchAll(/[;。;]/g), ...text.matchAll(/[,,]/g)]
      .map(({ index }) => index + 1)
      .filter((at) => at >= 6 && text.length - at >= 6);
    if (!clause || cuts.length === 0) return false;
    const at = this.dice.pick(cuts);
    const parts = [text.slice(0, at).replace(/[,,;;]$/, '。'), text.slice(at)];
    if (this.dice.chance(0.3))
      parts[1] = parts[1].slice(0, 2) + this.style.word(this.dice) + parts[1].slice(4);
    const second = this.fresh({ ...clause.content, text: parts[1] });
    clause.content.text = parts[0];
    this.insert(this.parent.get(clause)!, second, clause);
    return this.note('SPLIT', [clause], [clause, second]);
  }

  private merge(): boolean {
    const first = this.any(({ content, children }) => !!content.text && children.length === 0);
    const siblings = first ? this.parent.get(first)!.children : [];
    const second = siblings[siblings.indexOf(first!) + 1];
    if (
      !first ||
      !second?.content.text ||
      second.was === null ||
      this.touched.has(second) ||
      second.content.kind !== first.content.kind
    )
      return false;
    const glue = this.dice.pick([';', ',', '。']);
    first.content.text =
      first.content.text!.replace(/[,;。;]$/, glue) +
      (this.dice.chance(0.3) ? this.style.word(this.dice) : '') +
      second.content.text;
    siblings.splice(siblings.indexOf(second), 1);
    return this.note('MERGED', [first, second], [first]);
  }

  private add(): boolean {
    const behind = this.any(({ content }) => !!content.text);
    if (!behind) return false;
    const sprout = this.fresh({ ...behind.content, text: this.style.sentence(this.dice) });
    this.insert(this.parent.get(behind)!, sprout, behind);
    return this.note('ADDED', [], [sprout]);
  }

  private remove(): boolean {
    const clause = this.any(({ children, content }) => children.length === 0 && !!content.text);
    const siblings = clause ? this.parent.get(clause)!.children : [];
    if (!clause || siblings.length < 2) return false;
    siblings.splice(siblings.indexOf(clause), 1);
    return this.note('REMOVED', [clause], []);
  }

  private fresh = (content: Sprout['content']): Sprout => ({
    was: null,
    key: `a${(++this.made).toString(36)}`,
    content,
    children: [],
  });

  private insert(parent: Sprout, sprout: Sprout, behind: Sprout): void {
    parent.children.splice(parent.children.indexOf(behind) + 1, 0, sprout);
    this.parent.set(sprout, parent);
  }
}
