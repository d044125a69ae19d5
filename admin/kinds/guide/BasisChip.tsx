import { Chip } from '@mui/material';
import { useWords } from '../../counter/words';
import type { GuideBasis } from '../../gql/graphql';

/** 明示 in full, 推定 in outline: told apart by shape before colour. */
export function BasisChip({ basis }: { basis: GuideBasis }) {
  const say = useWords();
  return (
    <Chip
      size="small"
      color="primary"
      variant={basis === 'EXPLICIT' ? 'filled' : 'outlined'}
      label={say(`clause.basis.${basis}`)}
    />
  );
}
