import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { addressPath, roomPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import type { PlaceQuery } from '../gql/graphql';
import { nameOf } from '../kinds/clause/clauses';
import { arrange, fullName, placeAt, type EditionFacts } from '../kinds/clause/outline';
import { Crumbs } from '../parts/Crumbs';
import { excerpt } from '../parts/excerpt';
import { Identity } from '../parts/Identity';
import { partName } from '../kinds/clause/partName';
import { FurtherLines } from '../kinds/words/FurtherLines';

type Term = NonNullable<PlaceQuery['term']>;

export function TermPage({ facts, term }: { facts: EditionFacts; term: Term }) {
  const say = useWords();
  return (
    <Box component="article">
      <title>{`${term.term} · ${facts.title} · ${say('name')}`}</title>
      <Crumbs
        label={say('nav.above')}
        trail={[{ to: roomPath(facts.key, 'terms'), name: say('term.title') }]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 16px', alignItems: 'baseline' }}>
        <Typography variant="h1" lang="zh-CN">
          {[term.label, term.term].filter(Boolean).join(' ')}
        </Typography>
        {term.english && (
          <Typography color="text.secondary" lang="en">
            {term.english}
          </Typography>
        )}
      </Box>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {say('term.definition')}
      </Typography>
      <Typography sx={{ maxWidth: '46rem' }}>
        {term.definition ? (
          <span lang="zh-CN">{term.definition}</span>
        ) : (
          <em>{say('term.noDefinition')}</em>
        )}
        <FurtherLines lines={term.further}>{({ text }) => text}</FurtherLines>
      </Typography>
      <UsedBy facts={facts} term={term} />
      <Identity address={term.address} id={term.id} lines={term.sourceLines} />
    </Box>
  );
}

function UsedBy({ facts, term }: { facts: EditionFacts; term: Term }) {
  const say = useWords();
  const outline = useMemo(() => arrange(facts.clauses), [facts]);
  const name = (clause: Term['usedBy'][number]) => {
    const place = placeAt(outline, clause.address);
    return place ? fullName(place) : nameOf(clause);
  };
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h2">{say('term.usedBy')}</Typography>
      <Typography variant="body2" color="text.secondary">
        {term.usedBy.length
          ? say('term.usedCount', { smart_count: term.usedBy.length })
          : say('term.unused')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: '52rem' }}>
        {term.usedBy.map((clause) => (
          <Box component="li" key={clause.key} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Link to={addressPath(clause.address)} lang="zh-CN">
              {name(clause)}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary', ml: 1.5, fontSize: '0.875rem' }}>
              {partName(say, clause)}
            </Box>
            {clause.text && (
              <Typography variant="body2" lang="zh-CN" color="text.secondary">
                {around(clause.text, term.term)}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const BEFORE = 16;

/**
 * The words around the first use; where only the title uses the term, the beginning of the text.
 */
function around(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  const from = Math.max(0, at - BEFORE);
  return `${from > 0 ? '…' : ''}${excerpt(text.slice(from), BEFORE + word.length + 40)}`;
}
