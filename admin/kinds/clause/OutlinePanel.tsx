import { Box, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { useWords } from '../../counter/words';
import { isListed, placeAt, type Outline, type Place } from './outline';
import type { OutlineLook } from './OutlineRow';
import { OutlineTree } from './OutlineTree';
import { wordsIn } from '../table/tables';
import { useTotals, type Totals } from '../weight/useWorth';

interface Props extends OutlineLook {
  outline: Outline;
  current: string | null;
  totals: Totals;
}

/** Filter above, tree, total at the foot. */
export default function OutlinePanel({ outline, current, totals, ...look }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState(false);
  const wanted = useDeferredValue(typed.trim().toLowerCase());
  const shown = useMemo(
    () => listed(outline, wanted, only ? look.marks : undefined),
    [outline, wanted, only, look.marks],
  );
  const here = useMemo(
    () => nearest(current ? placeAt(outline, current) : undefined),
    [outline, current],
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', gap: 1 }}>
      <TextField
        size="small"
        variant="outlined"
        type="search"
        label={say('outline.filter')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fullWidth
        sx={{ mt: 1 }}
      />
      {look.marks && (
        <FormControlLabel
          control={<Checkbox size="small" checked={only} onChange={(_, on) => setOnly(on)} />}
          label={say('change.only')}
          sx={{ mx: 0 }}
        />
      )}
      <Box sx={{ flex: 1, overflowY: 'auto', minHeight: 0 }}>
        {shown.size === 0 ? (
          <Typography color="text.secondary" sx={{ p: 1 }}>
            {say('outline.none')}
          </Typography>
        ) : (
          <OutlineTree
            key={`${wanted} ${only}`}
            outline={outline}
            shown={shown}
            here={here}
            opened={wanted !== '' || only}
            {...look}
          />
        )}
      </Box>
      <Total of={totals} />
    </Box>
  );
}

function Total({ of }: { of: Props['totals'] }) {
  const total = useTotals()(of);
  return (
    <Box
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        pt: 1,
        px: 1,
        display: 'flex',
        justifyContent: 'flex-end',
        fontWeight: 600,
      }}
    >
      {total}
    </Box>
  );
}

/**
 * Keys of the clauses to list: all, or those that hold what is wanted and are marked, with all that
 * stands above them.
 */
function listed(outline: Outline, wanted: string, marks: OutlineLook['marks']): Set<string> {
  const shown = new Set<string>();
  for (const place of outline.places) {
    if ((wanted && !holds(place, wanted)) || (marks && !marks.has(place.clause.key))) continue;
    for (let at: Place | null = nearest(place); at; at = at.parent) shown.add(at.clause.key);
  }
  return shown;
}

const holds = ({ clause }: Place, wanted: string) =>
  [clause.label ?? '', clause.title ?? '', clause.text, ...wordsIn(clause)]
    .join(' ')
    .toLowerCase()
    .includes(wanted);

/** The place itself where it is listed, else the nearest one above that is. */
function nearest(place: Place | null | undefined): Place | null {
  let at = place ?? null;
  while (at && !isListed(at)) at = at.parent;
  return at;
}
