import type { people as zh } from '../zh/people';

export const people: typeof zh = {
  account: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    intro:
      'Drafting, reviewing, approving and publishing need an account; reading what is published needs none.',
    username: 'Username',
    password: 'Password',
    name: 'Name',
    menu: 'Account: %{name}',
    needed: 'Please sign in',
    neededLong: 'This page is for people with an account.',
    noRole: 'No role granted yet',
  },
  offices: {
    SYSTEM: 'System administrator',
    SECURITY: 'Security administrator',
    AUDITOR: 'Auditor',
  },
  roles: { DRAFTER: 'Drafter', REVIEWER: 'Reviewer', APPROVER: 'Approver', PUBLISHER: 'Publisher' },
  accounts: {
    title: 'Accounts and grants',
    create: 'New account',
    created: 'Made %{at}',
    disable: 'Disable',
    disableLong:
      'Every session of “%{name}” ends at once, and the account cannot be enabled again here.',
    disabled: 'Disabled %{at}',
    grant: 'Grant a role',
    grantLong: 'Gives “%{name}” a role in one award.',
    revoke: 'Take back: %{grant}',
    revokeLong: 'From the next request on it opens nothing.',
    award: 'Award',
    role: 'Role',
    passwordHint: '8 to 256 characters',
    usernameHint: '2 to 32 lower-case letters, digits, dots and dashes, beginning with a letter',
    count: '%{smart_count} account |||| %{smart_count} accounts',
    none: 'There are no accounts that you may see.',
    awardRole: '%{award} · %{role}',
  },
};
