import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { isOpen } from '../counter/isOpen';
import { useWords } from '../counter/words';
import { AddTerm } from '../kinds/term/AddTerm';
import type { Draft } from '../kinds/draft/caughtUp';
import { useOnDesk } from '../kinds/useOnDesk';
import { FateMark } from '../parts/FateMark';

/** The terms of the draft. */
export default function DraftTermsPage() {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const [adding, setAdding] = useState(false);
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${say('proposal.terms')} · ${proposal.title} · ${say('name')}`}</title>
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          alignItems: 'center',
          justifyContent: 'space-between',
          mb: 1,
        }}
      >
        <Typography variant="h2">{say('proposal.terms')}</Typography>
        {isOpen(proposal, 'edit') && (
          <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
            {say('entry.termAdd')}
          </Button>
        )}
      </Box>
      {draft.terms.length === 0 && <Typography>{say('term.none')}</Typography>}
      <Box component="dl" sx={{ m: 0 }}>
        {draft.terms.map((term) => (
          <Term key={term.key} term={term} />
        ))}
      </Box>
      {adding && <AddTerm onClose={() => setAdding(false)} />}
    </Box>
  );
}

function Term({ term }: { term: Draft['terms'][number] }) {
  const say = useWords();
  const { proposal, marks } = useOnDesk();
  const fate = marks.get(term.key);
  return (
    <Box className="keep" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box
        component="dt"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline' }}
      >
        {term.label && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {term.label}
          </Box>
        )}
        <Box
          component={Link}
          to={entryPath(proposal.id, term.key)}
          lang="zh-CN"
          sx={{ fontWeight: 600 }}
        >
          {term.term}
        </Box>
        {term.english && <span lang="en">{term.english}</span>}
        {fate && <FateMark fate={fate} />}
      </Box>
      <Box component="dd" sx={{ m: 0 }} lang={term.definition ? 'zh-CN' : undefined}>
        {term.definition || say('term.noDefinition')}
      </Box>
    </Box>
  );
}
