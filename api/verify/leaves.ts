import * as crosswalk from '../crosswalk/leaves';
import * as editions from '../editions/leaves';
import * as entries from '../entries/leaves';
import * as commands from '../people/commandLine';
import * as people from '../people/leaves';
import * as exported from '../people/recordExport';
import * as own from '../people/ownLeaves';
import * as comments from '../proposals/commentLeaves';
import * as proposals from '../proposals/leaves';
import type { Leaf } from '../record/leaf';
import * as refusals from '../record/refuse';
import * as checkpoint from './checkpoint';
import * as layout from './layout';

const rooms: readonly object[] = [
  refusals,
  people,
  commands,
  exported,
  own,
  entries,
  editions,
  proposals,
  comments,
  crosswalk,
  layout,
  checkpoint,
];

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'object' && value !== null && 'kind' in value && 'rows' in value;

/** Every leaf of the house, by the kind of its lines: whatever a room declares is in it. */
export const leaves: ReadonlyMap<string, Leaf> = new Map(
  rooms.flatMap((room) =>
    Object.values(room)
      .filter(isLeaf)
      .map((leaf) => [leaf.kind, leaf] as const),
  ),
);
