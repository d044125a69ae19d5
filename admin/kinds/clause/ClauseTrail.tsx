import { entryPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { Crumbs } from '../../parts/Crumbs';
import { useOnDesk } from '../useOnDesk';
import { nameOf } from './clauses';
import { above, type Place } from './outline';

/** The ways to what stands above a clause of a draft. */
export function ClauseTrail({ place }: { place: Place }) {
  const say = useWords();
  const { proposal } = useOnDesk();
  return (
    <Crumbs
      label={say('nav.above')}
      trail={above(place).map(({ clause }) => ({
        to: entryPath(proposal.id, clause.key),
        name: nameOf(clause),
        chinese: true,
      }))}
    />
  );
}
