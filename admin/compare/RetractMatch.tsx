import { AskedText } from '../parts/AskedText';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { RETRACT, type Match } from './crosswalkQueries';

/** Takes a confirmation back; the row of it stays on record. */
export function RetractMatch({ match, onClose }: { match: Match; onClose: () => void }) {
  const say = useWords();
  const { act, refusals, pending } = useAct(RETRACT);
  const begun = useBegun(`+match/${match.id}`, { reason: '' });
  const { reason } = begun.value;
  const take = async () => {
    if (!match.id || !(await act({ id: match.id, reason: reason.trim() }))) return;
    begun.forget();
    onClose();
  };
  return (
    <Question
      title={say('crosswalk.retract')}
      confirm={say('crosswalk.retract')}
      grave
      wanting={!reason.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <AskedText
        rows={2}
        label={say('crosswalk.rationale')}
        value={reason}
        onChange={(typed) => begun.set({ reason: typed })}
      />
    </Question>
  );
}
