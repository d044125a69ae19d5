import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useOutletContext } from 'react-router-dom';
import { useWords } from '../counter/words';
import type { EditionFacts } from '../kinds/clause/outline';
import { TermEntry } from '../kinds/term/TermEntry';
import { useTerms, type TermLine } from '../kinds/term/terms';
import { Answered } from '../parts/Answered';

const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin').compare;

export default function TermsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const answer = useTerms(facts.key);
  return (
    <Box>
      <title>{`${say('term.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('term.title')}
      </Typography>
      <Answered answer={answer}>
        {({ edition }) =>
          edition?.terms.length ? (
            <TermList terms={edition.terms} />
          ) : (
            <Typography>{say('term.none')}</Typography>
          )
        }
      </Answered>
    </Box>
  );
}

function TermList({ terms }: { terms: readonly TermLine[] }) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = terms
    .filter(({ term, english, definition }) =>
      `${term} ${english ?? ''} ${definition}`.toLowerCase().includes(wanted),
    )
    .sort((a, b) => byPinyin(a.term, b.term));
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <TextField
          fullWidth={false}
          className="no-print"
          size="small"
          variant="outlined"
          type="search"
          label={say('term.filter')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Typography color="text.secondary" role="status">
          {say('term.count', { smart_count: shown.length })} · {say('term.sorted')}
        </Typography>
      </Box>
      {shown.length === 0 && <Typography>{say('term.noMatch')}</Typography>}
      <Box component="dl" sx={{ m: 0, maxWidth: '52rem' }}>
        {shown.map((term) => (
          <TermEntry key={term.key} term={term} />
        ))}
      </Box>
    </>
  );
}
