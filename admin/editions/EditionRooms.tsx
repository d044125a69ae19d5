import { NavLink } from 'react-router-dom';
import { addressPath, comparePath, roomPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { PageNav } from '../parts/PageNav';

/** The pages of an edition beside its clauses. */
export function EditionRooms({ edition }: { edition: string }) {
  const say = useWords();
  const rooms = [
    { to: addressPath(edition), name: say('edition.start'), end: true },
    { to: roomPath(edition, 'guides'), name: say('guide.title') },
    { to: roomPath(edition, 'terms'), name: say('term.title') },
    { to: roomPath(edition, 'weights'), name: say('weights.title') },
    { to: roomPath(edition, 'issues'), name: say('issues.title') },
    { to: roomPath(edition, 'facts'), name: say('facts.title') },
    { to: comparePath(edition, ''), name: say('compare.title') },
  ];
  return (
    <PageNav label={say('nav.edition')}>
      {rooms.map(({ to, name, end }) => (
        <NavLink key={to} to={to} end={end ?? false}>
          {name}
        </NavLink>
      ))}
    </PageNav>
  );
}
