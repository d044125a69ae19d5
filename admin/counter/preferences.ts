import { useStore } from 'ra-core';
import { useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import { query, useAnswer } from './ask';
import { useViewer } from './viewer';

const PREFERENCES = graphql(`
  query Preferences { viewer { preferences { name value } } }
`);
const SET = graphql(`
  mutation PreferenceSet($name: String!, $value: String!) {
    preferenceSet(name: $name, value: $value) { userErrors { code message } }
  }
`);

/**
 * A liking of the reader's: kept with the account where there is one, so that it outlives signing
 * out and follows to another machine; on this machine else. What is chosen counts at once, whether
 * or not it could be kept.
 */
export function usePreference(name: string, usual: string): [string, (value: string) => void] {
  const viewer = useViewer();
  const client = useQueryClient();
  const [here, setHere] = useStore<string | null>(`preference.${name}`, null);
  const kept = useAnswer(PREFERENCES, {}, !!viewer).data?.viewer?.preferences.find(
    (one) => one.name === name,
  )?.value;
  const set = (value: string) => {
    setHere(value);
    if (viewer)
      void query(SET, { name, value }).then(
        () => client.invalidateQueries({ queryKey: ['ask', PREFERENCES.toString()] }),
        () => undefined,
      );
  };
  return [here ?? kept ?? usual, set];
}
