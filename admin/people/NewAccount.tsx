import { TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { ACCOUNT_CREATE } from './queries';

/** An account that may do nothing yet. */
export function NewAccount({ onClose }: { onClose: () => void }) {
  const say = useWords();
  const { act, refusals, pending } = useAct(ACCOUNT_CREATE);
  const [typed, setTyped] = useState({ username: '', name: '', password: '' });
  const field = (name: keyof typeof typed) => ({
    label: say(`account.${name}`),
    value: typed[name],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
    variant: 'outlined' as const,
    margin: 'dense' as const,
    fullWidth: true,
    required: true,
  });
  const create = async () => {
    if (await act(typed)) onClose();
  };
  return (
    <Question
      title={say('accounts.create')}
      confirm={say('accounts.create')}
      wanting={Object.values(typed).some((value) => !value.trim())}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={create}
    >
      <TextField
        {...field('username')}
        autoFocus
        helperText={say('accounts.usernameHint')}
        slotProps={{
          htmlInput: { autoCapitalize: 'none', spellCheck: false, autoComplete: 'off' },
        }}
      />
      <TextField {...field('name')} slotProps={{ htmlInput: { autoComplete: 'off' } }} />
      <TextField
        {...field('password')}
        type="password"
        helperText={say('accounts.passwordHint')}
        slotProps={{ htmlInput: { autoComplete: 'new-password' } }}
      />
    </Question>
  );
}
