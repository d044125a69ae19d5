import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { GRANT_REVOKE, type Account, type Grant } from './queries';
import { useGrantName } from './useGrantName';

interface Props {
  account: Account;
  grant: Grant;
  onClose: () => void;
}

export function RevokeRole({ account: { username }, grant, onClose }: Props) {
  const say = useWords();
  const title = say('accounts.revoke', { grant: useGrantName()(grant) });
  const { act, refusals, pending } = useAct(GRANT_REVOKE);
  const revoke = async () => {
    if (await act({ username, award: grant.award.key, role: grant.role })) onClose();
  };
  return (
    <Question
      title={title}
      text={say('accounts.revokeLong')}
      confirm={title}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={revoke}
    />
  );
}
