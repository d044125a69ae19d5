import type { Change, Difference } from '../diff/change';
import { topmost } from '../diff/changeParts';
import { endsOf } from '../diff/ends';
import { gravitySentence, worst } from '../diff/gravity';
import { nameOf } from '../diff/names';
import { numberingStyle } from '../diff/numberingStyle';
import { phrase } from '../diff/phrase';
import { isSignStyle } from '../diff/signStyle';
import { spans, type Span } from '../diff/spans';
import { nameOfChange } from '../diff/told';
import { lawOf } from '../kinds';
import { isList } from '../kinds/field';
import type { Group } from '../kinds/kind';
import { clauseContent } from '../kinds/readers';
import { fieldAt } from '../kinds/walk';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import type { ChangeRow } from './comparisonTable';
import { markedLines } from './marked';
import { referenceOf } from './reference';
import { shownOf } from './shownTable';
import { nodeLines } from './text';
import { together, wordsOf, type Strand } from './together';

/** The number of an entry, as opposed to what a column of a table counts. */
export const followsPlace = ({ type, field }: Change): boolean =>
  type === 'RENUMBERED' && field === 'label';

/** In which of the table's groups a change stands. */
const groupOfChange = ({ type, kind }: Change): Group =>
  type === 'REWEIGHTED' ? 'POINTS' : lawOf({ kind }).group;

type Cells = Pick<ChangeRow, 'base' | 'head'>;
/** Clauses named at most where a definition touches them. */
const NAMED = 8;

/** Makes rows of one difference. */
export class RowMaker {
  readonly lines: Strand[];
  readonly words: (text: string) => string[];

  constructor(
    readonly whole: Difference,
    private readonly rationale: ReadonlyMap<string, string>,
  ) {
    this.lines = together(whole);
    this.words = wordsOf(whole);
  }

  of(group: Group): Change[] {
    return this.whole.changes.filter((change) => groupOfChange(change) === group);
  }

  row(
    changes: readonly Change[],
    cells: Cells,
    notes: readonly string[] = changes.flatMap((change) => this.notes(change)),
  ): ChangeRow {
    return {
      row: 'CHANGE',
      ...cells,
      pictures: this.pictures(changes),
      notes: [...notes],
      types: unique(changes.map(nameOfChange)),
      gravity: worst(changes.map(({ gravity }) => gravity))!,
      rationale: unique(changes.flatMap(({ id }) => this.rationale.get(id) ?? [])),
      reasons: unique(changes.map(({ reason }) => gravitySentence(reason))),
      changes: changes.map(({ id }) => id),
      pointer: false,
    };
  }

  private pictures(changes: readonly Change[]): ChangeRow['pictures'] {
    const { base, head } = this.whole;
    const drawn = changes.filter(({ type }) => SHOWN.has(type));
    return {
      base: picturesAt(
        base,
        drawn.flatMap(({ from }) => from),
      ),
      head: picturesAt(
        head,
        drawn.flatMap(({ to }) => to),
      ),
    };
  }

  /**
   * Row of a change that concerns whole entries: what came, what went, and where one became several
   * or several one.
   */
  wholeRow(change: Change): ChangeRow {
    const { base, head } = this.whole;
    const [from, to] = [nodesAt(base, change.from), nodesAt(head, change.to)];
    if (followsPlace(change)) return this.numberRow(change, from, to);
    if (isSignStyle(change)) return this.signRow(change);
    if (from.length === 0)
      return this.row([change], {
        base: [],
        head: to.flatMap((node) => shownOf(markedLines(null, node, this.words), 'head', node)),
      });
    if (to.length === 0)
      return this.row([change], {
        base: from.flatMap((node) => shownOf(markedLines(node, null, this.words), 'base', node)),
        head: [],
      });
    return this.row([change], joinedCells(printed(from), printed(to), this.words));
  }

  /** Numbers that follow from something else: the run of them, on either side. */
  private numberRow(change: Change, from: readonly Node[], to: readonly Node[]): ChangeRow {
    const [before, after] = [change.before ?? labelsOf(from), change.after ?? labelsOf(to)];
    const more = to.length > 1 ? `，共 ${to.length} 条` : '';
    const said = numberingStyle(from, to)
      ? phrase(change, this.whole)
      : `${numbersText(before, after)}${more}。`;
    const cells = { base: [run('DELETED', before)], head: [run('INSERTED', after)] };
    return this.row([change], cells, [said]);
  }

  /** Signs of another style: which for which, and in how many entries. */
  private signRow(change: Change): ChangeRow {
    const { before, after } = change;
    const cells = {
      base: [run('DELETED', spaced(before ?? ''))],
      head: [run('INSERTED', spaced(after ?? ''))],
    };
    return this.row([change], cells, [phrase(change, this.whole)]);
  }

  /** Row of what changed in an entry that is in both texts. */
  entryRow(changes: readonly Change[], base: Node, head: Node): ChangeRow {
    const lines = markedLines(base, head, this.words);
    return this.row(changes, {
      base: shownOf(lines, 'base', base),
      head: shownOf(lines, 'head', head),
    });
  }

  /** A row at the old place of what stands elsewhere now. */
  pointer(change: Change, base: Node): ChangeRow {
    const to = topmost(this.whole.head, change.to);
    const word = WENT[change.type] ?? '移至';
    const place = `（${word}${nameOf(to) === nameOf(base) ? '后面，见' : ''}${nameOf(to)}）`;
    return {
      ...this.row(
        [change],
        { base: [run('DELETED', `${nameOf(base)}`)], head: [run('SAME', place)] },
        [],
      ),
      reasons: [],
      rationale: [],
      pointer: true,
    };
  }

  private notes(change: Change): string[] {
    const { indirect } = change;
    const { base, head } = this.whole;
    const [from, to] = [referencesIn(base, change.from), referencesIn(head, change.to)];
    const unseen = isUnseen(change);
    const said = PLACED[change.type] ? [PLACED[change.type]!(from, to)] : [];
    const more = indirect.length > NAMED ? '等' : '';
    const users = referencesIn(head, indirect.slice(0, NAMED)) + more;
    const touched = `间接影响使用该术语的 ${indirect.length} 条：${users}`;
    return [
      ...(unseen || change.type === 'REORDERED' ? [phrase(change, this.whole)] : said),
      ...(indirect.length > 0 ? [touched] : []),
    ];
  }
}

/** What shows another picture, or one that was not there. */
const SHOWN: ReadonlySet<string> = new Set(['REDRAWN', 'ADDED', 'REMOVED']);
const picturesAt = (tree: Tree, keys: readonly string[]): string[] =>
  nodesAt(tree, keys).flatMap(({ entry }) => clauseContent(entry)?.picture ?? []);

/** How what stands elsewhere now got there. */
const WENT: Partial<Record<Change['type'], string>> = { MERGED: '并入', SPLIT: '拆分，见' };

/** Whether no cell shows it, as the field is not printed. */
function isUnseen({ kind, field }: Change): boolean {
  const found = field === null ? undefined : fieldAt(kind, field);
  return !!found && !isList(found) && found.printed === null;
}

/** Whence and whither, which no cell shows. */
const PLACED: Partial<Record<Change['type'], (from: string, to: string) => string>> = {
  MOVED: (from, to) => `由 ${from} 移至 ${to}`,
  SPLIT: (from, to) => `${from} 拆分为 ${to}`,
  MERGED: (from, to) => `${from} 合并为 ${to}`,
};

const referencesIn = (tree: Tree, keys: readonly string[]): string =>
  [...new Set(nodesAt(tree, keys).map(referenceOf))].join('、');

export const run = (kind: Span['kind'], text: string): Span[] =>
  text === '' ? [] : [{ kind, text, callout: null }];

const printed = (nodes: readonly Node[]): string => nodes.flatMap(nodeLines).join('\n');

/**
 * Two texts of several paragraphs compared as one, so that a sentence that went from one paragraph
 * to the next shows as unchanged.
 */
function joinedCells(before: string, after: string, words: (text: string) => string[]): Cells {
  const all = spans(before, after, words);
  return {
    base: paragraphs(all.filter(({ kind }) => kind !== 'INSERTED')),
    head: paragraphs(all.filter(({ kind }) => kind !== 'DELETED')),
  };
}

function paragraphs(all: readonly Span[]): Span[][] {
  const out: Span[][] = [[]];
  for (const span of all)
    span.text.split('\n').forEach((text, i) => {
      if (i > 0) out.push([]);
      if (text !== '') out.at(-1)!.push({ ...span, text });
    });
  return out.filter((runs) => runs.length > 0);
}

/** First and last of the numbers that entries bear themselves, as terms do. */
function labelsOf(nodes: readonly Node[]): string {
  return endsOf(nodes.flatMap(({ label }) => label ?? [])) ?? UNNUMBERED;
}
const UNNUMBERED = '（无编号）';

function numbersText(before: string, after: string): string {
  if (before === UNNUMBERED) return `增加了编号 ${after}`;
  return after === UNNUMBERED ? `编号 ${before} 取消` : `编号 ${before} 顺改为 ${after}`;
}

const spaced = (signs: string): string => [...signs].join(' ');
const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];
