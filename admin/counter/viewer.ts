import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import type { ViewerQuery } from '../gql/graphql';
import { useAnswer } from './ask';
import { holdFor } from './unsaved';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      name username office mustChangePassword secondFactor
      grants { role award { key title titleEn } }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in: null for a reader without an account, undefined until it is known. */
export const useViewer = (): Viewer | null | undefined => useAnswer(VIEWER, {}).data?.viewer;

/**
 * What one person saw or typed is nothing for the next: all is forgotten, what is on the page is
 * asked anew. Whoever comes back to the page on which their session was lost finds what they typed.
 * @param username null: nobody is signed in any more
 */
export function useNewViewer(): (username: string | null) => Promise<void> {
  const client = useQueryClient();
  return async (username) => {
    holdFor(username);
    client.removeQueries({ type: 'inactive' });
    await client.resetQueries();
  };
}
