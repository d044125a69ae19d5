import { Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { excerpt } from '../parts/excerpt';
import type { MatchClause } from './crosswalkQueries';
import { clauseName } from './matches';

/** A clause of either side, with the way to it. */
export function MatchPlace({ clause }: { clause: MatchClause | null | undefined }) {
  if (!clause) return null;
  return (
    <span lang="zh-CN">
      <Link to={addressPath(clause.address)}>{clauseName(clause)}</Link>
      {clause.title && clause.text && (
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          {excerpt(clause.text, 60)}
        </Typography>
      )}
    </span>
  );
}
