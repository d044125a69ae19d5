import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import type { ViewerQuery } from '../gql/graphql';
import { useAnswer } from './ask';
import { forgetTyped } from './typed';

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
 * asked anew.
 */
export function useNewViewer(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    forgetTyped();
    client.removeQueries({ type: 'inactive' });
    await client.resetQueries();
  };
}
