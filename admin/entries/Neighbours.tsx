import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { fullName, isListed, type Outline, type Place } from '../kinds/clause/outline';

/** The clauses before and after it in the outline. */
export function Neighbours({ outline, place }: { outline: Outline; place: Place }) {
  const say = useWords();
  const at = outline.places.indexOf(place);
  const before = outline.places.slice(0, at).findLast(isListed);
  const behind = outline.places.slice(at + 1).find(isListed);
  return (
    <Box
      component="nav"
      aria-label={`${say('clause.previous')} / ${say('clause.next')}`}
      className="no-print"
      sx={{ display: 'flex', justifyContent: 'space-between', gap: 3, mt: 4 }}
    >
      <span>
        {before && (
          <Link to={addressPath(before.clause.address)} rel="prev">
            ← {say('clause.previous')} <span lang="zh-CN">{fullName(before)}</span>
          </Link>
        )}
      </span>
      <Box component="span" sx={{ textAlign: 'right' }}>
        {behind && (
          <Link to={addressPath(behind.clause.address)} rel="next">
            {say('clause.next')} <span lang="zh-CN">{fullName(behind)}</span> →
          </Link>
        )}
      </Box>
    </Box>
  );
}
