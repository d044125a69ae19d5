import { Box } from '@mui/material';
import { isNowhere } from '../counter/addresses';
import { useWords } from '../counter/words';
import type { Comparison } from './queries';

/** What stands on either side. */
export function Heads({ comparison }: { comparison: Comparison }) {
  const say = useWords();
  const head = { fontWeight: 600, px: 1 } as const;
  const name = (edition: Comparison['base'], key: string) => {
    if (isNowhere(key)) return say('diff.ofFile');
    if (!edition) return say('proposal.number', { id: key.split('@proposal-')[1] ?? key });
    const day = edition.publishedOn;
    return [edition.name ?? edition.label, day && say('diff.published', { day })]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'grid' },
        gap: 3,
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
        borderBottom: 2,
        borderColor: 'divider',
        pb: 0.5,
        mb: 1,
      }}
    >
      <Box sx={head}>
        {say('diff.old')} {name(comparison.base, comparison.baseKey)}
      </Box>
      <Box sx={head}>
        {say('diff.new')} {name(comparison.head, comparison.headKey)}
      </Box>
    </Box>
  );
}
