import { useWords } from '../counter/words';
import { useTitles } from '../parts/Titled';
import type { Grant } from './queries';

/** `武汉市市长质量奖·起草人`. */
export function useGrantName(): (grant: Grant) => string {
  const say = useWords();
  const title = useTitles();
  return ({ award, role }) =>
    say('accounts.awardRole', { award: title(award).name, role: say(`roles.${role}`) });
}
