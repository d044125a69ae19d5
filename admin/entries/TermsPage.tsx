import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useOutletContext } from 'react-router-dom';
import type { TermsQuery } from '../gql/graphql';
import { addressPath } from '../counter/addresses';
import { Answered } from '../parts/Answered';
import { useAnswer } from '../counter/ask';
import type { EditionFacts } from '../kinds/clause/outline';
import { useWords } from '../counter/words';
import { TERMS } from './queries';

type Term = NonNullable<TermsQuery['edition']>['terms'][number];

const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin').compare;

export default function TermsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const answer = useAnswer(TERMS, { edition: facts.key });
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

function TermList({ terms }: { terms: readonly Term[] }) {
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

export function TermEntry({ term }: { term: Term }) {
  const say = useWords();
  return (
    <Box className="keep" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box
        component="dt"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline' }}
      >
        {term.label && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {term.label}
          </Box>
        )}
        <Box component={Link} to={addressPath(term.address)} lang="zh-CN" sx={{ fontWeight: 600 }}>
          {term.term}
        </Box>
        {term.english && <span lang="en">{term.english}</span>}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem', ml: 'auto' }}>
          {say('term.usedCount', { smart_count: term.usedBy.length })}
        </Box>
      </Box>
      <Box component="dd" sx={{ m: 0, mt: 0.5 }}>
        {term.definition ? (
          <span lang="zh-CN">{term.definition}</span>
        ) : (
          <em>{say('term.noDefinition')}</em>
        )}
      </Box>
    </Box>
  );
}
