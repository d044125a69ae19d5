import { Alert } from '@mui/material';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import { useOnDesk } from './useOnDesk';

/** Why the viewer may not edit the draft; nothing where they may. */
export function ReadOnly() {
  const say = useWords();
  const sentence = useSentence();
  const edit = useOnDesk().proposal.transitions.find(({ name }) => name === 'edit');
  if (edit?.allowed) return null;
  const reasons = (edit?.reasons ?? []).map(({ message }) => sentence(message)).join(' · ');
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2, color: 'text.primary' }}>
      {say('entry.readOnly', { reasons })}
    </Alert>
  );
}
