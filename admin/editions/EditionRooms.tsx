import { Box } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { addressPath, comparePath, roomPath } from '../counter/addresses';
import { useWords } from '../counter/words';

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
    <Box
      component="nav"
      aria-label={say('nav.edition')}
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '0 20px',
        borderBottom: 1,
        borderColor: 'divider',
        mb: 3,
        '& a': {
          py: 1,
          color: 'text.secondary',
          textDecoration: 'none',
          borderBottom: '3px solid transparent',
        },
        '& a:hover': { color: 'text.primary' },
        '& a[aria-current]': {
          color: 'primary.main',
          fontWeight: 600,
          borderColor: 'primary.main',
        },
      }}
    >
      {rooms.map(({ to, name, end }) => (
        <NavLink key={to} to={to} end={end ?? false}>
          {name}
        </NavLink>
      ))}
    </Box>
  );
}
