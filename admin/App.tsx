import { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import * as compare from './compare';
import { AskError } from './counter/ask';
import { dataProviderOf } from './counter/dataProvider';
import * as editions from './editions';
import { Frame } from './Frame';
import { i18nProvider } from './i18n';
import { NotFound } from './parts/Trouble';
import * as people from './people';
import * as proposals from './proposals';
import * as record from './record';
import * as search from './search';
import { darkTheme, lightTheme } from './theme';

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

const resources = {
  ...editions.resources,
  ...people.resources,
  ...proposals.resources,
  ...record.resources,
};
const dataProvider = dataProviderOf(resources, (word) => i18nProvider.translate(`zs.${word}`));

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
      dashboard={editions.AwardsPage}
      catchAll={NotFound}
    >
      {Object.keys(resources).map((name) => (
        <Resource key={name} name={name} />
      ))}
      <CustomRoutes>
        {people.routes}
        {editions.routes}
        {proposals.routes}
        {compare.routes}
        {search.routes}
        {record.routes}
      </CustomRoutes>
    </Admin>
  </BrowserRouter>
);
