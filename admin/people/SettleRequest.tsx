import { useState } from 'react';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { OnceShown } from './OnceShown';
import { ACCOUNT_CONFIRM, ACCOUNT_DECLINE, type Account } from './queries';

interface Props {
  account: Account;
  what: 'RESET' | 'ENABLE';
  act: 'confirm' | 'decline';
  onClose: () => void;
}

/** What the security administrator says to it; a new password is shown this once. */
export function SettleRequest({ account: { username, name }, what, act, onClose }: Props) {
  const say = useWords();
  const [password, setPassword] = useState<string | null>(null);
  const confirm = useAct(ACCOUNT_CONFIRM);
  const decline = useAct(ACCOUNT_DECLINE);
  const { refusals, pending } = act === 'confirm' ? confirm : decline;
  const settle = async () => {
    if (act === 'decline') return (await decline.act({ username, what })) && onClose();
    const done = await confirm.act({ username, what });
    if (done) setPassword(done.accountConfirm.password ?? '');
  };
  if (password !== null)
    return (
      <OnceShown
        title={say('accounts.password')}
        text={say('accounts.passwordOnce', { name })}
        lines={[password]}
        onClose={onClose}
      />
    );
  return (
    <Question
      title={say(`accounts.what.${what}`)}
      text={say(`accounts.long.${act}`, { name })}
      confirm={say(`accounts.${act}`)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={settle}
    />
  );
}
