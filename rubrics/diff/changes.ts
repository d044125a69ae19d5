import { isWeight } from '../kinds/readers';
import { canonical } from '../tree/canonical';
import { hash } from '../tree/hash';
import type { Node, Tree } from '../tree/tree';
import type { ChangeType, MatchBasis } from '../vocabulary';
import type { Change, Difference } from './change';
import type { Edit, Position } from './edits';
import { keys, nodes, printedText, rangesOf, topmost, tops } from './changeParts';
import {
  basisOf,
  changesOfField,
  changesOfWeight,
  type Bare,
  type PlacedChange,
  type Sides,
} from './fieldChanges';
import { firstWeights } from './firstWeights';
import { gravityOf } from './gravity';
import { indirectly } from './indirect';
import type { Matching } from './matching';
import { orderOf } from './orderOf';
import { partedPoints } from './partedPoints';
import { renumbered } from './renumbered';
import { reordered } from './reordered';
import { inOneSignStyle } from './signStyle';

/**
 * Edits, read for people. What merely follows from another change — the numbers behind an
 * insertion, the children of a merged clause, the text of a split one — is no change of its own.
 */
export function changesOf(
  base: Tree,
  head: Tree,
  matching: Matching,
  made: readonly Edit[],
): Change[] {
  const difference = new Reading(base, head, matching, made);
  const found = [
    ...difference.partings(),
    ...difference.comings(),
    ...difference.goings(),
    ...difference.moves(),
    ...difference.fields(),
    ...difference.numbers(),
  ];
  found.sort(
    (a, b) =>
      a.at - b.at ||
      orderOf(a.change) - orderOf(b.change) ||
      (a.change.field ?? '').localeCompare(b.change.field ?? '', 'en', { numeric: true }),
  );
  const whole: Difference = { base, head, matching, changes: [] };
  for (const { change } of found) whole.changes.push(finished(change, whole));
  return whole.changes;
}

function finished(change: Bare, whole: Difference): Change {
  const { type, kind, from, to, field, before, after } = change;
  const id = hash(
    'zhunsheng:change:1',
    canonical({ type, kind, from, to, field, before, after }),
  ).slice(0, 24);
  return { id, ...change, ...gravityOf(change, whole), indirect: indirectly(change, whole) };
}

/** One reading of one set of edits. Each method answers for one family of changes. */
class Reading {
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly sets: (Edit & { op: 'set' })[] = [];
  private readonly weights: Edit[] = [];
  /**
   * Keys that a parting accounts for: parts that are new in the head, merged ones that are gone
   * from the base.
   */
  private readonly parts = new Set<string>();
  private readonly merged = new Map<string, string>();
  private readonly splitFrom = new Map<string, string>();
  private readonly parted = new Set<string>();
  private readonly movedKeys = new Set<string>();
  private readonly sides: Sides;
  private anchors: number[] | null = null;

  constructor(
    private readonly base: Tree,
    private readonly head: Tree,
    private readonly matching: Matching,
    made: readonly Edit[],
  ) {
    this.sides = { base, head, matching };
    for (const edit of made) {
      if (edit.op === 'rekey') continue;
      if (edit.op === 'set') this.sets.push(edit);
      else if (isWeight(edit.entry)) this.weights.push(edit);
      else (edit.op === 'add' ? this.added : this.removed).add(edit.entry.key);
    }
    for (const { one, many } of matching.splits) {
      for (const key of many) {
        this.parts.add(key);
        this.splitFrom.set(key, one);
      }
      const stays = matching.toHead.get(one);
      if (stays) this.parted.add(stays);
    }
    for (const { one, many } of matching.merges) {
      for (const key of many) this.merged.set(key, one);
      this.parted.add(one);
    }
  }

  partings(): PlacedChange[] {
    const { base, head, matching } = this;
    const said = (
      type: ChangeType,
      from: string[],
      to: string[],
      matchedBy: MatchBasis,
    ): PlacedChange => ({
      at: topmost(head, to).position,
      change: {
        type,
        kind: 'clause',
        from,
        to,
        field: null,
        before: nodes(base, from).map(printedText).join('\n'),
        after: nodes(head, to).map(printedText).join('\n'),
        matchedBy,
      },
    });
    return [
      ...matching.splits.map(({ one, many, basis }) => said('SPLIT', [one], [...many], basis)),
      ...matching.merges.map(({ one, many, basis }) => said('MERGED', [...many], [one], basis)),
      ...partedPoints(this.sides),
    ];
  }

  comings(): PlacedChange[] {
    return tops(this.head, this.added, this.parts).map((all) => ({
      at: all[0].position,
      change: {
        type: 'ADDED',
        kind: all[0].entry.kind,
        from: [],
        to: keys(all),
        field: null,
        before: null,
        after: all.map(printedText).join('\n'),
        matchedBy: this.basisOfNone(),
      },
    }));
  }

  goings(): PlacedChange[] {
    return tops(this.base, this.removed, this.merged).map((all) => ({
      at: this.oldPlace(all[0]),
      change: {
        type: 'REMOVED',
        kind: all[0].entry.kind,
        from: keys(all),
        to: [],
        field: null,
        before: all.map(printedText).join('\n'),
        after: null,
        matchedBy: this.basisOfNone(),
      },
    }));
  }

  /** Another parent, or another place among those that stayed with it. */
  moves(): PlacedChange[] {
    const groups = new Set<string | null>();
    const found: PlacedChange[] = [];
    for (const { key, field, before, after } of this.sets) {
      if (field !== 'place') continue;
      const [was, now] = [before as Position, after as Position];
      const node = this.head.byKey.get(key)!;
      if (this.sameParent(was.parent, now.parent)) groups.add(now.parent);
      else {
        this.movedKeys.add(key);
        if (!this.follows(was.parent, now.parent)) found.push(this.moved('MOVED', node));
      }
    }
    for (const parent of groups)
      for (const node of reordered(this.base, this.head, this.matching, parent)) {
        this.movedKeys.add(node.entry.key);
        found.push(this.moved('REORDERED', node));
      }
    return found;
  }

  fields(): PlacedChange[] {
    return [
      ...inOneSignStyle(this.sets.flatMap((edit) => changesOfField(edit, this.sides, this.parted))),
      ...firstWeights(
        this.weights.flatMap((edit) => changesOfWeight(edit, this.sides, this.parted)),
        this.sides,
      ),
    ];
  }

  /** Called after moves(): what moved is not renumbered. */
  numbers(): PlacedChange[] {
    const touched = new Set<string | null>();
    const up = (tree: Tree, key: string) => tree.byKey.get(key)!.entry.parent;
    for (const key of this.added) touched.add(up(this.head, key));
    for (const key of this.removed) touched.add(this.headParent(up(this.base, key)));
    for (const { key, field, before, after } of this.sets)
      if (field === 'place') {
        touched.add((after as Position).parent);
        touched.add(this.headParent((before as Position).parent));
      } else if (field === 'label' || field === 'scheme')
        touched.add(this.head.byKey.get(key)?.entry.parent ?? null);
    return renumbered(this.base, this.head, this.matching, touched, this.movedKeys).map(
      ({ base, head }) => ({
        at: head[0].position,
        change: {
          type: 'RENUMBERED',
          kind: head[0].entry.kind,
          from: keys(base),
          to: keys(head),
          field: 'label',
          ...rangesOf(base, head),
          matchedBy: basisOf(this.matching, base[0].entry.key),
        },
      }),
    );
  }

  private moved(type: ChangeType, node: Node): PlacedChange {
    const was = this.base.byKey.get(this.matching.toBase.get(node.entry.key)!)!;
    return {
      at: node.position,
      change: {
        type,
        kind: node.entry.kind,
        from: [was.entry.key],
        to: [node.entry.key],
        field: 'place',
        before: was.address,
        after: node.address,
        matchedBy: basisOf(this.matching, was.entry.key),
      },
    };
  }

  private sameParent = (was: string | null, now: string | null): boolean =>
    was === null ? now === null : this.matching.toHead.get(was) === now;

  /**
   * The parent was merged into the new one, or the new one is a part of it: the entry stayed where
   * its text stands.
   */
  private follows = (was: string | null, now: string | null): boolean =>
    was !== null &&
    now !== null &&
    (this.merged.get(was) === now || this.splitFrom.get(now) === was);

  /** Where what stood below a base parent would stand now. */
  private headParent(key: string | null): string | null {
    for (let at = key; at !== null; at = this.base.byKey.get(at)!.entry.parent) {
      const now = this.matching.toHead.get(at) ?? this.merged.get(at);
      if (now !== undefined) return now;
    }
    return null;
  }

  /** Just behind what stood before it. */
  private oldPlace(node: Node): number {
    this.anchors ??= this.baseAnchors();
    return this.anchors[node.position]! + 0.5;
  }

  /** For each base position the head position of the nearest entry before it that stayed. */
  private baseAnchors(): number[] {
    let last = -1;
    return this.base.nodes.map(({ entry }) => {
      const now = this.matching.toHead.get(entry.key);
      if (now !== undefined && !this.movedKeys.has(now)) last = this.head.byKey.get(now)!.position;
      return last;
    });
  }

  /** What came or went is known to have no partner by what would have named one. */
  private basisOfNone = (): MatchBasis =>
    [...this.matching.basis.values()].includes('KEY') ? 'KEY' : 'LIKENESS';
}
