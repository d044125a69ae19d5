import { Box, Typography } from '@mui/material';
import { useContentAct } from '../../counter/act';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TypedForm } from '../../parts/TypedForm';
import type { Draft } from '../draft/caughtUp';
import { FACTS_REVISE } from './acts';

interface Props {
  id: string;
  draft: Draft;
  disabled: boolean;
}

/** The title under which the edition is printed. */
export function FactsForm({ id, draft, disabled }: Props) {
  const say = useWords();
  const stored = { title: draft.title };
  const form = useTyped(`${id}/${draft.factsKey}`, draft.factsRevision, stored, ['title']);
  const { act, refusals, pending } = useContentAct(FACTS_REVISE);
  const save = async () => {
    const { title } = form.typed;
    return !!(await act({ id, key: draft.factsKey, expecting: form.revision, title }));
  };
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${say('proposal.draftTitle')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('proposal.draftTitle')}
      </Typography>
      <TypedForm
        heading={say('proposal.draftTitle')}
        fields={[{ name: 'title', label: say('entry.title') }]}
        form={form}
        pending={pending}
        refusals={refusals}
        save={save}
        disabled={disabled}
      />
    </Box>
  );
}
