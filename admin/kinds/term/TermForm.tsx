import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { proposalPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { Crumbs } from '../../parts/Crumbs';
import type { Draft } from '../draft/caughtUp';
import { WordsForm } from '../words/WordsForm';
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
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${term.term} · ${say('name')}`}</title>
      <Crumbs
        label={say('nav.above')}
        trail={[{ to: `${proposalPath(id)}/terms`, name: say('proposal.terms') }]}
      />
      <Head id={id} term={term} terms={terms} disabled={disabled} />
      <WordsForm<'term'>
        heading={say('entry.term')}
        id={id}
        entry={term}
        revise={TERM_REVISE}
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
