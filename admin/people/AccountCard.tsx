import { Box, Button, Chip, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { does } from '../counter/does';
import { inBeijing } from '../counter/time';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { AskRequest } from './AskRequest';
import { DisableAccount } from './DisableAccount';
import { GiveRole } from './GiveRole';
import type { Account, Award, Grant } from './queries';
import { RevokeRole } from './RevokeRole';
import { SettleRequest } from './SettleRequest';
import { useGrantName } from './useGrantName';

interface Props {
  account: Account;
  awards: readonly Award[];
  viewer: Viewer;
}

/** What the administrator who looks may ask, confirm or do with an account. */
function actsOn({ office, disabledAt, request }: Account, viewer: Viewer) {
  const list = [
    { act: 'confirm', duty: 'accountConfirm', when: request },
    { act: 'decline', duty: 'accountDecline', when: request },
    { act: 'reset', duty: 'accountReset', when: !disabledAt && !request },
    { act: 'enable', duty: 'accountEnable', when: disabledAt && !request },
    { act: 'disable', duty: 'accountDisable', when: !disabledAt, grave: true },
  ] as const;
  return list
    .filter(({ duty, when }) => !office && when && does(viewer, duty))
    .map((one) => ({ act: one.act, grave: 'grave' in one }));
}

/** What is asked before it is done; a grant is taken back. */
type Asked = 'disable' | 'grant' | 'reset' | 'enable' | 'confirm' | 'decline' | Grant;

/** An account with what it holds, and what the administrator who looks may do with it. */
export function AccountCard({ account, awards, viewer }: Props) {
  const say = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { name, username, office, disabledAt, createdAt, request } = account;
  const open = !office && !disabledAt;
  const acts = actsOn(account, viewer);
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
          {account.mustChangePassword && ` · ${say('accounts.mustChange')}`}
        </Typography>
        {request && (
          <Typography variant="body2">
            {say(`accounts.asked.${request.what}`, {
              name: request.by.name,
              at: inBeijing(request.at),
            })}
          </Typography>
        )}
      </Box>
      <Held account={account} onRevoke={does(viewer, 'grantRevoke') ? setAsked : null} />
      {open && does(viewer, 'grantGive') && (
        <Button size="small" onClick={() => setAsked('grant')}>
          {say('accounts.grant')}
        </Button>
      )}
      {acts.map(({ act, grave }) => (
        <Button
          key={act}
          size="small"
          color={grave ? 'error' : 'primary'}
          onClick={() => setAsked(act)}
        >
          {say(`accounts.${act}`)}
        </Button>
      ))}
      {asked !== null && <Asking {...{ asked, account, awards }} onClose={close} />}
    </Paper>
  );
}

interface AskingProps extends Omit<Props, 'viewer'> {
  asked: Asked;
  onClose: () => void;
}

/** The dialog of what is asked. */
function Asking({ asked, account, awards, onClose }: AskingProps) {
  // As it was when it was asked: once confirmed it is gone, and the password is still shown.
  const [request] = useState(account.request);
  return (
    <>
      {asked === 'disable' && <DisableAccount account={account} onClose={onClose} />}
      {(asked === 'reset' || asked === 'enable') && (
        <AskRequest account={account} act={asked} onClose={onClose} />
      )}
      {(asked === 'confirm' || asked === 'decline') && request && (
        <SettleRequest account={account} what={request.what} act={asked} onClose={onClose} />
      )}
      {asked === 'grant' && <GiveRole account={account} awards={awards} onClose={onClose} />}
      {typeof asked === 'object' && (
        <RevokeRole account={account} grant={asked} onClose={onClose} />
      )}
    </>
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
      {grants.map(
        (grant) =>
          grant.reason && (
            <Typography
              key={`${nameOf(grant)} why`}
              variant="body2"
              color="text.secondary"
              sx={{ flexBasis: '100%' }}
            >
              {say('accounts.why', { grant: nameOf(grant), reason: grant.reason })}
            </Typography>
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
