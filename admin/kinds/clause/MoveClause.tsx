import { Autocomplete, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useAct } from '../../counter/act';
import { above, fullName, type Place } from './outline';
import { Question } from '../../parts/Question';
import { useWords } from '../../counter/words';
import type { EntryClause } from './ClauseForm';
import { CLAUSE_MOVE } from '../../proposals/contentActs';
import { useOnDesk } from '../../proposals/ProposalFrame';

type Where = 'after' | 'first' | 'last';

/** 移动到…: any place of the draft, found by its number or its words. */
export function MoveClause({
  clause,
  place,
  onClose,
}: {
  clause: EntryClause;
  place: Place;
  onClose: () => void;
}) {
  const say = useWords();
  const { proposal, outline } = useOnDesk();
  const { act, refusals, pending } = useAct(CLAUSE_MOVE);
  const [target, setTarget] = useState<Place | null>(null);
  const [where, setWhere] = useState<Where>('after');
  const open = useMemo(
    () => outline.places.filter((other) => other !== place && !above(other).includes(place)),
    [outline, place],
  );
  const move = async () => {
    if (
      target &&
      (await act({
        id: proposal.id,
        key: clause.key,
        expecting: clause.revision,
        ...spot(target, where, place),
      }))
    )
      onClose();
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
      <Autocomplete
        options={open}
        value={target}
        onChange={(_, chosen) => setTarget(chosen)}
        getOptionLabel={(other) => `${say(`clause.parts.${other.clause.part}`)} ${fullName(other)}`}
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
      <RadioGroup
        aria-label={say('entry.where')}
        value={where}
        onChange={(_, chosen) => setWhere(chosen as Where)}
      >
        <FormControlLabel
          value="after"
          control={<Radio size="small" />}
          label={say('entry.moveAfter')}
        />
        <FormControlLabel
          value="first"
          control={<Radio size="small" />}
          label={say('entry.moveFirst')}
        />
        <FormControlLabel
          value="last"
          control={<Radio size="small" />}
          label={say('entry.moveLast')}
        />
      </RadioGroup>
    </Question>
  );
}

function spot(
  target: Place,
  where: Where,
  moved: Place,
): { parent: string | null; after: string | null } {
  if (where === 'after')
    return { parent: target.parent?.clause.key ?? null, after: target.clause.key };
  const last = target.children.filter((child) => child !== moved).at(-1);
  return {
    parent: target.clause.key,
    after: where === 'first' ? null : (last?.clause.key ?? null),
  };
}
