import { Box, Button, Chip, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { does } from '../counter/does';
import { inBeijing } from '../counter/time';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { DisableAccount } from './DisableAccount';
import { GiveRole } from './GiveRole';
import type { Account, Award, Grant } from './queries';
import { RevokeRole } from './RevokeRole';
import { useGrantName } from './useGrantName';

interface Props {
  account: Account;
  awards: readonly Award[];
  viewer: Viewer;
}

/** What is asked before it is done; a grant is taken back. */
type Asked = 'disable' | 'grant' | Grant;

/** An account with what it holds, and what the administrator who looks may do with it. */
export function AccountCard({ account, awards, viewer }: Props) {
  const say = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { name, username, office, disabledAt, createdAt } = account;
  const open = !office && !disabledAt;
  const close = () => setAsked(null);
  return (
    <Paper
      variant="outlined"
      component="section"
      sx={{
        p: 2,
        mb: 1.5,
        display: 'flex',
        flexWrap: 'wrap',
        gap: '8px 16px',
        alignItems: 'center',
      }}
    >
      <Box sx={{ flex: '1 1 14rem' }}>
        <Typography variant="h2" sx={{ fontSize: '1rem' }}>
          {name} <code>{username}</code>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {disabledAt
            ? say('accounts.disabled', { at: inBeijing(disabledAt) })
            : say('accounts.created', { at: inBeijing(createdAt) })}
        </Typography>
      </Box>
      <Held account={account} onRevoke={does(viewer, 'grantRevoke') ? setAsked : null} />
      {open && does(viewer, 'grantGive') && (
        <Button size="small" onClick={() => setAsked('grant')}>
          {say('accounts.grant')}
        </Button>
      )}
      {open && does(viewer, 'accountDisable') && (
        <Button size="small" color="error" onClick={() => setAsked('disable')}>
          {say('accounts.disable')}
        </Button>
      )}
      {asked === 'disable' && <DisableAccount account={account} onClose={close} />}
      {asked === 'grant' && <GiveRole account={account} awards={awards} onClose={close} />}
      {asked !== null && typeof asked === 'object' && (
        <RevokeRole account={account} grant={asked} onClose={close} />
      )}
    </Paper>
  );
}

interface HeldProps {
  account: Account;
  onRevoke: ((grant: Grant) => void) | null;
}

/** The office or the roles of an account. */
function Held({ account: { office, grants }, onRevoke }: HeldProps) {
  const say = useWords();
  const nameOf = useGrantName();
  return (
    <Box sx={{ flex: '2 1 16rem', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {office && <Chip size="small" color="primary" label={say(`offices.${office}`)} />}
      {grants.map((grant) =>
        onRevoke ? (
          <Button
            key={nameOf(grant)}
            size="small"
            variant="outlined"
            aria-label={say('accounts.revoke', { grant: nameOf(grant) })}
            endIcon={<span aria-hidden="true">×</span>}
            onClick={() => onRevoke(grant)}
          >
            {nameOf(grant)}
          </Button>
        ) : (
          <Chip key={nameOf(grant)} size="small" variant="outlined" label={nameOf(grant)} />
        ),
      )}
      {!office && grants.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {say('account.noRole')}
        </Typography>
      )}
    </Box>
  );
}
