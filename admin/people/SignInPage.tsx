import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useAct } from '../counter/act';
import { useNewViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { CodeField } from './CodeField';
import { SIGN_IN } from './queries';

/** The password was right; what is asked for is the code. */
const OF_THE_CODE = ['FACTOR_CODE_NEEDED', 'FACTOR_CODE_WRONG'];

/** Signing in leads back to where one came from, to the desk where that is nowhere. */
export default function SignInPage() {
  const say = useWords();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const newViewer = useNewViewer();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const { act, refusals, pending } = useAct(SIGN_IN, ({ signIn }) => {
    const why = signIn.userErrors.map((one) => one.code);
    if (why.some((one) => OF_THE_CODE.includes(one))) setCode('');
    else if (why.length) {
      setPassword('');
      setCode(null);
    }
  });
  const submit = async () => {
    const done = await act({ username: username.trim(), password, code });
    if (!done) return;
    await newViewer(done.signIn.viewer?.username ?? null);
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
          <NameAndPassword {...{ username, setUsername, password, setPassword }} />
          {code !== null && <CodeField value={code} onChange={setCode} />}
          <Refusals of={refusals} />
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={pending || !username.trim() || !password || code === ''}
          >
            {say('account.signIn')}
          </Button>
        </Form>
      </Paper>
    </Box>
  );
}

interface Fields {
  username: string;
  setUsername: (typed: string) => void;
  password: string;
  setPassword: (typed: string) => void;
}

function NameAndPassword({ username, setUsername, password, setPassword }: Fields) {
  const say = useWords();
  return (
    <>
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
    </>
  );
}

/** Only pages of this site: an address from elsewhere must not lead away after signing in. */
function inside(to: string | null): string {
  return to && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/desk';
}
