import { lazy } from 'react';
import { Route } from 'react-router-dom';

export { SearchBox } from './SearchBox';

const SearchPage = lazy(() => import('./SearchPage'));

export const routes = <Route path="/search" element={<SearchPage />} />;
