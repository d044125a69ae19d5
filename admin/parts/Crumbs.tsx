import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../counter/words';

interface Crumb {
  to: string;
  name: string;
  chinese?: boolean;
}

/** The way from above to here. */
export function Crumbs({ trail, label }: { trail: readonly Crumb[]; label?: string }) {
  const say = useWords();
  return (
    <Box
      component="nav"
      aria-label={label ?? say('nav.here')}
      className="no-print"
      sx={{ fontSize: '0.875rem', mb: 1 }}
    >
      <Box
        component="ol"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          listStyle: 'none',
          m: 0,
          p: 0,
          '& li + li::before': { content: '"›" / ""', mx: 1, color: 'text.secondary' },
        }}
      >
        {trail.map(({ to, name, chinese }) => (
          <li key={to}>
            <Box
              component={Link}
              to={to}
              lang={chinese ? 'zh-CN' : undefined}
              sx={{ color: 'text.secondary' }}
            >
              {name}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}
