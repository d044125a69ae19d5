import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../counter/words';
import { useChanged } from '../kinds/draft/useChanged';
import { useOnDesk } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { ChangeCard } from './ChangeCard';

/** Cards that are shown before somebody asks for all. */
const FEW = 50;

/** Every entry in which the draft differs from its base, both texts side by side. */
export function ChangedList() {
  const say = useWords();
  const { proposal } = useOnDesk();
  const changed = useInOrder();
  const [all, setAll] = useState(false);
  const keys = changed.slice(0, all ? changed.length : FEW).map(({ key }) => key);
  const answer = useChanged(proposal.id, keys);
  const count = (fate: string) => changed.filter((change) => change.fate === fate).length;
  return (
    <Box component="section" aria-labelledby="changed">
      <Typography variant="h2" id="changed">
        {say('change.title')}
      </Typography>
      {changed.length === 0 ? (
        <Typography color="text.secondary">{say('change.none')}</Typography>
      ) : (
        <>
          <Typography color="text.secondary" gutterBottom>
            {say('change.count', {
              revised: count('REVISED'),
              added: count('ADDED'),
              retired: count('RETIRED'),
            })}
          </Typography>
          <Answered answer={answer}>
            {(found) =>
              found.proposal?.changed.map((change) => (
                <ChangeCard key={change.key} change={change} proposal={proposal} />
              ))
            }
          </Answered>
        </>
      )}
      {keys.length < changed.length && (
        <Button onClick={() => setAll(true)}>{say('change.all', { n: changed.length })}</Button>
      )}
    </Box>
  );
}

/** What is changed as the draft has it one after the other; what is no longer there comes last. */
function useInOrder() {
  const { draft, outline } = useOnDesk();
  const places = new Map(outline.places.map(({ clause }, i) => [clause.key, i]));
  const at = (key: string) => places.get(key.split('/')[0] ?? '') ?? Number.MAX_SAFE_INTEGER;
  return draft.changed.toSorted((a, b) => at(a.key) - at(b.key));
}
