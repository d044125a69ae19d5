import { lazy } from 'react';
import { Route } from 'react-router-dom';

export { PersonMenu } from './PersonMenu';
export { resources } from './resources';

const SignInPage = lazy(() => import('./SignInPage'));
const AccountsPage = lazy(() => import('./AccountsPage'));

export const routes = (
  <>
    <Route path="/sign-in" element={<SignInPage />} />
    <Route path="/accounts" element={<AccountsPage />} />
  </>
);
