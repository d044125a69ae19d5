import { TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { AWARD_REGISTER, RUBRIC_REGISTER } from './resources';

interface Known {
  key: string;
  title: string;
  titleEn?: string | null;
}
interface Props {
  /** The award to which a rubric is added; null: an award is registered. */
  award: string | null;
  /** What is registered and to be corrected; null: it is new. */
  known: Known | null;
  onClose: () => void;
}

/** An award or a rubric enters the register, or its titles are corrected. */
export function Register({ award, known, onClose }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState({
    key: known?.key.split('/').at(-1) ?? '',
    title: known?.title ?? '',
    titleEn: known?.titleEn ?? '',
  });
  const { register, refusals, pending } = useRegister(award);
  const field = (name: keyof typeof typed) => ({
    label: say(`register.${name}`),
    value: typed[name],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
    variant: 'outlined' as const,
    margin: 'dense' as const,
    fullWidth: true,
  });
  const save = async () => {
    const said = { ...typed, titleEn: typed.titleEn.trim() || null };
    if (await register({ ...said, expecting: known?.title ?? null })) onClose();
  };
  const name = award === null ? 'award' : 'rubric';
  return (
    <Question
      title={say(known ? 'register.correct' : `register.${name}`)}
      {...(!known && { text: say('register.long') })}
      confirm={say(known ? 'entry.save' : 'register.do')}
      wanting={!typed.key.trim() || !typed.title.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={save}
    >
      <TextField
        {...field('key')}
        autoFocus={!known}
        required
        disabled={!!known}
        helperText={known ? undefined : say('register.keyHint')}
        slotProps={{
          htmlInput: { autoCapitalize: 'none', spellCheck: false, autoComplete: 'off' },
        }}
      />
      <TextField {...field('title')} autoFocus={!!known} required />
      <TextField {...field('titleEn')} />
    </Question>
  );
}

interface Said {
  key: string;
  title: string;
  titleEn: string | null;
  expecting: string | null;
}

function useRegister(award: string | null) {
  const awards = useAct(AWARD_REGISTER);
  const rubrics = useAct(RUBRIC_REGISTER);
  return {
    register: (said: Said): Promise<unknown> =>
      award === null ? awards.act(said) : rubrics.act({ ...said, award }),
    refusals: [...awards.refusals, ...rubrics.refusals],
    pending: awards.pending || rubrics.pending,
  };
}
