import { Typography } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { signInPath } from '../counter/addresses';
import { hearKeeping, isOver, keepingTrouble } from '../counter/keeping';
import { useWords } from '../counter/words';

/** Says where what is typed stands on this page alone, and why. */
export function KeepingTrouble() {
  const say = useWords();
  const { pathname, search } = useLocation();
  const code = useSyncExternalStore(hearKeeping, keepingTrouble);
  if (code === null) return null;
  return (
    <Typography variant="body2" color="error" role="alert">
      {isOver(code) ? (
        <>
          {say('entry.keptNotSignedIn')}{' '}
          <Link to={signInPath(pathname + search)}>{say('account.signIn')}</Link>
        </>
      ) : (
        say(code === 'TOO_LONG' ? 'entry.keptNotTooLong' : 'entry.keptNot')
      )}
    </Typography>
  );
}
