import { Chip } from '@mui/material';
import { useWords } from '../counter/words';
import type { ProposalState } from '../gql/graphql';

const FILLED: Partial<Record<ProposalState, 'primary' | 'secondary'>> = {
  SUBMITTED: 'secondary',
  RETURNED: 'secondary',
  APPROVED: 'primary',
  PUBLISHED: 'primary',
};

export function ProposalChip({ state }: { state: ProposalState }) {
  const say = useWords();
  const color = FILLED[state];
  return (
    <Chip
      size="small"
      label={say(`proposal.states.${state}`)}
      color={color ?? 'default'}
      variant={state === 'RETURNED' || !color ? 'outlined' : 'filled'}
    />
  );
}
