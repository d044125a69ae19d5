import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../counter/words';
import type { GuideBasis } from '../../gql/graphql';
import { BasisChip } from './BasisChip';

interface Props {
  /** Null: the page is called after it. */
  guide: { displayName: string } | null;
  /** Null: no clause asks for it. */
  basis: GuideBasis | null;
  /** What is said of it below its heading. */
  said: string;
  /** Its table. */
  children: ReactNode;
}

/** The guide of a clause under its heading, read or typed. */
export function GuideFrame({ guide, basis, said, children }: Props) {
  const say = useWords();
  return (
    <Box component="section" aria-labelledby="guide" sx={{ mt: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h2" id="guide">
          {say('clause.guide')}
        </Typography>
        {guide && <span lang="zh-CN">{guide.displayName}</span>}
        {basis && <BasisChip basis={basis} />}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {said}
      </Typography>
      {children}
    </Box>
  );
}
