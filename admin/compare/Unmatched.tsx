import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../counter/words';
import type { Crosswalk, MatchClause } from './crosswalkQueries';
import { MatchPlace } from './MatchPlace';

/** Clauses of either side that nothing answers. */
export function Unmatched({ crosswalk: { unmatchedA, unmatchedB } }: { crosswalk: Crosswalk }) {
  const say = useWords();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) minmax(0,1fr)' },
        mt: 3,
      }}
    >
      <Alone title={say('crosswalk.onlyLeft', { n: unmatchedA.length })} clauses={unmatchedA} />
      <Alone title={say('crosswalk.onlyRight', { n: unmatchedB.length })} clauses={unmatchedB} />
    </Box>
  );
}

const FIRST = 20;
const MORE = 60;

function Alone({ title, clauses }: { title: string; clauses: readonly MatchClause[] }) {
  const say = useWords();
  const [many, setMany] = useState(FIRST);
  return (
    <Box component="section">
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5 }}>
        {clauses.slice(0, many).map((clause) => (
          <li key={clause.key}>
            <MatchPlace clause={clause} />
          </li>
        ))}
      </Box>
      {clauses.length > many && (
        <Button size="small" onClick={() => setMany(many + MORE)}>
          {say('crosswalk.more', { n: Math.min(MORE, clauses.length - many) })}
        </Button>
      )}
    </Box>
  );
}
