import { Chip, Tooltip } from '@mui/material';
import { useDoer } from '../counter/doer';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import type { Change } from './queries';

const VARIANTS = {
  EDITORIAL: { color: 'default', variant: 'outlined' },
  STRUCTURAL: { color: 'primary', variant: 'outlined' },
  SUBSTANTIVE: { color: 'primary', variant: 'filled' },
} as const;

/** 性质, with its reason; what a person overruled says so. */
export function GravityChip({
  change,
}: {
  change: Pick<Change, 'gravity' | 'machineGravity' | 'reason' | 'overruled'>;
}) {
  const say = useWords();
  const sentence = useSentence();
  const doer = useDoer();
  const { gravity, overruled, machineGravity, reason } = change;
  const why = overruled
    ? say(overruled.note ? 'diff.overruled' : 'diff.overruledUnexplained', {
        name: doer(overruled.by, overruled.roles),
        was: say(`diff.gravities.${machineGravity}`),
        reason: overruled.note ?? '',
      })
    : sentence(reason);
  return (
    <Tooltip title={why} describeChild>
      <Chip
        size="small"
        tabIndex={0}
        {...VARIANTS[gravity]}
        label={`${say(`diff.gravities.${gravity}`)}${overruled ? ' *' : ''}`}
      />
    </Tooltip>
  );
}
