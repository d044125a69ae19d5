import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import type { DraftEntryQuery } from '../../gql/graphql';
import { useAct } from '../../counter/act';
import { useTyped, type Typed } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { CLAUSE_REVISE, LABEL_SET, WEIGHT_SET } from '../../proposals/contentActs';
import { TypedForm } from '../../parts/TypedForm';

export type EntryClause = NonNullable<DraftEntryQuery['clause']>;
interface Props {
  id: string;
  clause: EntryClause;
  disabled: boolean;
}
type Plain = Typed<Record<string, string>>;

/** Title and text: one act. */
export function ClauseForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}`, clause.revision, {
    title: clause.title ?? '',
    text: clause.text,
  });
  const { act, refusals, pending } = useAct(CLAUSE_REVISE);
  const save = async () => {
    const { title, text } = form.changed;
    const fields = {
      ...(title !== undefined && { title: title === '' ? null : title }),
      ...(text !== undefined && { text }),
    };
    return !!(await act({ id, key: clause.key, expecting: form.revision!, fields }));
  };
  const fields = [
    { name: 'title', label: say('entry.title') },
    { name: 'text', label: say('entry.text'), multiline: true },
  ];
  return (
    <TypedForm
      heading={say('entry.formText')}
      fields={fields}
      form={form as Plain}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    />
  );
}

/** Points: an act of their own, with a revision of their own. */
export function PointsForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}/points`, clause.pointsRevision ?? null, {
    points: clause.points == null ? '' : String(clause.points),
  });
  const { act, refusals, pending } = useAct(WEIGHT_SET);
  const [bothParts, setBoth] = useState(true);
  const typed = form.typed.points
    .trim()
    .replace(/[０-９．]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const points = typed === '' ? null : Number(typed);
  const wrong = points !== null && !Number.isFinite(points);
  const save = async () =>
    !wrong && !!(await act({ id, key: clause.key, expecting: form.revision, points, bothParts }));
  return (
    <TypedForm
      heading={say('entry.points')}
      fields={[
        {
          name: 'points',
          label: say('entry.points'),
          hint: say('entry.pointsHint'),
          numeric: true,
        },
      ]}
      form={form as Plain}
      pending={pending || wrong}
      refusals={refusals}
      save={save}
      disabled={disabled}
    >
      {clause.counterpart && !disabled && (
        <FormControlLabel
          control={<Checkbox size="small" checked={bothParts} onChange={(_, on) => setBoth(on)} />}
          label={say('entry.bothParts')}
        />
      )}
    </TypedForm>
  );
}

/** The printed number, where it is not the one that place gives. */
export function LabelForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}/label`, clause.revision, {
    label: clause.label ?? '',
  });
  const { act, refusals, pending } = useAct(LABEL_SET);
  const save = async () =>
    !!(await act({
      id,
      key: clause.key,
      expecting: form.revision!,
      label: form.typed.label.trim() || null,
    }));
  return (
    <TypedForm
      heading={say('entry.label')}
      fields={[{ name: 'label', label: say('entry.label'), hint: say('entry.labelHint') }]}
      form={form as Plain}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    >
      {!disabled && (
        <Button
          size="small"
          disabled={pending || form.dirty}
          onClick={() => void act({ id, key: clause.key, expecting: clause.revision })}
          sx={{ alignSelf: 'flex-start' }}
        >
          {say('entry.byPlace')}
        </Button>
      )}
    </TypedForm>
  );
}
