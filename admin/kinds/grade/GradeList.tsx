import { Box, Typography } from '@mui/material';
import { useWords } from '../../counter/words';
import type { GradeLine } from './grades';

/** Grades as they are printed, each with what it asks; nothing at all where there are none. */
export function GradeList({ grades }: { grades: readonly GradeLine[] }) {
  const say = useWords();
  if (grades.length === 0) return null;
  return (
    <Box component="section" sx={{ mb: 5 }}>
      <Typography variant="h2" gutterBottom>
        {say('grade.title')}
      </Typography>
      <Box component="ul" lang="zh-CN" sx={{ m: 0, pl: 3 }}>
        {grades.map(({ key, text }) => (
          <li key={key} id={key}>
            {text}
          </li>
        ))}
      </Box>
    </Box>
  );
}
