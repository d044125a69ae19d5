import { Box } from '@mui/material';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { proposalPath } from '../counter/addresses';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import type { Proposal } from '../kinds/useOnDesk';
import { speaking } from './approvals';
import { rowOf } from './transitions';

/** Reasons that speak of the person who looks, not of the proposal. */
const OF_THE_PERSON = new Set([
  'NOT_SIGNED_IN',
  'NO_ROLE',
  'OWN_WORK',
  'NOT_OWN_WORK',
  'APPROVED_BEFORE',
  'WRONG_STATE',
  'IN_FORCE_ALREADY',
]);
/** Pages of the proposal on which what is missing is done. */
const DONE_AT: Readonly<Record<string, string>> = {
  ISSUES_OPEN: 'issues',
  QUORUM_NOT_MET: 'review',
  NOT_EDITORIAL: 'review',
  CONFLICTS_OPEN: 'rebase',
  BASE_OUTDATED: 'rebase',
};
const OVER = new Set(['PUBLISHED', 'WITHDRAWN']);

/** What still stands between the proposal and its publication, whoever looks. */
export function Missing({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  const sentence = useSentence();
  if (OVER.has(proposal.state)) return null;
  const reasons = new Map(
    proposal.transitions
      .filter(({ name }) => rowOf(name)?.onward)
      .flatMap(({ reasons: why }) => why)
      .filter(({ code }) => !OF_THE_PERSON.has(code))
      .map(({ code, message }) => [code, message]),
  );
  const approved = speaking(proposal).length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 20px' }}>
      <span>
        <strong>{say('pair', { name: say('proposal.missing'), value: '' })}</strong>
        {reasons.size === 0 && say('proposal.nothingMissing')}
        {[...reasons].map(([code, message], i) => (
          <Fragment key={code}>
            {i > 0 && ' · '}
            {DONE_AT[code] ? (
              <Link to={`${proposalPath(proposal.id)}/${DONE_AT[code]}`}>{sentence(message)}</Link>
            ) : (
              sentence(message)
            )}
          </Fragment>
        ))}
      </span>
      {approved > 0 && <span>{say('proposal.approvals', { smart_count: approved })}</span>}
    </Box>
  );
}
