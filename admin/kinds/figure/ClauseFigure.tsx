import { Box } from '@mui/material';
import type { ClauseLine } from '../clause/clauses';
import { PictureView } from './PictureView';

/** The picture of a clause, above its caption. */
export function ClauseFigure({ clause }: { clause: ClauseLine }) {
  if (clause.kind !== 'FIGURE') return null;
  return (
    <Box sx={{ textAlign: 'center' }}>
      <PictureView hash={clause.picture?.hash} alt={clause.alt ?? clause.title ?? ''} />
    </Box>
  );
}
