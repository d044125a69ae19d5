import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { Question } from '../parts/Question';
import { useWords } from '../counter/words';
import type { Proposal } from './ProposalFrame';
import { ASKED, GRAVE, needs, type Asked } from './transitions';

interface Props {
  name: Asked;
  proposal: Proposal;
  onClose: () => void;
}

/**
 * Asks for what the transition needs, and speaks of the content that was on the page when it
 * opened.
 */
export function TransitionDialog({ name, proposal, onClose }: Props) {
  const say = useWords();
  const { act, refusals, pending } = useAct(ASKED[name]);
  const [seen] = useState(proposal);
  const [note, setNote] = useState('');
  const [label, setLabel] = useState('');
  const [effectiveFrom, setDate] = useState('');
  const noted = needs(name, 'note');
  const labelled = needs(name, 'label');
  const wanting = (noted && !note.trim()) || (labelled && (!label.trim() || !effectiveFrom));
  const take = async () => {
    const given = {
      id: seen.id,
      expecting: seen.seq,
      note: note.trim() || null,
      ...(needs(name, 'head seen') && { head: seen.head }),
      ...(labelled && { label: label.trim(), effectiveFrom }),
    };
    if (await act(given as Parameters<typeof act>[0])) onClose();
  };
  return (
    <Question
      title={say(`transition.names.${name}`)}
      text={say(`transition.about.${name}`)}
      confirm={say(`transition.names.${name}`)}
      grave={GRAVE.has(name)}
      wanting={wanting}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={take}
    >
      {labelled && (
        <>
          <TextField
            variant="outlined"
            margin="dense"
            required
            autoFocus
            label={say('transition.label')}
            helperText={say('transition.labelHint')}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
          <TextField
            variant="outlined"
            margin="dense"
            required
            type="date"
            label={say('transition.date')}
            value={effectiveFrom}
            onChange={(event) => setDate(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        </>
      )}
      <TextField
        variant="outlined"
        margin="dense"
        fullWidth
        multiline
        minRows={3}
        required={noted}
        autoFocus={!labelled}
        label={say(noted ? 'transition.noteNeeded' : 'transition.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ inputLabel: { required: false } }}
      />
      {needs(name, 'head seen') && (
        <Typography variant="body2" color="text.secondary">
          {say('pair', { name: say('transition.seen'), value: '' })}
          <code>{seen.head.slice(0, 12)}</code>
        </Typography>
      )}
    </Question>
  );
}
