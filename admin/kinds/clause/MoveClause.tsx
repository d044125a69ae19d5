import {
  Autocomplete,
  createFilterOptions,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useMemo, useState } from 'react';
import { useContentAct } from '../../counter/act';
import { useWords } from '../../counter/words';
import { Question } from '../../parts/Question';
import { seenBelow, useOnDesk } from '../useOnDesk';
import { behind, firstBelow, lastBelow, type Spot } from '../item/spots';
import { CLAUSE_MOVE } from './acts';
import type { DraftClause } from './drafted';
import { above, fullName, type Place } from './outline';
import { partName } from './partName';

interface Props {
  clause: DraftClause;
  place: Place;
  onClose: () => void;
  onDone?: () => void;
}

const WHERE = {
  after: 'entry.moveAfter',
  first: 'entry.moveFirst',
  last: 'entry.moveLast',
} as const;
type Where = keyof typeof WHERE;
const CHOICES = Object.entries(WHERE) as [Where, (typeof WHERE)[Where]][];

/** 移动到…: any place of the draft, found by its number or its words. */
export function MoveClause({ clause, place, onClose, onDone }: Props) {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const { act, refusals, pending } = useContentAct(CLAUSE_MOVE);
  const [target, setTarget] = useState<Place | null>(null);
  const [chosen, choose] = useState<Where | null>(null);
  // Where others stand below it, it is most often a chapter that is meant.
  const where = chosen ?? (target && target.children.length > 0 ? 'last' : 'after');
  const move = async () => {
    if (!target) return;
    const moved = { id: proposal.id, key: clause.key, expecting: clause.revision };
    const to = spot(target, where, place);
    if (!(await act({ ...moved, ...to, expectingPlace: seenBelow(draft, to.parent) }))) return;
    onClose();
    onDone?.();
  };
  return (
    <Question
      title={say('entry.move')}
      confirm={say('entry.move')}
      wanting={!target}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={move}
    >
      <Target place={place} value={target} onChoose={setTarget} />
      <RadioGroup
        aria-label={say('entry.where')}
        value={where}
        onChange={(_, name) => choose(name as Where)}
      >
        {CHOICES.map(([value, word]) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" />}
            label={say(word)}
          />
        ))}
      </RadioGroup>
    </Question>
  );
}

interface TargetProps {
  place: Place;
  value: Place | null;
  onChoose: (place: Place | null) => void;
}

/** As many as one looks through: what is typed more leaves fewer. */
const FEW = createFilterOptions<Place>({ limit: 50 });

/** Every place but itself and what stands below it. */
function Target({ place, value, onChoose }: TargetProps) {
  const say = useWords();
  const { outline } = useOnDesk();
  const open = useMemo(
    () => outline.places.filter((other) => other !== place && !above(other).includes(place)),
    [outline, place],
  );
  return (
    <Autocomplete
      options={open}
      filterOptions={FEW}
      autoHighlight
      value={value}
      onChange={(_, chosen) => onChoose(chosen)}
      getOptionLabel={(other) => `${partName(say, other.clause)} ${fullName(other)}`}
      getOptionKey={(other) => other.clause.key}
      renderInput={(props) => (
        <TextField
          {...props}
          variant="outlined"
          margin="dense"
          autoFocus
          label={say('entry.moveTarget')}
        />
      )}
    />
  );
}

function spot(target: Place, where: Where, moved: Place): Spot {
  if (where === 'after') return behind(target);
  return where === 'first' ? firstBelow(target) : lastBelow(target, moved);
}
