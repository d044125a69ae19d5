import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useAct } from '../counter/act';
import { useNewViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { SIGN_IN } from './queries';

/** Signing in leads back to where one came from, to the desk where that is nowhere. */
export default function SignInPage() {
  const say = useWords();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const newViewer = useNewViewer();
  const { act, refusals, pending } = useAct(SIGN_IN);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const submit = async () => {
    if (!(await act({ username: username.trim(), password }))) return setPassword('');
    await newViewer();
    return go(inside(asked.get('to')), { replace: true });
  };
  return (
    <Box sx={{ maxWidth: '26rem', mx: 'auto', mt: { xs: 2, sm: 6 } }}>
      <title>{`${say('account.signIn')} · ${say('name')}`}</title>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
        <Typography variant="h1" gutterBottom>
          {say('account.signIn')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {say('account.intro')}
        </Typography>
        <Form onSubmit={submit} sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <TextField
            variant="outlined"
            label={say('account.username')}
            name="username"
            autoComplete="username"
            autoFocus
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false, maxLength: 64 } }}
          />
          <TextField
            variant="outlined"
            label={say('account.password')}
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 256 } }}
          />
          <Refusals of={refusals} />
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={pending || !username.trim() || !password}
          >
            {say('account.signIn')}
          </Button>
        </Form>
      </Paper>
    </Box>
  );
}

/** Only pages of this site: an address from elsewhere must not lead away after signing in. */
function inside(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/desk';
}
