import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLive } from '../counter/ask';
import { does } from '../counter/does';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { Answered } from '../parts/Answered';
import { SignedIn } from '../parts/SignedIn';
import { AccountCard } from './AccountCard';
import { AwardRules } from './AwardRules';
import { NewAccount } from './NewAccount';
import { ACCOUNTS } from './queries';

/** Accounts for the one administrator, roles for the other. */
export default function AccountsPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(viewer) => (
        <Box sx={{ maxWidth: '64rem' }}>
          <title>{`${say('accounts.title')} · ${say('name')}`}</title>
          <Typography variant="h1" gutterBottom>
            {say('accounts.title')}
          </Typography>
          {does(viewer, 'accounts') ? (
            <AccountList viewer={viewer} />
          ) : (
            <Typography>{say('accounts.none')}</Typography>
          )}
        </Box>
      )}
    </SignedIn>
  );
}

function AccountList({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  const [making, setMaking] = useState(false);
  return (
    <>
      {does(viewer, 'accountCreate') && (
        <Button variant="contained" size="small" onClick={() => setMaking(true)} sx={{ mb: 2 }}>
          {say('accounts.create')}
        </Button>
      )}
      {making && <NewAccount onClose={() => setMaking(false)} />}
      <Answered answer={useLive(ACCOUNTS, {})}>
        {({ accounts, awards }) => (
          <>
            {does(viewer, 'awardRequire') && <AwardRules awards={awards} />}
            <Typography color="text.secondary" role="status">
              {say('accounts.count', { smart_count: accounts.length })}
            </Typography>
            {accounts.map((account) => (
              <AccountCard key={account.id} account={account} awards={awards} viewer={viewer} />
            ))}
          </>
        )}
      </Answered>
    </>
  );
}
