import { Button, Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import { AskedText } from '../parts/AskedText';
import type { Change } from '../compare';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { ACCEPT, type Reviewed } from './reviewQueries';

interface Props {
  proposal: Reviewed;
  changes: readonly Change[];
}

/** Corrections that the table proposes as editorial, and that nobody has judged so far. */
export function AcceptCorrections({ proposal, changes }: Props) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const proposed = changes.filter(
    ({ proposedGravity, gravity }) => proposedGravity && proposedGravity !== gravity,
  );
  if (proposed.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        className="no-print"
        onClick={() => setOpen(true)}
        sx={{ justifySelf: 'start' }}
      >
        {say('review.corrections', { n: proposed.length })}
      </Button>
      {open && <Ask proposal={proposal} changes={proposed} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Which of them, and why: one judgement of each, all of those chosen or none. */
function Ask({ proposal, changes, onClose }: Props & { onClose: () => void }) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { act, refusals, pending } = useAct(ACCEPT);
  const [{ id, seq, head }] = useState(proposal);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const begun = useBegun(`${id}/+corrections`, { reason: '' });
  const { reason } = begun.value;
  const chosen = changes.filter((change) => !without.has(change.id)).map((change) => change.id);
  const toggle = (change: string) =>
    setWithout(
      (held) =>
        new Set(held.has(change) ? [...held].filter((one) => one !== change) : [...held, change]),
    );
  const take = async () => {
    const given = { id, expecting: seq, head, changes: chosen, reason: reason.trim() };
    if (!(await act(given))) return;
    begun.forget();
    onClose();
  };
  return (
    <Question
      title={say('review.corrections', { n: chosen.length })}
      text={say('review.correctionsLong')}
      confirm={say('review.accept')}
      wanting={!reason.trim() || chosen.length === 0}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <FormGroup>
        {changes.map((change) => (
          <FormControlLabel
            key={change.id}
            control={
              <Checkbox
                size="small"
                checked={!without.has(change.id)}
                onChange={() => toggle(change.id)}
              />
            }
            label={locale === 'en' ? change.phraseEnglish : change.phrase}
          />
        ))}
      </FormGroup>
      <AskedText
        label={say('review.reason')}
        value={reason}
        onChange={(typed) => begun.set({ reason: typed })}
      />
    </Question>
  );
}
