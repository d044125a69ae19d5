import type { PlainLeaf } from '../../../rubrics/acts/leaves';
import type { Fields } from '../../counter/typed';
import { grades } from '../grade/grade';
import type { Leaf, LeafLine, Lists } from './leaf';

/** THE register of what stands below clauses: it is listed there, added and edited. */
const leaves = { grade: grades } satisfies Record<PlainLeaf, object>;

export const LEAF_KINDS = Object.keys(leaves) as PlainLeaf[];
export const leafOf = (kind: PlainLeaf) =>
  leaves[kind] as unknown as Leaf<LeafLine, Fields, object>;

/** Whether anything of these kinds stands below clauses that are here. */
export const holdsLeaves = (lists: Lists, isHere: (clause: string | null) => boolean): boolean =>
  LEAF_KINDS.some((kind) =>
    leafOf(kind)
      .of(lists)
      .some(({ parentKey = null }) => isHere(parentKey)),
  );
