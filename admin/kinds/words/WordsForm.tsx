import { useLocaleState } from 'ra-core';
import type { KindName, WrittenName } from '../../../rubrics/kinds';
import { useAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import type { TypedDocumentString } from '../../gql/graphql';
import { TypedForm } from '../../parts/TypedForm';
import type { Worded } from './words';

type Words<K extends KindName> = Record<WrittenName<K>, string>;

interface Props<K extends KindName> {
  heading: string;
  /** Of the draft. */
  id: string;
  entry: Worded;
  /** Fields that are asked only where they say something. */
  unasked?: readonly WrittenName<K>[];
  /** Its input has each field of words; one that lacks it does not compile. */
  revise: TypedDocumentString<
    unknown,
    { id: string; key: string; expecting: string; fields: Partial<Words<K>> }
  >;
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
  const stored = Object.fromEntries(
    entry.wordings.map(({ field, text }) => [field, text]),
  ) as Words<K>;
  const all = Object.keys(stored) as WrittenName<K>[];
  const form = useTyped(`${id}/${entry.key}`, entry.revision, stored, all);
  const { act, refusals, pending } = useAct(revise);
  const save = async () => {
    const seen = { id, key: entry.key, expecting: form.revision };
    return !!(await act({ ...seen, fields: form.changed }));
  };
  const fields = entry.wordings.flatMap(({ field, word, wordEnglish, running, text }) => {
    const name = field as WrittenName<K>;
    const label = locale === 'en' ? capital(wordEnglish) : word;
    return unasked.includes(name) && !text ? [] : [{ name, label, multiline: running }];
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

/** As the first word of a label has it. */
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
