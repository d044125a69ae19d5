import { Chip } from '@mui/material';
import { useWords } from '../counter/words';
import type { EditionState } from '../gql/graphql';

const FILLED: Partial<Record<EditionState, 'primary' | 'secondary'>> = {
  IN_FORCE: 'primary',
  SCHEDULED: 'secondary',
};

export function StateChip({ state }: { state: EditionState }) {
  const say = useWords();
  const color = FILLED[state];
  return (
    <Chip
      size="small"
      label={say(`edition.states.${state}`)}
      color={color ?? 'default'}
      variant={color ? 'filled' : 'outlined'}
    />
  );
}
