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
