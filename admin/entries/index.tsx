import { lazy } from 'react';
import { Route } from 'react-router-dom';

const PlacePage = lazy(() => import('./PlacePage'));
const GuidesPage = lazy(() => import('./GuidesPage'));
const TermsPage = lazy(() => import('./TermsPage'));

/** Below the page of an edition. */
export const routes = (
  <>
    <Route path="-/guides" element={<GuidesPage />} />
    <Route path="-/terms" element={<TermsPage />} />
    <Route path="*" element={<PlacePage />} />
  </>
);
