import type { KindName, WrittenName } from '../../../rubrics/kinds';
import { useContentAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import type { TypedDocumentString } from '../../gql/graphql';
import type { Worded } from './words';

type Words<K extends KindName> = Record<WrittenName<K>, string>;

/** Its input has each field of words; one that lacks it does not compile. */
export type Revise<K extends KindName> = TypedDocumentString<
  unknown,
  { id: string; key: string; expecting: string; fields: Partial<Words<K>> }
>;

/** The words of an entry as they are typed, whichever page shows them: one act stores them. */
export function useWording<K extends KindName>(id: string, entry: Worded, revise: Revise<K>) {
  const stored = Object.fromEntries(
    entry.wordings.map(({ field, text }) => [field, text]),
  ) as Words<K>;
  const all = Object.keys(stored) as WrittenName<K>[];
  const form = useTyped(`${id}/${entry.key}`, entry.revision, stored, all);
  const { act, refusals, pending } = useContentAct(revise);
  const save = async () => {
    const seen = { id, key: entry.key, expecting: form.revision };
    return !!(await act({ ...seen, fields: form.changed }));
  };
  return { form, save, pending, refusals };
}
