import { graphql } from '../gql';
import type { AccountsQuery } from '../gql/graphql';

export const SIGN_IN = graphql(`
  mutation SignIn($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      viewer { username }
      userErrors { code message }
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut { signOut }
`);

export const ACCOUNTS = graphql(`
  query Accounts {
    accounts {
      id username name office createdAt disabledAt mustChangePassword
      request { what at by { name username } }
      grants { role reason award { key title titleEn } }
    }
    awards { key title titleEn secondFactor }
  }
`);

export const ACCOUNT_CREATE = graphql(`
  mutation AccountCreate($username: String!, $name: String!, $password: String!) {
    accountCreate(username: $username, name: $name, password: $password) {
      account { id }
      userErrors { code message }
    }
  }
`);

export const ACCOUNT_DISABLE = graphql(`
  mutation AccountDisable($username: String!) {
    accountDisable(username: $username) { account { id } userErrors { code message } }
  }
`);

export const GRANT_GIVE = graphql(`
  mutation GrantGive($username: String!, $award: String!, $role: Role!, $reason: String) {
    grantGive(username: $username, award: $award, role: $role, reason: $reason) {
      account { id }
      userErrors { code message }
    }
  }
`);

export const GRANT_REVOKE = graphql(`
  mutation GrantRevoke($username: String!, $award: String!, $role: Role!) {
    grantRevoke(username: $username, award: $award, role: $role) {
      account { id }
      userErrors { code message }
    }
  }
`);

export const ACCOUNT_RESET = graphql(`
  mutation AccountReset($username: String!) {
    accountReset(username: $username) { account { id } userErrors { code message } }
  }
`);

export const ACCOUNT_ENABLE = graphql(`
  mutation AccountEnable($username: String!) {
    accountEnable(username: $username) { account { id } userErrors { code message } }
  }
`);

export const ACCOUNT_CONFIRM = graphql(`
  mutation AccountConfirm($username: String!, $what: AccountRequestKind!) {
    accountConfirm(username: $username, what: $what) {
      password
      userErrors { code message }
    }
  }
`);

export const ACCOUNT_DECLINE = graphql(`
  mutation AccountDecline($username: String!, $what: AccountRequestKind!) {
    accountDecline(username: $username, what: $what) { account { id } userErrors { code message } }
  }
`);

export const AWARD_REQUIRE = graphql(`
  mutation AwardRequire($award: String!, $secondFactor: Boolean!) {
    awardRequire(award: $award, secondFactor: $secondFactor) {
      award { key }
      userErrors { code message }
    }
  }
`);

export type Account = AccountsQuery['accounts'][number];
export type Award = AccountsQuery['awards'][number];
export type Grant = Account['grants'][number];
