import { lazy } from 'react';
import { Route } from 'react-router-dom';

export { resources } from './resources';

const DeskPage = lazy(() => import('./DeskPage'));
const NewProposalPage = lazy(() => import('./NewProposalPage'));
const ImportPage = lazy(() => import('./ImportPage'));
const ProposalFrame = lazy(() => import('./ProposalFrame'));
const OverviewPage = lazy(() => import('./OverviewPage'));
const EntryPage = lazy(() => import('./EntryPage'));
const DraftTermsPage = lazy(() => import('./DraftTermsPage'));
const ReviewPage = lazy(() => import('./ReviewPage'));
const IssuesPage = lazy(() => import('./IssuesPage'));
const RebasePage = lazy(() => import('./RebasePage'));

export const routes = (
  <>
    <Route path="/desk" element={<DeskPage />} />
    <Route path="/propose/:award/:rubric" element={<NewProposalPage />} />
    <Route path="/propose/:award/:rubric/file" element={<ImportPage />} />
    <Route path="/p/:id" element={<ProposalFrame />}>
      <Route index element={<OverviewPage />} />
      <Route path="entry/:key" element={<EntryPage />} />
      <Route path="terms" element={<DraftTermsPage />} />
      <Route path="review" element={<ReviewPage />} />
      <Route path="issues" element={<IssuesPage />} />
      <Route path="rebase" element={<RebasePage />} />
    </Route>
  </>
);
