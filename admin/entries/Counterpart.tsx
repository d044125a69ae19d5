import { Box, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath, placeOf } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import { useWords } from '../counter/words';
import { ClauseLines } from '../kinds/clause/ClauseLines';
import { nameOf } from '../kinds/clause/clauses';
import { ColumnHead } from '../kinds/clause/ColumnHead';
import { PointsBadge } from '../kinds/weight/PointsBadge';
import { Answered } from '../parts/Answered';
import type { ClauseFull } from './ClausePage';
import { LINES } from './queries';
import { partName } from '../kinds/clause/partName';

interface Props {
  of: ClauseFull;
  counterpart: NonNullable<ClauseFull['counterpart']>;
  edition: string;
  /** With all that stands below it, or by its name only. */
  whole: boolean;
}

const ANSWERED = new Set(['CATEGORY', 'ITEM', 'SUBITEM']);

/** What answers the clause in the other part: its requirements and points of attention. */
export function Counterpart({ of, counterpart, edition, whole }: Props) {
  const say = useWords();
  const answer = useAnswer(LINES, {
    address: counterpart.address,
    edition,
    place: placeOf(counterpart.address),
  });
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="counterpart"
      sx={{ p: { xs: 2, sm: 2.5 } }}
    >
      <Typography variant="h2" id="counterpart">
        {say('clause.counterpart')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {ANSWERED.has(of.kind)
          ? say('clause.counterpartIn', { part: partName(say, counterpart) })
          : say('clause.counterpartOf')}
      </Typography>
      <Answered answer={answer} lines={6}>
        {({ clause, edition: found }) =>
          clause && (
            <>
              {clause.column && <ColumnHead column={clause.column} />}
              <Box
                sx={{
                  display: 'flex',
                  justifyContent: 'space-between',
                  alignItems: 'baseline',
                  gap: 2,
                  mt: clause.column ? 0 : 1.5,
                }}
              >
                <Typography variant="h3" lang="zh-CN">
                  <Link to={addressPath(clause.address)}>{nameOf(clause)}</Link>
                </Typography>
                <PointsBadge clause={clause} />
              </Box>
              {whole && (
                <Box sx={{ mt: 1 }}>
                  <ClauseLines lines={found?.clauses ?? []} level={4} depth={clause.depth} />
                </Box>
              )}
            </>
          )
        }
      </Answered>
    </Paper>
  );
}
