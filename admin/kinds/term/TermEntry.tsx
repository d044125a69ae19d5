import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { FurtherLines } from '../words/FurtherLines';
import type { TermLine } from './terms';

/** A term with its definition, as one entry of a list. */
export function TermEntry({ term }: { term: TermLine }) {
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
        <FurtherLines lines={term.further}>{({ text }) => text}</FurtherLines>
      </Box>
    </Box>
  );
}
