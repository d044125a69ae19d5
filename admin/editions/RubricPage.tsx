import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useGetOne, type RaRecord } from 'ra-core';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { addressPath, rubricPath } from '../counter/addresses';
import { does } from '../counter/does';
import { useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import type { RubricPageQuery } from '../gql/graphql';
import { Crumbs } from '../parts/Crumbs';
import { ProposeLink } from '../parts/ProposeLink';
import { StateChip } from '../parts/StateChip';
import { Titled, useTitles } from '../parts/Titled';
import { NotFound, Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useTotals } from '../kinds/weight/useWorth';
import { Register } from './Register';

type Rubric = NonNullable<RubricPageQuery['rubric']>;

export function RubricPage() {
  const { award, rubric } = useParams();
  const { data, error, refetch, isPending } = useGetOne<Rubric & RaRecord>('rubrics', {
    id: `${award}/${rubric}`,
  });
  if (data) return <RubricFacts rubric={data} />;
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  return isPending ? <Waiting lines={4} /> : <NotFound />;
}

function RubricFacts({ rubric }: { rubric: Rubric }) {
  const say = useWords();
  const title = useTitles();
  return (
    <Box>
      <title>{`${title(rubric).name} · ${title(rubric.award).name} · ${say('name')}`}</title>
      <Crumbs trail={[{ to: '/', ...title(rubric.award) }]} />
      <Typography variant="h1" gutterBottom>
        <Titled of={rubric} />
      </Typography>
      <ProposeLink rubric={rubric.key} />
      <Correct rubric={rubric} />
      {rubric.editions.length === 0 && (
        <Alert severity="info" variant="outlined" sx={{ my: 2 }}>
          {say('rubric.absentLong')}
        </Alert>
      )}
      {rubric.note && (
        <Typography lang="zh-CN" sx={{ my: 2 }}>
          {rubric.note}
        </Typography>
      )}
      {rubric.editions.length > 0 && <Editions editions={rubric.editions} />}
      {rubric.parallel.length > 0 && (
        <Box component="section" sx={{ mt: 4 }}>
          <Typography variant="h2">{say('rubric.parallel')}</Typography>
          <ul>
            {rubric.parallel.map((other) => (
              <li key={other.key}>
                <Link to={rubricPath(other.key)}>
                  <Titled of={other} />
                </Link>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </Box>
  );
}

/** Its titles, for whoever keeps the register. */
function Correct({ rubric }: { rubric: Rubric }) {
  const say = useWords();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewer || !does(viewer, 'rubricRegister')) return null;
  return (
    <Box className="no-print">
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {say('register.correct')}
      </Button>
      {open && <Register award={rubric.award.key} known={rubric} onClose={() => setOpen(false)} />}
    </Box>
  );
}

function Editions({ editions }: { editions: Rubric['editions'] }) {
  const say = useWords();
  const totals = useTotals();
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h2" gutterBottom>
        {say('rubric.editions')}
      </Typography>
      {editions.map((edition) => (
        <Paper
          key={edition.key}
          variant="outlined"
          sx={{
            p: 2,
            mb: 1.5,
            display: 'flex',
            flexWrap: 'wrap',
            gap: '4px 24px',
            alignItems: 'baseline',
          }}
        >
          <Typography variant="h3" sx={{ flex: '1 1 18rem' }}>
            <Link to={addressPath(edition.key)}>
              <span lang="zh-CN">{edition.title}</span> {edition.name ?? edition.label}
            </Link>
          </Typography>
          <StateChip state={edition.state} />
          {edition.form !== 'REVISION' && <span>{say(`proposal.forms.${edition.form}`)}</span>}
          <span>
            {say('edition.published')} {edition.publishedOn ?? say('edition.notStated')}
          </span>
          <span>{totals(edition)}</span>
        </Paper>
      ))}
    </Box>
  );
}
