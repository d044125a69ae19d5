import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { Refused } from '../counter/act';
import type { Begun } from '../counter/begun';
import { useUnderWay } from '../counter/inTurn';
import { useWords } from '../counter/words';
import { FoundBegun } from './FoundBegun';
import { Form } from './Form';
import { Refusals } from './Refusals';
import { useFocusBack } from './useFocusBack';

interface Props {
  title: string;
  text?: string;
  /** Words of the button that does it. */
  confirm: string;
  /** What cannot be undone looks so. */
  grave?: boolean;
  /** Whether something that is needed is still missing. */
  wanting?: boolean;
  /** Much is to be read in it. */
  wide?: boolean;
  pending: boolean;
  refusals: readonly Refused[];
  /** Escape and a click beside lose nothing: what was typed is there when it opens again. */
  onClose: () => void;
  /** What was typed in it; its button 取消 gives that up. */
  begun?: Pick<Begun<object>, 'forget' | 'foundAt'>;
  onConfirm: () => unknown;
  children?: ReactNode;
}

/**
 * A dialog that asks before something is done, and stays open with the reasons where it was
 * refused.
 */
export function Question({
  title,
  text,
  confirm,
  grave,
  wanting,
  wide,
  pending,
  refusals,
  onClose,
  begun,
  onConfirm,
  children,
}: Props) {
  useFocusBack();
  const [heading, long] = [useId(), useId()];
  const wait = useUnderWay();
  const giveUp = () => {
    begun?.forget();
    onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth={wide ? 'md' : 'sm'}
      onClose={pending ? undefined : onClose}
      aria-labelledby={heading}
      aria-describedby={text ? long : undefined}
    >
      <Form
        onSubmit={() => {
          if (!pending && !wait && !wanting) void onConfirm();
        }}
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          {text && (
            <DialogContentText id={long} sx={{ mb: 1, color: 'text.primary' }}>
              {text}
            </DialogContentText>
          )}
          <FoundBegun at={begun?.foundAt ?? null} />
          {children}
          <Refusals of={refusals} />
        </DialogContent>
        <Buttons
          {...{ confirm, pending, onCancel: giveUp }}
          grave={grave ?? false}
          shut={pending || wait || (wanting ?? false)}
          alone={!children}
        />
      </Form>
    </Dialog>
  );
}

interface ButtonsProps {
  confirm: string;
  grave: boolean;
  pending: boolean;
  /** Whether it cannot be confirmed now. */
  shut: boolean;
  /** Whether nothing is asked but this. */
  alone: boolean;
  onCancel: () => void;
}

function Buttons({ confirm, grave, pending, shut, alone, onCancel }: ButtonsProps) {
  const say = useWords();
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onCancel} disabled={pending} autoFocus={alone}>
        {say('transition.cancel')}
      </Button>
      <Button type="submit" variant="contained" color={grave ? 'error' : 'primary'} disabled={shut}>
        {confirm}
      </Button>
    </DialogActions>
  );
}
