import { Box, Button, Typography } from '@mui/material';
import { inBeijing } from '../counter/time';
import { useDoer } from '../counter/doer';
import { useWords } from '../counter/words';
import type { Match, MatchClause } from './crosswalkQueries';
import { shares } from './matches';
import { MatchPlace } from './MatchPlace';

interface Props {
  match: Match;
  mayConfirm: boolean;
  /** Confirms the match, or names another one for the clause where it is null. */
  onConfirm: (a: MatchClause, match: Match | null) => void;
  onRetract: (match: Match) => void;
}

/** Which clause answers which, how, and who says so. */
export function MatchRow({ match, mayConfirm, ...acts }: Props) {
  const say = useWords();
  return (
    <Box component="tr" className="keep">
      <td data-name={say('crosswalk.left')}>
        <MatchPlace clause={match.a} />
      </td>
      <td data-name={say('crosswalk.right')}>
        {match.b ? <MatchPlace clause={match.b} /> : say('crosswalk.none')}
      </td>
      <td data-name={say('crosswalk.relation')}>{say(`crosswalk.relations.${match.relation}`)}</td>
      <td data-name={say('crosswalk.share')}>{shares(match, say('crosswalk.noPoints'))}</td>
      <td data-name={say('crosswalk.score')}>
        {match.basis === 'CONFIRMED' ? (
          <Confirmed match={match} />
        ) : (
          <span>{Math.round(match.score * 100)}%</span>
        )}
        {mayConfirm && <Acts match={match} {...acts} />}
      </td>
    </Box>
  );
}

function Confirmed({ match: { author, confirmed, at, rationale } }: { match: Match }) {
  const say = useWords();
  const doer = useDoer();
  return (
    <>
      <strong>{say('crosswalk.confirmed')}</strong>{' '}
      <Typography component="span" variant="body2" color="text.secondary">
        {say('crosswalk.by', { name: doer(author, confirmed?.roles), at: at ? inBeijing(at) : '' })}
        <br />
        <span lang="zh-CN">{rationale}</span>
      </Typography>
    </>
  );
}

function Acts({ match, onConfirm, onRetract }: Omit<Props, 'mayConfirm'>) {
  const say = useWords();
  const { a, basis } = match;
  return (
    <Box className="no-print" sx={{ display: 'flex', gap: 1 }}>
      {basis === 'CONFIRMED' && (
        <Button size="small" onClick={() => onRetract(match)}>
          {say('crosswalk.retract')}
        </Button>
      )}
      {basis !== 'CONFIRMED' && a && (
        <Button size="small" onClick={() => onConfirm(a, match)}>
          {say('crosswalk.confirm')}
        </Button>
      )}
      {a && (
        <Button size="small" onClick={() => onConfirm(a, null)}>
          {say('crosswalk.correct')}
        </Button>
      )}
    </Box>
  );
}
