import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import type { ClauseDraftFragment } from '../../gql/graphql';
import { TypedForm } from '../../parts/TypedForm';
import { WEIGHT_SET } from './acts';

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
  const form = useTyped(`${id}/${clause.key}/points`, clause.pointsRevision ?? null, {
    points: amountOf(clause),
  });
  const { act, refusals, pending } = useAct(WEIGHT_SET);
  const [bothParts, setBoth] = useState(true);
  // What stands below an item answers to the whole item that faces it, which bears points itself.
  const facing = clause.counterpart;
  const counterpart = facing?.counterpart?.key === clause.key ? facing : null;
  const typed = narrow(form.typed.points.replace(/\s/g, ''));
  const share = typed.endsWith('%');
  const amount = typed === '' ? null : Number(share ? typed.slice(0, -1) : typed);
  const wrong = amount !== null && !Number.isFinite(amount);
  const save = async () =>
    !wrong &&
    !!(await act({
      ...{ id, key: clause.key, expecting: form.revision, bothParts },
      ...(share ? { share: amount } : { points: amount }),
      ...(counterpart && { expectingCounterpart: counterpart.pointsRevision ?? null }),
    }));
  const hint = say('entry.pointsHint');
  return (
    <TypedForm
      heading={say('entry.points')}
      fields={[{ name: 'points', label: say('entry.points'), hint, numeric: true }]}
      form={form}
      pending={pending || wrong}
      refusals={refusals}
      save={save}
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

/** Full-width digits are what an input method types. */
const narrow = (typed: string): string =>
  typed.replace(/[０-９．％－]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** Points as they are typed; a share by its sign. */
const amountOf = ({ points, share }: { points?: number | null; share?: number | null }): string =>
  share == null ? String(points ?? '') : `${share}%`;
