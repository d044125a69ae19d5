import { lazy } from 'react';
import { Route } from 'react-router-dom';
import { routes as entries } from '../entries';
import { EditionPage } from './EditionPage';
import { FactsPage } from './FactsPage';
import { RubricPage } from './RubricPage';
import { StartPage } from './StartPage';

export { AwardsPage } from './AwardsPage';
export { resources } from './resources';

const WeightsPage = lazy(() => import('./WeightsPage'));
const IssuesPage = lazy(() => import('./IssuesPage'));

export const routes = (
  <>
    <Route path="/r/:award/:rubric" element={<RubricPage />} />
    <Route path="/e/:award/:edition" element={<EditionPage />}>
      <Route index element={<StartPage />} />
      <Route path="-/weights" element={<WeightsPage />} />
      <Route path="-/issues" element={<IssuesPage />} />
      <Route path="-/facts" element={<FactsPage />} />
      {entries}
    </Route>
  </>
);
