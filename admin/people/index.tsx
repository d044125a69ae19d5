import { lazy } from 'react';
import { Route } from 'react-router-dom';

export { ChangeFirst } from './ChangeFirst';
export { PersonMenu } from './PersonMenu';
export { resources } from './resources';

const SignInPage = lazy(() => import('./SignInPage'));
const AccountPage = lazy(() => import('./AccountPage'));
const AccountsPage = lazy(() => import('./AccountsPage'));

export const routes = (
  <>
    <Route path="/sign-in" element={<SignInPage />} />
    <Route path="/account" element={<AccountPage />} />
    <Route path="/accounts" element={<AccountsPage />} />
  </>
);
