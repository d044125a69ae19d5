import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';

/**
 * Shows an answer when it is there, its place until then, and what went wrong where it does not
 * come.
 */
export function Answered<R>({
  answer,
  lines,
  children,
}: {
  answer: UseQueryResult<R>;
  lines?: number | undefined;
  children: (data: R) => ReactNode;
}) {
  if (answer.data !== undefined) return <>{children(answer.data)}</>;
  if (answer.error) return <Trouble error={answer.error} retry={() => void answer.refetch()} />;
  return <Waiting lines={lines} />;
}
