import { MenuItem, TextField } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useContentAct } from '../../counter/act';
import { useBegun } from '../../counter/begun';
import { proposalPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import type { Draft } from '../draft/caughtUp';
import { TERM_RETIRE } from './acts';
import type { DraftTerm } from './drafted';

interface Props {
  id: string;
  term: DraftTerm;
  terms: Draft['terms'];
  onClose: () => void;
}

/** A term goes with the one that takes its place, or with a reason. */
export function RetireTerm({ id, term, terms, onClose }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useContentAct(TERM_RETIRE);
  const begun = useBegun(`${id}/${term.key}/+retire`, { successor: '', reason: '' });
  const { successor, reason } = begun.value;
  const retire = async () => {
    const why = { successor: successor || null, reason: reason.trim() || null };
    if (!(await act({ id, key: term.key, expecting: term.revision, ...why }))) return;
    begun.forget();
    void go(`${proposalPath(id)}/terms`);
  };
  return (
    <Question
      title={say('entry.retire')}
      text={say('entry.termRetireLong', { name: term.term })}
      confirm={say('entry.retire')}
      grave
      wanting={!successor && !reason.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={retire}
    >
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('entry.successor')}
        value={successor}
        onChange={(event) => begun.set({ successor: event.target.value })}
      >
        <MenuItem value="">{say('entry.noSuccessor')}</MenuItem>
        {terms
          .filter(({ key }) => key !== term.key)
          .map(({ key, term: name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        autoFocus
        label={say('entry.reason')}
        value={reason}
        onChange={(event) => begun.set({ reason: event.target.value })}
      />
    </Question>
  );
}
