import { Box, Button, Typography } from '@mui/material';
import type { Fields, Typed } from '../counter/typed';
import { useWords } from '../counter/words';
import { KeepingTrouble } from './KeepingTrouble';

interface Props {
  form: Pick<Typed<Fields>, 'dirty' | 'inConflict' | 'found' | 'takeStored'>;
  pending: boolean;
  savedAt: string | null;
  /** Where no form is sent by its button. */
  onSave?: () => void;
}

/** Saves, gives up, and says which of both was last. */
export function Saving({ form, pending, savedAt, onSave }: Props) {
  const say = useWords();
  const { dirty, inConflict, found, takeStored } = form;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Button
        type={onSave ? 'button' : 'submit'}
        variant="contained"
        size="small"
        disabled={pending || !dirty || inConflict}
        onClick={onSave}
      >
        {say(found && dirty ? 'entry.storeFound' : 'entry.save')}
      </Button>
      {dirty && (
        <Button size="small" disabled={pending} onClick={takeStored}>
          {say('entry.discard')}
        </Button>
      )}
      <Typography variant="body2" color="text.secondary" role="status">
        {dirty ? say('entry.unsaved') : savedAt && say('entry.saved', { at: savedAt })}
      </Typography>
      {dirty && <KeepingTrouble />}
    </Box>
  );
}
