import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { TOKEN_DAYS } from '../../rubrics/offices';
import { SCOPES, type ProgramScope } from '../../rubrics/vocabulary';
import { useAct } from '../counter/act';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { useTitles } from '../parts/Titled';
import { TOKEN_CREATE } from './ownQueries';

interface Props {
  viewer: Viewer;
  onClose: () => void;
  onMade: (token: string) => void;
}

const FIELD = { fullWidth: true, variant: 'outlined', margin: 'dense' } as const;

/** What the program is, in which award, what it may, and for how long. */
export function NewToken({ viewer, onClose, onMade }: Props) {
  const say = useWords();
  const title = useTitles();
  const awards = new Map(viewer.grants.map(({ award }) => [award.key, award]));
  const { act, refusals, pending } = useAct(TOKEN_CREATE);
  const [name, setName] = useState('');
  const [award, setAward] = useState([...awards.keys()][0] ?? '');
  const [scope, setScope] = useState<ProgramScope>('READ');
  const [days, setDays] = useState('90');
  const make = async () => {
    const done = await act({ name, award, scope, days: Number(days) });
    if (!done) return;
    onClose();
    onMade(done.tokenCreate.token ?? '');
  };
  return (
    <Question
      title={say('own.newToken')}
      confirm={say('own.newToken')}
      wanting={!name.trim() || !(Number(days) >= 1 && Number(days) <= TOKEN_DAYS)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={make}
    >
      <TextField
        {...FIELD}
        autoFocus
        label={say('own.tokenName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        label={say('accounts.award')}
        value={award}
        onChange={setAward}
        options={[...awards].map(([key, one]) => [key, title(one).name])}
      />
      <Select
        label={say('own.scope')}
        value={scope}
        onChange={(chosen) => setScope(chosen as ProgramScope)}
        options={SCOPES.map((one) => [one, say(`own.scopes.${one}`)])}
      />
      <TextField
        {...FIELD}
        label={say('own.days', { most: TOKEN_DAYS })}
        value={days}
        onChange={(event) => setDays(event.target.value.replace(/\D/g, ''))}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
      />
    </Question>
  );
}

interface SelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, name: string])[];
}

function Select({ label, value, onChange, options }: SelectProps) {
  return (
    <TextField
      {...FIELD}
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([one, name]) => (
        <MenuItem key={one} value={one}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
