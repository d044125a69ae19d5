import { useRef } from 'react';
import { useInTurn } from '../../counter/inTurn';
import { useAdding, type Adding } from './useAdding';
import { useMoving } from './useMoving';
import { useSplitting } from './useSplitting';
import { useUndoing } from './useUndoing';
import { isUnsaved, type LineAsk, type TextActing } from './useSide';

/**
 * What changes the lines of a text themselves. Each act is done in its turn, by what the page shows
 * then: whoever presses a key twice has it done twice.
 */
export function useStructure(side: TextActing, adding: Adding) {
  const doing = {
    moving: useMoving(side),
    splitting: useSplitting(side),
    undoing: useUndoing(side),
    adding: useAdding(side, adding),
  };
  const all = Object.values(doing);
  const waiting = useRef<LineAsk[]>([]);
  const next = useInTurn(async (_: null) => {
    const asked = waiting.current.shift();
    for (const { forget } of all) forget();
    if (asked) await begin(asked);
    if (waiting.current.length > 0) next(null);
  });
  const begin = (asked: LineAsk) => {
    if (asked.does === 'add') return doing.adding.add(asked.line);
    if (asked.does === 'undo') return doing.undoing.undo(asked);
    const line = side.lines.find(({ clause }) => clause.key === asked.line);
    // Meanwhile it went, or what was typed in it was not stored: a word about it stands there.
    if (!line || isUnsaved(side.id, line)) return null;
    return asked.does === 'split' || asked.does === 'merge'
      ? doing.splitting[asked.does](line, asked)
      : doing.moving.move(line, asked.does, asked);
  };
  return {
    ask: (asked: LineAsk) => {
      waiting.current.push(asked);
      next(null);
    },
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}
