import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { lifecycle } from '../../rubrics/lifecycle';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import type { Proposal } from '../kinds/useOnDesk';
import { Question } from '../parts/Question';
import { MUTATIONS, needs, type Asked, type Given } from './transitions';

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
  const { act, refusals, pending } = useAct<object, Given>(MUTATIONS[name]);
  const [{ id, seq, head, nextLabel }] = useState(proposal);
  const empty = { note: '', label: nextLabel ?? '', effectiveFrom: '' };
  const begun = useBegun(`${id}/+${name}`, empty);
  const { note, label, effectiveFrom } = begun.value;
  const noted = needs(name, 'note');
  const labelled = needs(name, 'label');
  const unnamed = labelled && (!label.trim() || !effectiveFrom);
  const take = async () => {
    const said = { note: note.trim() || null, label: label.trim(), effectiveFrom };
    if (!(await act({ id, expecting: seq, head, ...said }))) return;
    begun.forget();
    onClose();
  };
  return (
    <Question
      title={say(`transition.names.${name}`)}
      text={say(`transition.about.${name}`)}
      confirm={say(`transition.names.${name}`)}
      grave={lifecycle[name].grave ?? false}
      wanting={(noted && !note.trim()) || unnamed}
      pending={pending}
      refusals={refusals}
      {...{ begun, onClose }}
      onConfirm={take}
    >
      {labelled && (
        <Naming
          {...{ label, day: effectiveFrom }}
          onLabel={(typed) => begun.set({ label: typed })}
          onDay={(day) => begun.set({ effectiveFrom: day })}
          given={nextLabel !== null}
        />
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
        onChange={(event) => begun.set({ note: event.target.value })}
        slotProps={{ inputLabel: { required: false } }}
      />
      {needs(name, 'head seen') && (
        <Typography variant="body2" color="text.secondary">
          {say('pair', { name: say('transition.seen'), value: '' })}
          <code>{head.slice(0, 12)}</code>
        </Typography>
      )}
    </Question>
  );
}

interface NamingProps {
  label: string;
  onLabel: (label: string) => void;
  day: string;
  onDay: (day: string) => void;
  /** Whether the label follows from what it amends. */
  given: boolean;
}

/** What the edition will be called, and the day from which it counts. */
function Naming({ label, onLabel, day, onDay, given }: NamingProps) {
  const say = useWords();
  return (
    <>
      <TextField
        variant="outlined"
        margin="dense"
        required
        autoFocus={!given}
        label={say('transition.label')}
        helperText={say(given ? 'transition.labelGiven' : 'transition.labelHint')}
        slotProps={{ input: { readOnly: given } }}
        value={label}
        onChange={(event) => onLabel(event.target.value)}
      />
      <TextField
        variant="outlined"
        margin="dense"
        required
        type="date"
        autoFocus={given}
        label={say('transition.date')}
        value={day}
        onChange={(event) => onDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </>
  );
}
