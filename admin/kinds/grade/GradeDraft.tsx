import { BAND_UNITS, type BandUnit } from '../../../rubrics/vocabulary';
import { useAct } from '../../counter/act';
import { isOpen } from '../../counter/isOpen';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TypedForm } from '../../parts/TypedForm';
import { Against } from '../Against';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import { GRADE_REVISE, type GradeLine } from './grades';

/** A grade of the draft: one act. */
export function GradeDraft({ grade }: { grade: GradeLine }) {
  const say = useWords();
  const { proposal } = useOnDesk();
  const form = useTyped(`${proposal.id}/${grade.key}`, grade.revision, {
    name: grade.name,
    atLeast: String(grade.atLeast ?? ''),
    unit: grade.unit as string,
    conditions: grade.conditions ?? '',
  });
  const { act, refusals, pending } = useAct(GRADE_REVISE);
  const save = async () => {
    const { name, atLeast, unit, conditions } = form.changed;
    const fields = {
      ...(name !== undefined && { name }),
      ...(atLeast !== undefined && { atLeast: atLeast.trim() === '' ? null : Number(atLeast) }),
      ...(unit !== undefined && { unit: unit as BandUnit }),
      ...(conditions !== undefined && { conditions: conditions || null }),
    };
    const seen = { id: proposal.id, key: grade.key, expecting: form.revision };
    return !!(await act({ ...seen, fields }));
  };
  const fields = [
    { name: 'name', label: say('grade.name') },
    { name: 'atLeast', label: say('grade.atLeast'), numeric: true },
    {
      name: 'unit',
      label: say('grade.unit'),
      choices: BAND_UNITS.map((value) => ({ value, name: say(`grade.units.${value}`) })),
    },
    { name: 'conditions', label: say('grade.conditions'), multiline: true },
  ] as const;
  return (
    <>
      <title>{`${grade.name} · ${proposal.title} · ${say('name')}`}</title>
      <ReadOnly />
      <TypedForm
        heading={say('grade.title')}
        fields={fields}
        form={form}
        pending={pending || !Number.isFinite(Number(form.typed.atLeast))}
        refusals={refusals}
        save={save}
        disabled={!isOpen(proposal, 'edit')}
      />
      <Against entry={grade.key} />
    </>
  );
}
