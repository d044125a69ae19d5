import type { Role } from '../gql/graphql';
import { useWords } from './words';

/** Who did something: by name where the reader works there, else by the roles. */
export function useDoer(): (
  by: { name: string } | null | undefined,
  roles?: readonly string[],
) => string {
  const say = useWords();
  return (by, roles = []) =>
    by?.name ?? roles.map((role) => say(`roles.${role as Role}`)).join('、');
}
