import { Box, Button, Chip, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { ROLES, type Role } from '../../rubrics/vocabulary';
import type { AccountsQuery } from '../gql/graphql';
import { useAct } from '../counter/act';
import { Answered } from '../parts/Answered';
import { useLive } from '../counter/ask';
import { Question } from '../parts/Question';
import { SignedIn } from '../parts/SignedIn';
import { inBeijing } from '../counter/time';
import { useTitles } from '../parts/Titled';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { does } from '../counter/does';
import { NewAccount } from './NewAccount';
import { ACCOUNTS, ACCOUNT_DISABLE, GRANT_GIVE, GRANT_REVOKE } from './queries';

type Account = AccountsQuery['accounts'][number];
type Award = AccountsQuery['awards'][number];

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

type Asked =
  | { what: 'disable' }
  | { what: 'grant' }
  | { what: 'revoke'; grant: Account['grants'][number] };

function AccountCard({
  account,
  awards,
  viewer,
}: {
  account: Account;
  awards: readonly Award[];
  viewer: Viewer;
}) {
  const say = useWords();
  const named = useGrantName();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { name, username, office, disabledAt, grants, createdAt } = account;
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
      <Box sx={{ flex: '2 1 16rem', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {office && <Chip size="small" color="primary" label={say(`offices.${office}`)} />}
        {grants.map((grant) =>
          does(viewer, 'grantRevoke') ? (
            <Button
              key={named(grant)}
              size="small"
              variant="outlined"
              aria-label={say('accounts.revoke', { grant: named(grant) })}
              endIcon={<span aria-hidden="true">×</span>}
              onClick={() => setAsked({ what: 'revoke', grant })}
            >
              {named(grant)}
            </Button>
          ) : (
            <Chip key={named(grant)} size="small" variant="outlined" label={named(grant)} />
          ),
        )}
        {!office && grants.length === 0 && (
          <Typography variant="body2" color="text.secondary">
            {say('account.noRole')}
          </Typography>
        )}
      </Box>
      {open && does(viewer, 'grantGive') && (
        <Button size="small" onClick={() => setAsked({ what: 'grant' })}>
          {say('accounts.grant')}
        </Button>
      )}
      {open && does(viewer, 'accountDisable') && (
        <Button size="small" color="error" onClick={() => setAsked({ what: 'disable' })}>
          {say('accounts.disable')}
        </Button>
      )}
      {asked?.what === 'disable' && <Disable account={account} onClose={close} />}
      {asked?.what === 'grant' && <Give account={account} awards={awards} onClose={close} />}
      {asked?.what === 'revoke' && <Revoke account={account} grant={asked.grant} onClose={close} />}
    </Paper>
  );
}

function useGrantName(): (grant: Account['grants'][number]) => string {
  const say = useWords();
  const title = useTitles();
  return ({ award, role }) =>
    say('accounts.awardRole', { award: title(award).name, role: say(`roles.${role}`) });
}

interface Ask {
  account: Account;
  onClose: () => void;
}

function Disable({ account: { username, name }, onClose }: Ask) {
  const say = useWords();
  const { act, refusals, pending } = useAct(ACCOUNT_DISABLE);
  return (
    <Question
      title={say('accounts.disable')}
      text={say('accounts.disableLong', { name })}
      confirm={say('accounts.disable')}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={async () => {
        if (await act({ username })) onClose();
      }}
    />
  );
}

function Revoke({
  account: { username },
  grant,
  onClose,
}: Ask & { grant: Account['grants'][number] }) {
  const say = useWords();
  const title = say('accounts.revoke', { grant: useGrantName()(grant) });
  const { act, refusals, pending } = useAct(GRANT_REVOKE);
  const revoke = async () => {
    if (await act({ username, award: grant.award.key, role: grant.role })) onClose();
  };
  return (
    <Question
      title={title}
      text={say('accounts.revokeLong')}
      confirm={title}
      grave
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={revoke}
    />
  );
}

function Give({
  account: { username, name },
  awards,
  onClose,
}: Ask & { awards: readonly Award[] }) {
  const say = useWords();
  const title = useTitles();
  const { act, refusals, pending } = useAct(GRANT_GIVE);
  const [award, setAward] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const give = async () => {
    if (role && (await act({ username, award, role }))) onClose();
  };
  return (
    <Question
      title={say('accounts.grant')}
      text={say('accounts.grantLong', { name })}
      confirm={say('accounts.grant')}
      wanting={!award || !role}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={give}
    >
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('accounts.award')}
        value={award}
        onChange={(event) => setAward(event.target.value)}
      >
        {awards.map((one) => (
          <MenuItem key={one.key} value={one.key}>
            {title(one).name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('accounts.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
      >
        {ROLES.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`roles.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </Question>
  );
}
