import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { ROLES, type Role } from '../../rubrics/vocabulary';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { useTitles } from '../parts/Titled';
import { GRANT_GIVE, type Account, type Award } from './queries';

interface Props {
  account: Account;
  awards: readonly Award[];
  onClose: () => void;
}

const FIELD = { select: true, fullWidth: true, variant: 'outlined', margin: 'dense' } as const;

export function GiveRole({ account: { username, name }, awards, onClose }: Props) {
  const say = useWords();
  const title = useTitles();
  const [apart, setApart] = useState(false);
  const [reason, setReason] = useState('');
  const { act, refusals, pending } = useAct(GRANT_GIVE, ({ grantGive }) =>
    setApart(grantGive.userErrors.some(({ code }) => code === 'ROLES_APART')),
  );
  const [award, setAward] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const give = async () => {
    if (role && (await act({ username, award, role, reason: reason.trim() || null }))) onClose();
  };
  return (
    <Question
      title={say('accounts.grant')}
      text={say('accounts.grantLong', { name })}
      confirm={say('accounts.grant')}
      wanting={!award || !role}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={give}
    >
      <TextField
        {...FIELD}
        autoFocus
        label={say('accounts.award')}
        value={award}
        onChange={(event) => setAward(event.target.value)}
      >
        {awards.map((one) => (
          <MenuItem key={one.key} value={one.key}>
            {title(one).name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...FIELD}
        label={say('accounts.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        {ROLES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`roles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {apart && <Reason value={reason} onChange={setReason} />}
    </Question>
  );
}

interface ReasonProps {
  value: string;
  onChange: (value: string) => void;
}

/** Asked where the role does not go with one that is held. */
function Reason({ value, onChange }: ReasonProps) {
  const say = useWords();
  return (
    <TextField
      fullWidth
      variant="outlined"
      margin="dense"
      autoFocus
      label={say('accounts.reason')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
