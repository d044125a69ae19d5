import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import type { Place } from '../clause/outline';
import { useWorth } from './useWorth';

/** What bears something that no total counts: shares, bonus, deduction, veto. */
export function Bearers({ places }: { places: readonly Place[] }) {
  const say = useWords();
  const worth = useWorth();
  if (places.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h2" gutterBottom>
        {say('weights.beside')}
      </Typography>
      <Box component="ul" lang="zh-CN" sx={{ m: 0, pl: 3 }}>
        {places.map(({ clause }) => (
          <li key={clause.key}>
            <Link to={addressPath(clause.address)}>
              {[clause.label, clause.title ?? clause.text].filter(Boolean).join(' ')}
            </Link>{' '}
            {worth(clause)}
          </li>
        ))}
      </Box>
    </Box>
  );
}
