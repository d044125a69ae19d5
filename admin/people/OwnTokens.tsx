import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useAct } from '../counter/act';
import { inBeijing } from '../counter/time';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Refusals } from '../parts/Refusals';
import { useTitles } from '../parts/Titled';
import { NewToken } from './NewToken';
import { OnceShown } from './OnceShown';
import { TOKEN_END, type OwnAccount } from './ownQueries';

interface Props {
  tokens: OwnAccount['tokens'];
  viewer: Viewer;
}

/** Programs that read or draft in one's name. */
export function OwnTokens({ tokens, viewer }: Props) {
  const say = useWords();
  const end = useAct(TOKEN_END);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {say('own.tokensLong')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mb: 1 }}>
        {tokens.map((token) => (
          <Line key={token.id} token={token} viewer={viewer}>
            <Button
              size="small"
              aria-label={say('own.endToken', { name: token.name })}
              disabled={end.pending}
              onClick={() => void end.act({ id: token.id })}
            >
              {say('own.end')}
            </Button>
          </Line>
        ))}
      </Box>
      <Refusals of={end.refusals} />
      <Button size="small" variant="outlined" onClick={() => setMaking(true)}>
        {say('own.newToken')}
      </Button>
      {making && <NewToken viewer={viewer} onClose={() => setMaking(false)} onMade={setMade} />}
      {made !== null && (
        <OnceShown
          title={say('own.token')}
          text={say('own.tokenOnce')}
          lines={[made]}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
}

interface LineProps {
  token: Props['tokens'][number];
  viewer: Viewer;
  children: ReactNode;
}

/** What the program is, what it may, until when, and when it was last here. */
function Line({ token, viewer, children }: LineProps) {
  const say = useWords();
  const title = useTitles();
  const { name, scope, award, expiresAt, lastUsedAt } = token;
  const held = viewer.grants.find((grant) => grant.award.key === award)?.award;
  const used = lastUsedAt ? inBeijing(lastUsedAt) : say('own.never');
  return (
    <Box
      component="li"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}
    >
      <strong>{name}</strong>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {[
          held ? title(held).name : award,
          say(`own.scopes.${scope}`),
          say('own.until', { at: inBeijing(expiresAt) }),
          say('own.used', { at: used }),
        ].join(' · ')}
      </Typography>
      {children}
    </Box>
  );
}
