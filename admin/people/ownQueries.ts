import { graphql } from '../gql';
import type { OwnAccountQuery } from '../gql/graphql';

export const OWN_ACCOUNT = graphql(`
  query OwnAccount {
    viewer {
      username secondFactor recoveryCodesLeft
      sessions { id address begunAt lastUsedAt current }
      tokens { id name award scope createdAt expiresAt lastUsedAt }
    }
  }
`);

export const PASSWORD_CHANGE = graphql(`
  mutation PasswordChange($current: String!, $next: String!) {
    passwordChange(current: $current, new: $next) { userErrors { code message } }
  }
`);

export const SESSION_END = graphql(`
  mutation SessionEnd($id: ID!) { sessionEnd(id: $id) { userErrors { code message } } }
`);

export const SESSIONS_END_OTHERS = graphql(`
  mutation SessionsEndOthers { sessionsEndOthers { userErrors { code message } } }
`);

export const FACTOR_BEGIN = graphql(`
  mutation FactorBegin { factorBegin { secret uri userErrors { code message } } }
`);

export const FACTOR_CONFIRM = graphql(`
  mutation FactorConfirm($code: String!) {
    factorConfirm(code: $code) { codes userErrors { code message } }
  }
`);

export const CODES_RENEW = graphql(`
  mutation RecoveryCodesRenew($code: String!) {
    recoveryCodesRenew(code: $code) { codes userErrors { code message } }
  }
`);

export const FACTOR_REMOVE = graphql(`
  mutation FactorRemove($code: String!) {
    factorRemove(code: $code) { userErrors { code message } }
  }
`);

export const TOKEN_CREATE = graphql(`
  mutation TokenCreate($name: String!, $award: String!, $scope: TokenScope!, $days: Int!) {
    tokenCreate(name: $name, award: $award, scope: $scope, days: $days) {
      token
      userErrors { code message }
    }
  }
`);

export const TOKEN_END = graphql(`
  mutation TokenEnd($id: ID!) { tokenEnd(id: $id) { userErrors { code message } } }
`);

export type OwnAccount = NonNullable<OwnAccountQuery['viewer']>;
