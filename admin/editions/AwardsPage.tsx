import { Box, Chip, Paper, Skeleton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath, rubricPath } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import { useWords } from '../counter/words';
import type { AwardsQuery } from '../gql/graphql';
import { StateChip } from '../parts/StateChip';
import { Titled, useTitles } from '../parts/Titled';
import { Trouble } from '../parts/Trouble';
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
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {award.rubrics.map((rubric) => (
          <RubricRow key={rubric.key} rubric={rubric} />
        ))}
      </Box>
    </Paper>
  );
}

function RubricRow({ rubric }: { rubric: Rubric }) {
  const say = useWords();
  const totals = useTotals();
  const title = useTitles();
  const { current } = rubric;
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
