import { lazy } from 'react';
import { Route } from 'react-router-dom';

export type { Change, Comparison } from './queries';
export { ChangeSentence } from './ChangeSentence';
export { Reading } from './Reading';
export { Counts, Flows } from './Summary';

const ComparePage = lazy(() => import('./ComparePage'));

export const routes = <Route path="/compare" element={<ComparePage />} />;
