import { Box, Typography } from '@mui/material';
import { useWords } from '../../counter/words';
import type { GuideBasis } from '../../gql/graphql';
import { BasisChip } from './BasisChip';
import type { GuideFull } from './guides';
import { GuideTable } from './GuideTable';

/** How the clause is scored, and how we know. */
export function ClauseGuide({ guide, basis }: { guide: GuideFull; basis: GuideBasis }) {
  const say = useWords();
  return (
    <Box component="section" aria-labelledby="guide" sx={{ mt: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h2" id="guide">
          {say('clause.guide')}
        </Typography>
        <span lang="zh-CN">{guide.displayName}</span>
        <BasisChip basis={basis} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {say(`clause.basisLong.${basis}`)}
      </Typography>
      <GuideTable guide={guide} />
    </Box>
  );
}
