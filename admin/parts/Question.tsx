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
import { useWords } from '../counter/words';
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
  onClose: () => void;
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
  onConfirm,
  children,
}: Props) {
  useFocusBack();
  const say = useWords();
  const [heading, long] = [useId(), useId()];
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
          if (!pending && !wanting) void onConfirm();
        }}
      >
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          {text && (
            <DialogContentText id={long} sx={{ mb: 1, color: 'text.primary' }}>
              {text}
            </DialogContentText>
          )}
          {children}
          <Refusals of={refusals} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={pending} autoFocus={!children}>
            {say('transition.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={grave ? 'error' : 'primary'}
            disabled={pending || wanting}
          >
            {confirm}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
