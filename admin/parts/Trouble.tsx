import { Box, Button, Typography } from '@mui/material';
import { Link, useLocation } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { AskError } from '../counter/ask';
import { useWords } from '../counter/words';

/** A page that cannot be shown, and the way back. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useWords();
  const { title, text } = sentences(error, say);
  const several = error instanceof AskError ? error.addresses : [];
  return (
    <Box role="alert" sx={{ py: 6, maxWidth: '42rem' }}>
      <Typography variant="h1" gutterBottom>
        {title}
      </Typography>
      <Typography gutterBottom>{text}</Typography>
      {several.length > 0 && (
        <ul>
          {several.map((address) => (
            <li key={address}>
              <Link to={addressPath(address)}>{address}</Link>
            </li>
          ))}
        </ul>
      )}
      {retry && several.length === 0 && (
        <Button variant="contained" onClick={retry} sx={{ mr: 2 }}>
          {say('trouble.retry')}
        </Button>
      )}
      <Button component={Link} to="/">
        {say('trouble.back')}
      </Button>
    </Box>
  );
}

/** An address that names nothing. */
export function NotFound() {
  const say = useWords();
  const { pathname } = useLocation();
  return (
    <Box sx={{ py: 6, maxWidth: '42rem' }}>
      <title>{`${say('trouble.notFound')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('trouble.notFound')}
      </Typography>
      <Typography gutterBottom>
        {say('trouble.notFoundLong', { address: readable(pathname) })}
      </Typography>
      <Typography color="text.secondary" gutterBottom>
        {say('trouble.notFoundAddress')}
      </Typography>
      <Button component={Link} to="/" variant="contained">
        {say('trouble.back')}
      </Button>
    </Box>
  );
}

function sentences(error: unknown, say: ReturnType<typeof useWords>) {
  const code = error instanceof AskError ? error.code : null;
  if (code === 'NETWORK')
    return { title: say('trouble.network'), text: say('trouble.networkLong') };
  if (code === 'BAD_USER_INPUT')
    return { title: say('trouble.notFound'), text: (error as AskError).message };
  if (code === 'AMBIGUOUS_ADDRESS')
    return { title: say('trouble.ambiguous'), text: say('trouble.ambiguousLong') };
  return { title: say(code ? 'trouble.fault' : 'trouble.crash'), text: say('trouble.faultLong') };
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
