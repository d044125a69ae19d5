import { lazy } from 'react';
import { Route } from 'react-router-dom';

export { resources } from './resources';

const RecordPage = lazy(() => import('./RecordPage'));

export const routes = <Route path="/record" element={<RecordPage />} />;
