import { Box, Button } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useBegun } from '../../counter/begun';
import { sinceWhen } from '../../counter/time';
import { useLeaving } from '../../counter/useLeaving';
import { useWords } from '../../counter/words';
import { LineField } from '../../parts/LineField';
import { begin, levelAt, type Begin, type FreshLine } from './freshLines';
import { ItemRow } from './ItemRow';
import type { ItemLine } from './items';
import { meaningOf } from './itemKeys';
import { fieldBeside } from './rows';
import { useSide } from './useSide';

interface Props {
  line: FreshLine;
  anchor: ItemLine;
  /** Whether it is on its way. */
  sending: boolean;
  onAdd: () => void;
  onClose: () => void;
  onStop: () => void;
}

/** A line that is stored as a clause once it is left and says something. */
export function NewLine({ line, anchor, sending, onAdd, onClose, onStop }: Props) {
  const say = useWords();
  const begun = useBegun<Begin>(line.place, begin(anchor));
  const { text, at } = begun.value;
  const said = text.trim() !== '';
  const close = () => {
    begun.forget();
    onClose();
  };
  // What was found waits for a word.
  const leave = () => {
    if (!said) close();
    else if (!sending && begun.foundAt === null) onAdd();
  };
  const leaving = useLeaving(leave, () => undefined);
  const onKeyDown = useNewKeys({ line, anchor, begun, said, add: onAdd, close });
  const name = say(begun.foundAt === null ? 'item.newLine' : 'item.foundLine');
  return (
    <ItemRow
      line={line.place}
      name={name}
      level={levelAt(anchor, at)}
      stop={false}
      onFocus={() => {
        onStop();
        leaving.onFocus();
      }}
      onBlur={leaving.onBlur}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', pl: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <LineField
            field="text"
            name={name}
            value={text}
            readOnly={sending}
            placeholder={say('item.newLine')}
            onType={(typed) => begun.set({ text: typed })}
            onKeyDown={onKeyDown}
          />
        </Box>
        {begun.foundAt !== null && (
          <>
            <span>{say('entry.found', { at: sinceWhen(begun.foundAt) })}</span>
            <Button size="small" variant="contained" onClick={onAdd}>
              {say('entry.storeFound')}
            </Button>
            <Button size="small" onClick={close}>
              {say('entry.discard')}
            </Button>
          </>
        )}
      </Box>
    </ItemRow>
  );
}

interface Keys extends Pick<Props, 'line' | 'anchor'> {
  begun: ReturnType<typeof useBegun<Begin>>;
  said: boolean;
  add: () => void;
  close: () => void;
}

function useNewKeys({ line, anchor, begun, said, add, close }: Keys) {
  const { open, put } = useSide();
  const { at } = begun.value;
  const [key, deep] = [anchor.clause.key, anchor.level];
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: field } = event;
    const { selectionStart: start, selectionEnd: end, value } = field;
    const meaning = meaningOf(event, { start, end, length: value.length, dirty: true });
    if (meaning === null || (meaning === 'merge' && said)) return;
    event.preventDefault();
    event.stopPropagation();
    if (meaning === 'in' && at !== 'first') begun.set({ at: at === 'out' ? 'next' : 'last' });
    else if (meaning === 'out' && at === 'last') begun.set({ at: 'next' });
    else if (meaning === 'out' && at === 'next' && deep > 1) begun.set({ at: 'out' });
    else if (meaning === 'next' && said) {
      add();
      open(key, line);
    } else if (meaning === 'store' && said) add();
    else if (meaning === 'merge' || (meaning === 'next' && !said)) {
      close();
      put(key, 'text', 'end');
    } else if (meaning === 'leave') put(key, null, 0);
    else if (meaning === 'before' || meaning === 'after') fieldBeside(field, meaning);
  };
}
