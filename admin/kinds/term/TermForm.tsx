import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../counter/act';
import { proposalPath } from '../../counter/addresses';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { Crumbs } from '../../parts/Crumbs';
import { TypedForm } from '../../parts/TypedForm';
import type { Draft } from '../useOnDesk';
import { TERM_REVISE } from './acts';
import type { DraftTerm } from './drafted';
import { RetireTerm } from './RetireTerm';

interface Props {
  id: string;
  term: DraftTerm;
  terms: Draft['terms'];
  disabled: boolean;
}

export function TermForm({ id, term, terms, disabled }: Props) {
  const say = useWords();
  const form = useTyped(`${id}/${term.key}`, term.revision, {
    term: term.term,
    english: term.english ?? '',
    definition: term.definition,
  });
  const { act, refusals, pending } = useAct(TERM_REVISE);
  const save = async () => {
    const { english, ...others } = form.changed;
    const fields = {
      ...others,
      ...(english !== undefined && { english: english === '' ? null : english }),
    };
    return !!(await act({ id, key: term.key, expecting: form.revision, fields }));
  };
  const fields = [
    { name: 'term', label: say('entry.term') },
    { name: 'english', label: say('entry.english') },
    { name: 'definition', label: say('entry.definition'), multiline: true },
  ] as const;
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${term.term} · ${say('name')}`}</title>
      <Crumbs
        label={say('nav.above')}
        trail={[{ to: `${proposalPath(id)}/terms`, name: say('proposal.terms') }]}
      />
      <Head id={id} term={term} terms={terms} disabled={disabled} />
      <TypedForm
        heading={say('entry.term')}
        fields={fields}
        form={form}
        pending={pending}
        refusals={refusals}
        save={save}
        disabled={disabled}
      />
    </Box>
  );
}

function Head({ id, term, terms, disabled }: Props) {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1.5 }}>
      <Typography variant="h1" lang="zh-CN">
        {[term.label, term.term].filter(Boolean).join(' ')}
      </Typography>
      {!disabled && (
        <Button size="small" variant="outlined" color="error" onClick={() => setAsking(true)}>
          {say('entry.retire')}
        </Button>
      )}
      {asking && <RetireTerm id={id} term={term} terms={terms} onClose={() => setAsking(false)} />}
    </Box>
  );
}
