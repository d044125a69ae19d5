import { Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { PASSWORD_CHANGE } from './ownQueries';

const EMPTY = { current: '', next: '', again: '' };

/** The present password, and twice the new one. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const say = useWords();
  const { act, refusals, pending } = useAct(PASSWORD_CHANGE);
  const [typed, setTyped] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { current, next, again } = typed;
  const differs = again !== '' && again !== next;
  const field = (name: keyof typeof EMPTY, autoComplete: string) => ({
    label: say(`own.${name}`),
    value: typed[name],
    type: 'password',
    variant: 'outlined' as const,
    onChange: (event: { target: { value: string } }) => {
      setDone(false);
      setTyped({ ...typed, [name]: event.target.value });
    },
    slotProps: { htmlInput: { autoComplete, maxLength: 256 } },
  });
  const change = async () => {
    if (pending || !current || !next || again !== next) return;
    if (!(await act({ current, next }))) return;
    setTyped(EMPTY);
    setDone(true);
    onDone?.();
  };
  return (
    <Form onSubmit={change} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <TextField {...field('current', 'current-password')} />
      <TextField {...field('next', 'new-password')} helperText={say('own.passwordHint')} />
      <TextField
        {...field('again', 'new-password')}
        error={differs}
        helperText={differs ? say('own.differs') : undefined}
      />
      <Refusals of={refusals} />
      <Typography role="status">{done ? say('own.changed') : ''}</Typography>
      <Button
        type="submit"
        variant="contained"
        sx={{ alignSelf: 'flex-start' }}
        disabled={pending || !current || !next || again !== next}
      >
        {say('own.change')}
      </Button>
    </Form>
  );
}
