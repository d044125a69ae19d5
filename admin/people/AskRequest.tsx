import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { ACCOUNT_ENABLE, ACCOUNT_RESET, type Account } from './queries';

interface Props {
  account: Account;
  act: 'reset' | 'enable';
  onClose: () => void;
}

/** What the system administrator asks; the other one confirms. */
export function AskRequest({ account: { username, name }, act: asked, onClose }: Props) {
  const say = useWords();
  const reset = useAct(ACCOUNT_RESET);
  const enable = useAct(ACCOUNT_ENABLE);
  const { act, refusals, pending } = asked === 'reset' ? reset : enable;
  return (
    <Question
      title={say(`accounts.${asked}`)}
      text={say(`accounts.long.${asked}`, { name })}
      confirm={say(`accounts.${asked}`)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={async () => {
        if (await act({ username })) onClose();
      }}
    />
  );
}
