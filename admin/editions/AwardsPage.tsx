import { Box, Button, Chip, Paper, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { addressPath, rubricPath } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import { does } from '../counter/does';
import { useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import type { AwardsQuery } from '../gql/graphql';
import { StateChip } from '../parts/StateChip';
import { Titled, useTitles } from '../parts/Titled';
import { Trouble } from '../parts/Trouble';
import { Register } from './Register';
import { AWARDS } from './resources';
import { useTotals } from '../kinds/weight/useWorth';

type Award = AwardsQuery['awards'][number];
type Rubric = Award['rubrics'][number];

/** Awards with their rubrics: where everybody begins. */
export function AwardsPage() {
  const say = useWords();
  const { data, error, refetch } = useAnswer(AWARDS, {});
  if (error && !data) return <Trouble error={error} retry={() => void refetch()} />;
  return (
    <Box>
      <title>{`${say('awards.title')} · ${say('name')}`}</title>
      <Typography variant="h1">{say('awards.title')}</Typography>
      <Typography color="text.secondary" gutterBottom>
        {say('awards.intro')}
      </Typography>
      <Registering award={null} />
      {data
        ? data.awards.map((award) => <AwardCard key={award.key} award={award} />)
        : [5, 7].map((rows) => (
            <Skeleton key={rows} variant="rounded" height={rows * 60} sx={{ mt: 3 }} />
          ))}
      {data?.awards.length === 0 && <Typography>{say('awards.none')}</Typography>}
    </Box>
  );
}

function AwardCard({ award }: { award: Award }) {
  return (
    <Paper component="section" variant="outlined" sx={{ mt: 3, p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        <Titled of={award} />
      </Typography>
      <Registering award={award} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {award.rubrics.map((rubric) => (
          <RubricRow key={rubric.key} rubric={rubric} />
        ))}
      </Box>
    </Paper>
  );
}

/** For whoever may: a rubric of an award is added, its titles corrected; null: an award. */
function Registering({ award }: { award: Award | null }) {
  const say = useWords();
  const viewer = useViewer();
  const [open, setOpen] = useState<'new' | 'known' | null>(null);
  if (!viewer || !does(viewer, award ? 'rubricRegister' : 'awardRegister')) return null;
  const button = { size: 'small', variant: 'outlined' } as const;
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: 1, mb: 1 }}>
      <Button {...button} onClick={() => setOpen('new')}>
        {say(award ? 'register.rubric' : 'register.award')}
      </Button>
      {award && (
        <Button {...button} onClick={() => setOpen('known')}>
          {say('register.correct')}
        </Button>
      )}
      {open && (
        <Register
          award={open === 'new' && award ? award.key : null}
          known={open === 'known' ? award : null}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}

function RubricRow({ rubric }: { rubric: Rubric }) {
  const say = useWords();
  const totals = useTotals();
  const title = useTitles();
  // What is not in force yet is there all the same.
  const current = rubric.current ?? rubric.editions[0] ?? null;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 16px',
        alignItems: 'baseline',
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 16rem' }}>
        <Link to={rubricPath(rubric.key)}>
          <Titled of={rubric} />
        </Link>
        {!rubric.editions.length && rubric.note && (
          <Typography variant="body2" color="text.secondary" lang="zh-CN">
            {rubric.note}
          </Typography>
        )}
      </Box>
      {current ? (
        <>
          <Box sx={{ minWidth: '9rem', display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Link
              to={addressPath(current.key)}
              aria-label={`${title(rubric).name} ${current.name ?? current.label}`}
            >
              {current.name ?? current.label}
            </Link>{' '}
            <StateChip state={current.state} />
          </Box>
          <Box
            sx={{
              minWidth: '6.5rem',
              textAlign: { sm: 'right' },
              color: current.totalPoints == null ? 'text.secondary' : undefined,
            }}
          >
            {totals(current)}
          </Box>
        </>
      ) : (
        <Chip size="small" variant="outlined" label={say('rubric.absent')} />
      )}
    </Box>
  );
}
