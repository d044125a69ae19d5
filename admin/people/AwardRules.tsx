import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Refusals } from '../parts/Refusals';
import { useTitles } from '../parts/Titled';
import { AWARD_REQUIRE, type Award } from './queries';

/** What each award asks of those who decide. */
export function AwardRules({ awards }: { awards: readonly Award[] }) {
  const say = useWords();
  const title = useTitles();
  const { act, refusals, pending } = useAct(AWARD_REQUIRE);
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography variant="h2" sx={{ fontSize: '1rem' }}>
        {say('accounts.rules')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {say('accounts.rulesLong')}
      </Typography>
      {awards.map((award) => (
        <FormControlLabel
          key={award.key}
          sx={{ display: 'flex' }}
          label={title(award).name}
          control={
            <Switch
              checked={award.secondFactor === true}
              disabled={pending}
              onChange={(_, secondFactor) => void act({ award: award.key, secondFactor })}
            />
          }
        />
      ))}
      <Refusals of={refusals} />
    </Box>
  );
}
