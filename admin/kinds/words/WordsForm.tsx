import { useLocaleState } from 'ra-core';
import type { KindName, WrittenName } from '../../../rubrics/kinds';
import { TypedForm } from '../../parts/TypedForm';
import { useWording, type Revise } from './useWording';
import { labelOf, type Worded } from './words';

interface Props<K extends KindName> {
  heading: string;
  /** Of the draft. */
  id: string;
  entry: Worded;
  /** Fields that are asked only where they say something. */
  unasked?: readonly WrittenName<K>[];
  revise: Revise<K>;
  disabled: boolean;
}

/** The words of an entry, a field each as its kind declares them: one act. */
export function WordsForm<K extends KindName>({
  heading,
  id,
  entry,
  unasked = [],
  revise,
  disabled,
}: Props<K>) {
  const [locale] = useLocaleState();
  const { form, save, pending, refusals } = useWording<K>(id, entry, revise);
  const fields = entry.wordings.flatMap((wording) => {
    const name = wording.field as WrittenName<K>;
    const field = { name, label: labelOf(wording, locale), multiline: wording.running };
    return unasked.includes(name) && !wording.text ? [] : [field];
  });
  return (
    <TypedForm
      heading={heading}
      fields={fields}
      form={form}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    />
  );
}
