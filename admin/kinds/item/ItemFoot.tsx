import { Typography } from '@mui/material';
import { sum } from '../../../rubrics/tree/sum';
import { EARNS } from '../../../rubrics/vocabulary';
import { useWords } from '../../counter/words';
import type { Place } from '../clause/outline';

/** What the points below an item make, beside its own: live as they are typed and stored. */
export function ItemFoot({ place }: { place: Place }) {
  const say = useWords();
  const whole = place.clause.points;
  const parts = place.children.flatMap(({ clause: { points, scoreRole } }) =>
    points != null && EARNS[scoreRole] === 'BASE' ? [points] : [],
  );
  if (whole == null || parts.length === 0) return null;
  const made = sum(parts);
  const rest = sum([whole, -made]);
  return (
    <Typography role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {say('item.sum', { made, whole })} · {say('item.rest', { rest })}
    </Typography>
  );
}
