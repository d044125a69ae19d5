import { graphql } from '../gql';
import type { AccountsQuery } from '../gql/graphql';

export const SIGN_IN = graphql(`
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
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
      id username name office createdAt disabledAt
      grants { role award { key title titleEn } }
    }
    awards { key title titleEn }
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
  mutation GrantGive($username: String!, $award: String!, $role: Role!) {
    grantGive(username: $username, award: $award, role: $role) {
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

export type Account = AccountsQuery['accounts'][number];
export type Award = AccountsQuery['awards'][number];
export type Grant = Account['grants'][number];
