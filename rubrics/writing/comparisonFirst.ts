import type { Change } from '../diff/change';
import { topmost } from '../diff/changeParts';
import { answerOf } from '../diff/matching';
import { opening } from '../diff/names';
import type { Span } from '../diff/spans';
import { clauseContent, partOpened } from '../kinds/readers';
import { calledAt } from '../tree/called';
import { facing } from '../tree/counterparts';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import { run, type RowMaker } from './comparisonRows';
import type { ChangeRow } from './comparisonTable';
import { bandOf } from './guideLines';
import { changed, markedLines, sideOf, type MarkedLine } from './marked';

/** The rows that stand before all clauses: what everybody looks for first. */

export const factsRows = (make: RowMaker): ChangeRow[] =>
  make.of('FACTS').map((change) =>
    make.row([change], {
      base: [run('DELETED', `《${change.before}》`)],
      head: [run('INSERTED', `《${change.after}》`)],
    }),
  );

/**
 * One row for each weight; where both parts print the same change of one weight, one row names both
 * places.
 */
export function pointsRows(make: RowMaker): ChangeRow[] {
  return foldedWeights(make.of('POINTS'), make.whole.head).map((changes) => {
    const cell = (side: 'base' | 'head') =>
      changes.flatMap((change) => weightLines(make, change, side));
    return make.row(changes, { base: cell('base'), head: cell('head') });
  });
}

/** Changes of weights with those that the facing part repeats. */
function foldedWeights(changes: readonly Change[], head: Tree): Change[][] {
  const aboutOf = ({ to }: Change) => topmost(head, to);
  const left = new Map(changes.map((change) => [aboutOf(change), change]));
  return changes.flatMap((change) => {
    const about = aboutOf(change);
    if (!left.delete(about)) return [];
    const across = facing(head, about);
    const other = across && left.get(across);
    if (!other || other.before !== change.before || other.after !== change.after) return [[change]];
    left.delete(across);
    return [[change, other]];
  });
}

/** Title of the part in which a node stands; '' for what opens the part. */
function partTitle(node: Node): string {
  for (let at: Node | null = node; at; at = at.parent)
    if (partOpened(at.entry) === node.part)
      return at === node ? '' : (clauseContent(at.entry)?.title ?? '');
  return '';
}

/** One clause against the other, or each of what was parted or joined. */
function weightLines(make: RowMaker, { from, to }: Change, side: 'base' | 'head'): Span[][] {
  const [was, now] = [nodesAt(make.whole.base, from), nodesAt(make.whole.head, to)];
  // Each has its own on the other side, but for what was parted or joined.
  if (was.length === now.length) return was.map((node, i) => weightLine(make, node, now[i]!, side));
  return side === 'base'
    ? was.map((node) => weightLine(make, node, null, side))
    : now.map((node) => weightLine(make, null, node, side));
}

/** Number, title and points of a clause behind the part in which it stands. */
function weightLine(
  make: RowMaker,
  base: Node | null,
  head: Node | null,
  side: 'base' | 'head',
): Span[] {
  const shown = markedLines(base, head, make.words)
    .slice(0, 1)
    .flatMap(({ pieces }) => pieces)
    .filter(({ name }) => name === 'label' || name === 'title' || name === 'points');
  const node = (side === 'base' ? base : head)!;
  const content = clauseContent(node.entry);
  const title = content && !content.title ? run('SAME', opening(content.text ?? '')) : [];
  const part = partTitle(node);
  return [
    ...run('SAME', part && `${part}　`),
    ...sideOf([{ base: '', head: '', said: '', pieces: shown }], side).flat(),
    ...title,
  ];
}

/** What came or went whole, then band by band what changed in a guide. */
export function guideRows(make: RowMaker, group: 'GUIDES' | 'GRADES'): ChangeRow[] {
  const { base, head, matching } = make.whole;
  const changes = make.of(group);
  const keyOf = ({ from, to }: Change) => to[0] ?? from[0];
  return [...new Set(changes.flatMap((change) => keyOf(change) ?? []))].flatMap((key) => {
    const here = changes.filter((change) => keyOf(change) === key);
    const [now, was] = [head.byKey.get(key), answerOf(base, matching.toBase, key)];
    if (!now || !was) return here.map((change) => make.wholeRow(change));
    return bandRows(make, here, markedLines(was, now, make.words), calledSo(now, group));
  });
}

/** A grade names itself in its first line. */
const calledSo = (node: Node, group: 'GUIDES' | 'GRADES'): string | undefined =>
  group === 'GRADES' ? undefined : calledAt(node)?.name;

function bandRows(
  make: RowMaker,
  changes: readonly Change[],
  lines: readonly MarkedLine[],
  name: string | undefined,
): ChangeRow[] {
  return [...new Set(changes.map(bandOf))].map((band) => {
    const here = changes.filter((change) => bandOf(change) === band);
    const shown = lines.filter(
      ({ said, ...line }) =>
        (band ? said.startsWith(`${band}/`) : !/^[bh]\d/.test(said)) &&
        (changed(line) || isRange(line)),
    );
    const title = name ? [run('SAME', name)] : [];
    const said = (side: 'before' | 'after', kind: Span['kind']) =>
      here
        .flatMap((change) => (change[side] ?? '').split('\n').map((text) => run(kind, text)))
        .filter((runs) => runs.length > 0);
    // A band that answers none by what it prints is shown by what its changes say.
    if (band && !shown.some(changed))
      return make.row(here, {
        base: [...title, ...said('before', 'DELETED')],
        head: [...title, ...said('after', 'INSERTED')],
      });
    return make.row(here, {
      base: [...title, ...sideOf(shown, 'base')],
      head: [...title, ...sideOf(shown, 'head')],
    });
  });
}

const isRange = ({ base, head }: Pick<MarkedLine, 'base' | 'head'>): boolean =>
  (head ?? base)!.endsWith('/printed');

/** What came and went, and what changed in a term, in the order of the terms. */
export function termRows(make: RowMaker): ChangeRow[] {
  const { base, head, matching } = make.whole;
  const changes = make.of('TERMS');
  const rows: ChangeRow[] = [];
  const done = new Set<Change>();
  for (const change of changes) {
    if (done.has(change)) continue;
    const [key] = change.to;
    const now = key === undefined ? undefined : head.byKey.get(key);
    const was = now && answerOf(base, matching.toBase, now.entry.key);
    if (change.type === 'RENUMBERED' || !now || !was) {
      rows.push(make.wholeRow(change));
      continue;
    }
    const here = changes.filter((other) => other.type !== 'RENUMBERED' && other.to[0] === key);
    for (const one of here) done.add(one);
    rows.push(make.entryRow(here, was, now));
  }
  return rows;
}
