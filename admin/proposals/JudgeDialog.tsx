import { MenuItem, TextField } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import { GRAVITIES, type Gravity } from '../../rubrics/vocabulary';
import { AskedText } from '../parts/AskedText';
import type { Change } from '../compare';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { OVERRULE, type Reviewed } from './reviewQueries';

interface Props {
  proposal: Reviewed;
  change: Change;
  onClose: () => void;
}

/** A person knows better than the table how much a change matters, and says why. */
export function JudgeDialog({ proposal, change, onClose }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { act, refusals, pending } = useAct(OVERRULE);
  const [{ id, seq, head }] = useState(proposal);
  const begun = useBegun(`${id}/+judge/${change.id}`, atFirst(change));
  const { gravity, reason } = begun.value;
  const take = async () => {
    const judged = { change: change.id, gravity, reason: reason.trim() };
    if (!(await act({ id, expecting: seq, head, ...judged }))) return;
    begun.forget();
    onClose();
  };
  const phrase = locale === 'en' ? change.phraseEnglish : change.phrase;
  return (
    <Question
      title={say('review.judge')}
      text={say('review.judgeLong', { phrase })}
      confirm={say('review.judge')}
      wanting={!reason.trim() || gravity === change.gravity}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <TextField
        select
        fullWidth
        margin="dense"
        label={say('review.newGravity')}
        value={gravity}
        onChange={(event) => begun.set({ gravity: event.target.value as Gravity })}
      >
        {GRAVITIES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`diff.gravities.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <AskedText
        rows={2}
        label={say('review.reason')}
        value={reason}
        onChange={(typed) => begun.set({ reason: typed })}
      />
    </Question>
  );
}

const atFirst = ({ gravity }: Change): { gravity: Gravity; reason: string } => ({
  gravity: gravity === 'EDITORIAL' ? 'SUBSTANTIVE' : 'EDITORIAL',
  reason: '',
});
