import { Box } from '@mui/material';
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
        {reasons.size
          ? [...reasons.values()].map(sentence).join(' · ')
          : say('proposal.nothingMissing')}
      </span>
      {approved > 0 && <span>{say('proposal.approvals', { smart_count: approved })}</span>}
    </Box>
  );
}
