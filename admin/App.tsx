import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { dataProvider } from './counter/dataProvider';
import { AwardsPage } from './editions/AwardsPage';
import { EditionPage } from './editions/EditionPage';
import { FactsPage } from './editions/FactsPage';
import { RubricPage } from './editions/RubricPage';
import { StartPage } from './editions/StartPage';
import { Frame } from './Frame';
import { i18nProvider } from './i18n';
import { AskError } from './counter/ask';
import { NotFound } from './parts/Trouble';
import { darkTheme, lightTheme } from './theme';

const PlacePage = lazy(() => import('./entries/PlacePage'));
const GuidesPage = lazy(() => import('./entries/GuidesPage'));
const TermsPage = lazy(() => import('./entries/TermsPage'));
const WeightsPage = lazy(() => import('./editions/WeightsPage'));
const SignInPage = lazy(() => import('./people/SignInPage'));
const AccountsPage = lazy(() => import('./people/AccountsPage'));
const RecordPage = lazy(() => import('./record/RecordPage'));
const DeskPage = lazy(() => import('./proposals/DeskPage'));
const NewProposalPage = lazy(() => import('./proposals/NewProposalPage'));
const ProposalFrame = lazy(() => import('./proposals/ProposalFrame'));
const OverviewPage = lazy(() => import('./proposals/OverviewPage'));
const EntryPage = lazy(() => import('./proposals/EntryPage'));
const DraftTermsPage = lazy(() => import('./proposals/DraftTermsPage'));
const RebasePage = lazy(() => import('./proposals/RebasePage'));
const EditionIssuesPage = lazy(() => import('./editions/IssuesPage'));
const ProposalIssuesPage = lazy(() => import('./proposals/IssuesPage'));
const ReviewPage = lazy(() => import('./proposals/ReviewPage'));
const ComparePage = lazy(() => import('./compare/ComparePage'));
const SearchPage = lazy(() => import('./search/SearchPage'));

const MINUTES = 60_000;
const TRIES = 2;

/** Published editions do not change; only a network that failed is worth asking twice. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTES,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < TRIES && error instanceof AskError && error.code === 'NETWORK',
    },
  },
});

export const App = () => (
  <BrowserRouter>
    <Admin
      disableTelemetry
      title="准绳"
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={localStorageStore('1', 'zhunsheng')}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      layout={Frame}
      dashboard={AwardsPage}
      catchAll={NotFound}
    >
      <Resource name="awards" />
      <Resource name="rubrics" />
      <Resource name="editions" />
      <CustomRoutes>
        <Route path="/search" element={<SearchPage />} />
        <Route path="/compare" element={<ComparePage />} />
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/desk" element={<DeskPage />} />
        <Route path="/accounts" element={<AccountsPage />} />
        <Route path="/record" element={<RecordPage />} />
        <Route path="/propose/:award/:rubric" element={<NewProposalPage />} />
        <Route path="/p/:id" element={<ProposalFrame />}>
          <Route index element={<OverviewPage />} />
          <Route path="entry/:key" element={<EntryPage />} />
          <Route path="terms" element={<DraftTermsPage />} />
          <Route path="review" element={<ReviewPage />} />
          <Route path="issues" element={<ProposalIssuesPage />} />
          <Route path="rebase" element={<RebasePage />} />
        </Route>
        <Route path="/r/:award/:rubric" element={<RubricPage />} />
        <Route path="/e/:award/:edition" element={<EditionPage />}>
          <Route index element={<StartPage />} />
          <Route path="-/guides" element={<GuidesPage />} />
          <Route path="-/terms" element={<TermsPage />} />
          <Route path="-/weights" element={<WeightsPage />} />
          <Route path="-/issues" element={<EditionIssuesPage />} />
          <Route path="-/facts" element={<FactsPage />} />
          <Route path="*" element={<PlacePage />} />
        </Route>
      </CustomRoutes>
    </Admin>
  </BrowserRouter>
);
