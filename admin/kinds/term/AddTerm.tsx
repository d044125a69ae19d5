import { TextField } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useContentAct } from '../../counter/act';
import { useBegun } from '../../counter/begun';
import { entryPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import { useOnDesk } from '../useOnDesk';
import { TERM_ADD } from './acts';

/** A new term of the draft, then its page. */
export function AddTerm({ onClose }: { onClose: () => void }) {
  const {
    proposal: { id },
    draft,
  } = useOnDesk();
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useContentAct(TERM_ADD);
  const begun = useBegun(`${id}/+term`, { term: '', english: '', definition: '' });
  const typed = begun.value;
  const field = (name: keyof typeof typed) => ({
    label: say(`entry.${name}`),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => begun.set({ [name]: event.target.value }),
    fullWidth: true,
    variant: 'outlined' as const,
    margin: 'dense' as const,
  });
  const add = async () => {
    const content = {
      term: typed.term.trim(),
      definition: typed.definition,
      ...(typed.english.trim() && { english: typed.english.trim() }),
    };
    const done = await act({ id, expecting: draft.termsRevision, content });
    if (!done) return;
    begun.forget();
    onClose();
    const key = done.termAdd.proposal?.acts[0]?.keys[0];
    if (key) void go(entryPath(id, key));
  };
  return (
    <Question
      title={say('entry.termAdd')}
      confirm={say('entry.add')}
      wanting={!typed.term.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={add}
    >
      <TextField {...field('term')} autoFocus required />
      <TextField {...field('english')} />
      <TextField {...field('definition')} multiline minRows={3} />
    </Question>
  );
}
