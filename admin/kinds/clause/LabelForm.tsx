import { Button } from '@mui/material';
import { useContentAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TypedForm } from '../../parts/TypedForm';
import { LABEL_SET } from './acts';
import type { DraftClause } from './drafted';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

/** The printed number, where it is not the one that place gives. */
export function LabelForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${clause.key}/label`, clause.revision, {
    label: clause.label ?? '',
  });
  const { act, refusals, pending } = useContentAct(LABEL_SET);
  const save = async () => {
    const label = form.typed.label.trim() || null;
    return !!(await act({ id, key: clause.key, expecting: form.revision, label }));
  };
  return (
    <TypedForm
      heading={say('entry.label')}
      fields={[{ name: 'label', label: say('entry.label'), hint: say('entry.labelHint') }]}
      form={form}
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
