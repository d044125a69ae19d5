import { useContentAct } from '../../counter/act';
import { CLAUSE_MOVE } from '../clause/acts';
import { seenBelow, useOnDesk } from '../useOnDesk';
import type { ItemLine } from './items';
import { spotOf } from './spots';
import type { LineAsk, TextActing } from './useSide';

const NO_WAY = {
  in: 'item.noWayIn',
  out: 'item.noWayOut',
  up: 'item.noWayUp',
  down: 'item.noWayDown',
} as const;

/** A line goes a level or a place; its number follows by itself. */
export function useMoving({ id, top, put, tell }: TextActing) {
  const { draft, outline } = useOnDesk();
  const { act, ...shown } = useContentAct(CLAUSE_MOVE);
  const move = async (
    { clause, place }: ItemLine,
    way: keyof typeof NO_WAY,
    { field, at }: LineAsk,
  ) => {
    const siblings = place.parent?.children ?? outline.roots;
    const to = spotOf(place, way, siblings, top);
    if (!to) return tell(NO_WAY[way]);
    const seen = { expecting: clause.revision, expectingPlace: seenBelow(draft, to.parent) };
    if (!(await act({ id, key: clause.key, ...seen, ...to }))) return;
    put(clause.key, field, at);
    tell('item.moved', clause.key);
  };
  return { move, ...shown };
}
