import { placedLaw } from '../kinds';
import { clauseContent } from '../kinds/readers';
import { isOfPicture } from '../kinds/figure';
import { codeOf, nameOf } from '../diff/names';
import type { Change, Difference } from '../diff/change';
import { answerOf } from '../diff/matching';
import { remembered } from '../remembered';
import { calledAt } from '../tree/called';
import { nodesAt, type Node } from '../tree/tree';
import { lineText, printedLines } from './printed';
import { referenceOf } from './reference';
import { replacements } from './replacements';
import { wordsOf } from './together';

/** Words of either text as they stand there, and the entries that print them. */
export interface Quote {
  quote: string;
  of: 'base' | 'head';
  keys: readonly string[];
}
export type ArticleBit = string | Quote;

/** Cutting by a glossary is costly to begin. */
const wordsIn = remembered((whole: Difference) => wordsOf(whole));

/** A change on its way into an article, and how its places and words are told. */
export class SheetTelling {
  readonly from: readonly Node[];
  readonly to: readonly Node[];
  private readonly words: (text: string) => string[];

  constructor(
    readonly change: Change,
    readonly whole: Difference,
  ) {
    this.from = nodesAt(whole.base, change.from);
    this.to = nodesAt(whole.head, change.to);
    this.words = wordsIn(whole);
  }

  /** What the change names first; what came has none in the base, what went none in the head. */
  get was(): Node | undefined {
    return this.from[0];
  }
  get now(): Node | undefined {
    return this.to[0];
  }

  /** Where it stands in the text that is amended; what is new, in the other. */
  get place(): string {
    const { was, now } = this;
    if (!was) return now ? placeOf(now) : '';
    const [old, other] = [codeOf(was), now && codeOf(now)];
    const isOther = now !== undefined && old !== other && other !== null;
    return placeOf(was) + (isOther ? `（修改后的${padded(placeOf(now)).trimEnd()}）` : '');
  }

  old = (quote: string): Quote => ({ quote, of: 'base', keys: this.change.from });
  new = (quote: string): Quote => ({ quote, of: 'head', keys: this.change.to });
  /** Words of a side whose entries the change does not name, or not all of them. */
  lines = (of: Quote['of'], nodes: readonly Node[]): Quote => ({
    quote: nodes.flatMap(linesOf).join('\n'),
    of,
    keys: nodes.map(({ entry }) => entry.key),
  });

  /** As the text that is amended calls it; what is new, as the other. */
  called(node: Node): string {
    const { base, matching } = this.whole;
    const was = answerOf(base, matching.toBase, node.entry.key);
    return was ? placeOf(was) : `修改后的${padded(placeOf(node)).trimEnd()}`;
  }

  /** Behind what an entry of the head stands: `5.1之后`. */
  standing({ entry, parent }: Node): string {
    const { head } = this.whole;
    const beside = parent?.children ?? head.roots;
    const before = beside[beside.findIndex((one) => one.entry.key === entry.key) - 1];
    if (before) return `${padded(this.called(before))}之后`;
    return parent ? `${padded(this.called(parent))}之下的首位` : '正文之首';
  }

  /** What became of a text: few replacements, or the whole of it. @param what `5.1 的定义` */
  reworded(what: string, before: string, after: string): ArticleBit[] {
    const places = replacements(before, after, this.words);
    if (!places) return [`将${padded(what)}修改为：`, this.new(after)];
    return places.flatMap(({ old, now }, i): ArticleBit[] => {
      const lead = i === 0 ? '' : '，';
      const at = i === 0 ? `${padded(what)}中的` : '';
      if (now === '') return [`${lead}删去${at}`, this.old(old)];
      const [added, side] = now.startsWith(old)
        ? [now.slice(old.length), '之后']
        : [now.endsWith(old) ? now.slice(0, -old.length) : '', '之前'];
      if (added === '') return [`${lead}将${at}`, this.old(old), '修改为', this.new(now)];
      return [`${lead}在${at}`, this.old(old), `${side}增加`, this.new(added)];
    });
  }
}

/** A blank stands between Chinese and what is not. */
export function padded(place: string): string {
  const start = /^[\p{Script=Han}“《]/u.test(place) ? '' : ' ';
  return start + place + (/[\p{Script=Han}”》）]$/u.test(place) ? '' : ' ');
}

/**
 * Where an entry stands, so that no other is meant: `5.1`, `1.2 第1段`, `附录二的术语“使命”`. What
 * bears no number is counted also where it stands alone: its heading is another entry.
 */
export function placeOf(node: Node): string {
  const { entry, label } = node;
  const law = placedLaw(entry);
  const called = law.bears ? null : calledAt(node);
  if (called) {
    const above = referenceOf(node);
    const name = `${called.what}“${called.name}”`;
    return above ? `${padded(above).trimStart()}的${name}` : name;
  }
  if (label !== null) return referenceOf(node);
  const title = clauseContent(entry)?.title;
  if (title && node.parent) return titledPlace(node, title, node.parent);
  const name = nameOf(node).replaceAll('「', '“').replaceAll('」', '”');
  // How a text begins is none of its name: its words are told beside it.
  return title ? name : name.replace(/(?<=第\d+\p{Script=Han}+)“[^”]*”$/u, '');
}

/** `1 的“要点”`, `评分指引 2 的第2个“分数”`. */
function titledPlace(node: Node, title: string, parent: Node): string {
  const alike = parent.children.filter(({ entry }) => clauseContent(entry)?.title === title);
  const nth = alike.length > 1 ? `第${alike.indexOf(node) + 1}个` : '';
  return `${padded(placeOf(parent)).trimStart()}的${nth}“${title}”`;
}

/** The printed lines of an entry, its picture aside. */
const linesOf = (node: Node): string[] =>
  printedLines(node)
    .filter((line) => !isOfPicture(line))
    .map(lineText);
