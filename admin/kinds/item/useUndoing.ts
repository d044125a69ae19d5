import { useContentAct } from '../../counter/act';
import { useViewer } from '../../counter/viewer';
import { lastStanding, UNDO } from '../undo';
import { useOnDesk } from '../useOnDesk';
import type { LineAsk, TextActing } from './useSide';

/** Undoes what one did last: an act of its own, as everything else. */
export function useUndoing({ id, put, tell }: TextActing) {
  const { draft } = useOnDesk();
  const viewer = useViewer();
  const { act, ...shown } = useContentAct(UNDO);
  const undo = async ({ line, field, at }: LineAsk) => {
    const last = viewer && lastStanding(draft.acts, viewer.username);
    if (!last) return tell('item.noUndo');
    if (!(await act({ id, act: last.seq }))) return;
    put(line, field, at);
    tell('item.undone', last.keys[0]?.split('/')[0]);
  };
  return { undo, ...shown };
}
