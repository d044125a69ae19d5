import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { ACCOUNT_DISABLE, type Account } from './queries';

interface Props {
  account: Account;
  onClose: () => void;
}

export function DisableAccount({ account: { username, name }, onClose }: Props) {
  const say = useWords();
  const { act, refusals, pending } = useAct(ACCOUNT_DISABLE);
  return (
    <Question
      title={say('accounts.disable')}
      text={say('accounts.disableLong', { name })}
      confirm={say('accounts.disable')}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={async () => {
        if (await act({ username })) onClose();
      }}
    />
  );
}
