import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useOutletContext } from 'react-router-dom';
import { useWords } from '../counter/words';
import { arrange, type EditionFacts } from '../kinds/clause/outline';
import { Icicle } from '../kinds/weight/Icicle';
import { Bearers } from '../kinds/weight/Bearers';
import { useTotals } from '../kinds/weight/useWorth';
import { beside, weightRows, weighed } from '../kinds/weight/weights';
import { WeightTable } from '../kinds/weight/WeightTable';

/** Weights as a chart and as a table that says the same. */
export default function WeightsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const totals = useTotals();
  const outline = useMemo(() => arrange(facts.clauses), [facts]);
  const weight = useMemo(() => weighed(outline, facts.totalPoints), [outline, facts]);
  const others = useMemo(() => beside(outline), [outline]);
  const rows = useMemo(() => (weight ? weightRows(weight) : []), [weight]);
  return (
    <Box>
      <title>{`${say('weights.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('weights.title')}
      </Typography>
      {weight ? (
        <>
          <Typography sx={{ fontWeight: 600 }}>{totals(facts)}</Typography>
          <Typography variant="body2" color="text.secondary">
            {say('weights.totalLong')}
          </Typography>
          <Typography variant="h2" sx={{ mt: 3 }}>
            {say('weights.chart')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
            {say('weights.chartLong')}
          </Typography>
          <Icicle weight={weight} />
          <WeightTable
            rows={rows}
            total={weight.points}
            fileName={`${facts.key.replace('/', '-')}-weights.csv`}
          />
        </>
      ) : (
        <Typography>{others.length ? totals(facts) : say('weights.none')}</Typography>
      )}
      <Bearers places={others} />
    </Box>
  );
}
