import { Typography } from '@mui/material';
import { useWords } from '../../counter/words';
import type { Column } from '../../gql/graphql';

/**
 * Head of a column of the assessment table, over what stood in it: 基本要求, 总体要求, 要点指引.
 */
export function ColumnHead({ column }: { column: Column }) {
  const say = useWords();
  return (
    <Typography
      variant="body2"
      sx={{
        mt: 2,
        mb: 0.5,
        fontWeight: 600,
        color: 'secondary.main',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {say(`clause.columns.${column}`)}
    </Typography>
  );
}
