import { useContentAct } from '../../counter/act';
import { heldAt, letGo } from '../../counter/unsaved';
import type { NumberingScheme } from '../../gql/graphql';
import { CLAUSE_ADD } from '../clause/acts';
import { asNeighbour, isHeading } from '../clause/outline';
import { seenBelow, useOnDesk } from '../useOnDesk';
import type { Begin, FreshLine } from './freshLines';
import type { ItemLine } from './items';
import { behind, firstBelow, lastBelow, type Spot } from './spots';
import type { TextActing } from './useSide';

export interface Adding {
  fresh: readonly FreshLine[];
  stored: (line: FreshLine, key: string) => void;
  settle: (n: string) => void;
}

/** A line that was begun becomes a clause, of the kind and the numbering of its neighbour. */
export function useAdding({ id, lines, tell }: TextActing, { fresh, stored, settle }: Adding) {
  const { draft, outline } = useOnDesk();
  const { act, ...shown } = useContentAct(CLAUSE_ADD);
  const contentAt = ({ parent, after }: Spot, words: string) => {
    const siblings = (parent === null ? undefined : outline.byKey.get(parent))?.children ?? [];
    const like = (after === null ? siblings[0] : outline.byKey.get(after))?.clause;
    const { kind, scheme } = asNeighbour(siblings, like);
    const column = lines.find(({ clause }) => clause.key === like?.key)?.clause.column;
    return {
      kind,
      ...(isHeading({ kind }) ? { title: words } : { text: words }),
      ...(column && { column }),
      ...(scheme && { scheme: scheme.toUpperCase() as NumberingScheme }),
    };
  };
  const add = async (n: string) => {
    // Where it stands now: what it was begun behind may be stored by now.
    const line = fresh.find((one) => one.n === n);
    const begun = heldAt(line?.place ?? '')?.state as Begin | undefined;
    const anchor = lines.find(({ clause }) => clause.key === line?.anchor);
    const words = begun?.text.trim();
    if (line && begun && anchor && words) {
      const to = spotAt(anchor, begun.at);
      const expecting = seenBelow(draft, to.parent);
      const done = await act({ id, expecting, ...to, content: contentAt(to, words) });
      const key = done?.clauseAdd.proposal?.acts[0]?.keys[0];
      if (key) {
        letGo(line.place);
        stored(line, key);
        tell('item.added', key);
      }
    }
    settle(n);
  };
  return { add, ...shown };
}

function spotAt({ place }: ItemLine, at: Begin['at']): Spot {
  if (at === 'first') return firstBelow(place);
  if (at === 'last') return lastBelow(place);
  return behind(at === 'out' && place.parent ? place.parent : place);
}
