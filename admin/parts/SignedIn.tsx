import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { signInPath } from '../counter/addresses';
import { useUnsavedPlaces } from '../counter/unsaved';
import { useViewer, type Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Waiting } from './Waiting';

/** A page for people with an account; everybody else is shown the way in. */
export function SignedIn({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const viewer = useViewer();
  if (viewer) return <>{children(viewer)}</>;
  return viewer === undefined ? <Waiting lines={4} /> : <WayIn />;
}

function WayIn() {
  const say = useWords();
  const unsaved = useUnsavedPlaces('');
  const { pathname, search } = useLocation();
  return (
    <Box sx={{ py: 6, maxWidth: '42rem' }}>
      <title>{`${say('account.needed')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('account.needed')}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {say(unsaved.length > 0 ? 'account.neededUnsaved' : 'account.neededLong')}
      </Typography>
      <Button component={Link} to={signInPath(pathname + search)} variant="contained">
        {say('account.signIn')}
      </Button>
    </Box>
  );
}
