import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLive } from '../counter/ask';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Answered } from '../parts/Answered';
import { SignedIn } from '../parts/SignedIn';
import { OwnFactor } from './OwnFactor';
import { OwnSessions } from './OwnSessions';
import { OwnTokens } from './OwnTokens';
import { OWN_ACCOUNT } from './ownQueries';
import { PasswordForm } from './PasswordForm';

/** One's own account: password, sessions, second factor, tokens for programs. */
export default function AccountPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(viewer) => (
        <Box sx={{ maxWidth: '52rem' }}>
          <title>{`${say('own.title')} · ${say('name')}`}</title>
          <Typography variant="h1" gutterBottom>
            {say('own.title')}
          </Typography>
          <Section title={say('own.change')}>
            <Box sx={{ maxWidth: '26rem' }}>
              <PasswordForm />
            </Box>
          </Section>
          <Rest viewer={viewer} />
        </Box>
      )}
    </SignedIn>
  );
}

function Rest({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  return (
    <Answered answer={useLive(OWN_ACCOUNT, {})}>
      {({ viewer: own }) =>
        own && (
          <>
            <Section title={say('own.factor')}>
              <OwnFactor own={own} />
            </Section>
            <Section title={say('own.sessions')}>
              <OwnSessions sessions={own.sessions} />
            </Section>
            {viewer.grants.length > 0 && (
              <Section title={say('own.tokens')}>
                <OwnTokens tokens={own.tokens} viewer={viewer} />
              </Section>
            )}
          </>
        )
      }
    </Answered>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 3, mb: 4 }}>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
