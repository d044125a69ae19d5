import { Box, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useChanged } from './draft/useChanged';
import { useOnDesk } from './useOnDesk';

/** What the base says in the place of this entry. */
export function Against({ entry }: { entry: string }) {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const keys = draft.changed.map(({ key }) => key).filter((key) => key.split('/')[0] === entry);
  const changes = useChanged(proposal.id, keys).data?.proposal?.changed ?? [];
  if (keys.length === 0 || changes.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3, maxWidth: '52rem' }}>
      <Typography variant="h2" gutterBottom>
        {say('entry.against')}
      </Typography>
      {changes.map((change) => (
        <Box key={change.key} sx={{ mb: 2 }}>
          <BeforeAfter before={change.before ?? null} after={change.after ?? null} />
        </Box>
      ))}
    </Box>
  );
}
