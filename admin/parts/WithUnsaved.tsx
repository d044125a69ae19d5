import type { ReactNode } from 'react';
import { useUnsaved } from '../counter/unsaved';

/** What is typed in comes once it is known what stands there unsaved from before. */
export function WithUnsaved({ under, children }: { under: string; children: ReactNode }) {
  return useUnsaved(under) && children;
}
