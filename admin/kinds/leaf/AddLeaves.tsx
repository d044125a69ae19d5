import { Button } from '@mui/material';
import { useState } from 'react';
import type { PlainLeaf } from '../../../rubrics/acts/leaves';
import { useWords } from '../../counter/words';
import type { Place } from '../clause/outline';
import { AddLeaf } from './AddLeaf';
import { LEAF_KINDS, leafOf } from './leaves';

/** A button for each kind of which something may be added below a clause. */
export function AddLeaves({ place }: { place: Place }) {
  const say = useWords();
  const [open, setOpen] = useState<PlainLeaf | null>(null);
  return (
    <>
      {LEAF_KINDS.map((kind) => (
        <Button key={kind} size="small" variant="outlined" onClick={() => setOpen(kind)}>
          {say(leafOf(kind).addTitle)}
        </Button>
      ))}
      {open && <AddLeaf leaf={leafOf(open)} place={place} onClose={() => setOpen(null)} />}
    </>
  );
}
