import { MenuItem, TextField } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import type { Change } from '../compare/queries';
import { useAct } from '../counter/act';
import { Question } from '../parts/Question';
import { useWords } from '../counter/words';
import { OVERRULE, type Reviewed } from './reviewQueries';

const GRAVITIES = ['EDITORIAL', 'STRUCTURAL', 'SUBSTANTIVE'] as const;
type Gravity = (typeof GRAVITIES)[number];

/** A person knows better than the table how much a change matters, and says why. */
export function OverruleDialog({
  proposal,
  change,
  onClose,
}: {
  proposal: Reviewed;
  change: Change;
  onClose: () => void;
}) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { act, refusals, pending } = useAct(OVERRULE);
  const [seen] = useState(proposal);
  const [gravity, setGravity] = useState<Gravity>(
    change.gravity === 'EDITORIAL' ? 'SUBSTANTIVE' : 'EDITORIAL',
  );
  const [reason, setReason] = useState('');
  const take = async () => {
    if (
      await act({
        id: seen.id,
        expecting: seen.seq,
        head: seen.head,
        change: change.id,
        gravity,
        reason: reason.trim(),
      })
    )
      onClose();
  };
  return (
    <Question
      title={say('review.overrule')}
      text={say('review.overruleLong', {
        phrase: locale === 'en' ? change.phraseEnglish : change.phrase,
      })}
      confirm={say('review.overrule')}
      wanting={!reason.trim() || gravity === change.gravity}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={take}
    >
      <TextField
        select
        fullWidth
        margin="dense"
        label={say('review.newGravity')}
        value={gravity}
        onChange={(event) => setGravity(event.target.value as Gravity)}
      >
        {GRAVITIES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`diff.gravities.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        fullWidth
        multiline
        minRows={2}
        margin="dense"
        required
        label={say('review.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Question>
  );
}
