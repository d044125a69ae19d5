import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { isOpen } from '../../counter/isOpen';
import { useUnsavedPlaces } from '../../counter/unsaved';
import { useWords } from '../../counter/words';
import { KeepingTrouble } from '../../parts/KeepingTrouble';
import { nameOf } from '../clause/clauses';
import { ClauseTrail } from '../clause/ClauseTrail';
import type { Place } from '../clause/outline';
import { partName } from '../clause/partName';
import { useOnDesk } from '../useOnDesk';
import { formPath } from './items';

interface Props {
  place: Place;
  savedAt: string | null;
}

/** What the item is and where it stands; whether all that was typed is stored. */
export function ItemHead({ place, savedAt }: Props) {
  const { clause } = place;
  const say = useWords();
  const { proposal } = useOnDesk();
  return (
    <>
      <ClauseTrail place={place} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline' }}>
        <Typography variant="h1" lang="zh-CN">
          {nameOf(clause)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {partName(say, clause)} · {say(`clause.kinds.${clause.kind}`)}
        </Typography>
        <Link to={formPath(proposal.id, clause.key)}>{say('item.form')}</Link>
        <Saved id={proposal.id} savedAt={savedAt} />
      </Box>
      {isOpen(proposal, 'edit') && (
        <Typography variant="body2" color="text.secondary" sx={WIDE_ONLY}>
          {say('item.keys')}
        </Typography>
      )}
    </>
  );
}

/** Where one types with fingers there are no such keys. */
const WIDE_ONLY = { display: { xs: 'none', md: 'block' }, mt: 0.5 };

function Saved({ id, savedAt }: { id: string; savedAt: string | null }) {
  const say = useWords();
  const unsaved = useUnsavedPlaces(`${id}/`).length > 0;
  return (
    <Box sx={{ ml: 'auto' }}>
      <Typography variant="body2" color="text.secondary" role="status">
        {unsaved ? say('entry.unsaved') : savedAt && say('entry.saved', { at: savedAt })}
      </Typography>
      {unsaved && <KeepingTrouble />}
    </Box>
  );
}
