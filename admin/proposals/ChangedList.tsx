import { Box, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import type { Proposal } from '../kinds/useOnDesk';
import { ChangeCard } from './ChangeCard';

/** Every entry in which the draft differs from its base, both texts side by side. */
export function ChangedList({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  const { changed } = proposal;
  const count = (fate: string) => changed.filter((change) => change.fate === fate).length;
  return (
    <Box component="section" aria-labelledby="changed">
      <Typography variant="h2" id="changed">
        {say('change.title')}
      </Typography>
      {changed.length === 0 ? (
        <Typography color="text.secondary">{say('change.none')}</Typography>
      ) : (
        <Typography color="text.secondary" gutterBottom>
          {say('change.count', {
            revised: count('REVISED'),
            added: count('ADDED'),
            retired: count('RETIRED'),
          })}
        </Typography>
      )}
      {changed.map((change) => (
        <ChangeCard key={change.key} change={change} proposal={proposal} />
      ))}
    </Box>
  );
}
