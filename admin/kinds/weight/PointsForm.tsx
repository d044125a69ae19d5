import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../counter/words';
import type { ClauseDraftFragment } from '../../gql/graphql';
import { TypedForm } from '../../parts/TypedForm';
import { amountOf, usePoints } from './usePoints';

interface Props {
  id: string;
  clause: ClauseDraftFragment;
  disabled: boolean;
}

/**
 * Points of a clause: an act of their own, with a revision of their own; those of its counterpart
 * are shown where they will be set, too, and their revision is named with it.
 */
export function PointsForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const [bothParts, setBoth] = useState(true);
  const { form, counterpart, ...saving } = usePoints(id, clause, bothParts);
  const hint = say('entry.pointsHint');
  return (
    <TypedForm
      heading={say('entry.points')}
      fields={[{ name: 'points', label: say('entry.points'), hint, numeric: true }]}
      form={form}
      {...saving}
      disabled={disabled}
    >
      {counterpart && !disabled && (
        <FormControlLabel
          control={<Checkbox size="small" checked={bothParts} onChange={(_, on) => setBoth(on)} />}
          label={say('entry.bothParts', { points: amountOf(counterpart) || '—' })}
        />
      )}
    </TypedForm>
  );
}
