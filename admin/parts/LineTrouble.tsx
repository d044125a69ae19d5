import type { Refused } from '../counter/act';
import type { Fields, Typed } from '../counter/typed';
import { FoundText } from './FoundText';
import { Refusals } from './Refusals';
import { Saving } from './Saving';
import { Stale } from './Stale';
import type { Field } from './TypedForm';

interface Props<F extends Fields> {
  of: { form: Typed<F>; pending: boolean; refusals: readonly Refused[] };
  fields: readonly Field<keyof F & string>[];
  store: () => void;
}

/** What keeps a line from being stored by itself: a conflict, a text of before, a refusal. */
export function LineTrouble<F extends Fields>({ of, fields, store }: Props<F>) {
  const { form, pending, refusals } = of;
  const found = form.found && form.dirty;
  if (!form.inConflict && !found && !form.refused && refusals.length === 0) return null;
  return (
    <>
      {form.inConflict && <Stale fields={fields} form={form} />}
      {found && !form.inConflict && <FoundText fields={fields} form={form} />}
      <Refusals of={refusals.filter(({ code }) => code !== 'STALE' || form.refused)} />
      {form.dirty && <Saving form={form} pending={pending} savedAt={null} onSave={store} />}
    </>
  );
}
