import type { FieldName } from '../../../rubrics/kinds';
import { useAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TypedForm } from '../../parts/TypedForm';
import { CLAUSE_REVISE } from './acts';
import type { DraftClause } from './drafted';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

/** Where each field of a clause is changed; null: on no form. One that is named nowhere fails. */
const CHANGED = {
  ...{ title: 'here', text: 'here' },
  ...{ scoreRole: 'scoring', combine: 'scoring', dimension: null, column: null },
  ...{ columns: 'table', rows: 'table', picture: 'figure', alt: 'figure' },
  ...{ kind: null, part: null, scheme: null, mark: null, runIn: null },
} as const satisfies Record<FieldName<'clause'>, 'here' | 'scoring' | 'table' | 'figure' | null>;
type Here = {
  [F in FieldName<'clause'>]: (typeof CHANGED)[F] extends 'here' ? F : never;
}[FieldName<'clause'>];

/** What is written in a clause: one act. */
export function ClauseForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}`, clause.revision, {
    title: clause.title ?? '',
    text: clause.text,
  } satisfies Record<Here, string>);
  const { act, refusals, pending } = useAct(CLAUSE_REVISE);
  const save = async () => {
    const { title, text } = form.changed;
    const fields = {
      ...(title !== undefined && { title: title === '' ? null : title }),
      ...(text !== undefined && { text }),
    };
    return !!(await act({ id, key: clause.key, expecting: form.revision, fields }));
  };
  const fields = [
    { name: 'title', label: say('entry.title') },
    // What a table says stands in its cells, what a figure says in its picture.
    ...((clause.kind === 'TABLE' || clause.kind === 'FIGURE') && !clause.text
      ? []
      : [{ name: 'text', label: say('entry.text'), multiline: true } as const]),
  ] as const;
  return (
    <TypedForm
      heading={say('entry.formText')}
      fields={fields}
      form={form}
      pending={pending}
      refusals={refusals}
      save={save}
      disabled={disabled}
    />
  );
}
