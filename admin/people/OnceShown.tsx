import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
} from '@mui/material';
import { useId } from 'react';
import { useWords } from '../counter/words';
import { CopyButton } from '../parts/CopyButton';
import { useFocusBack } from '../parts/useFocusBack';

interface Props {
  title: string;
  text: string;
  lines: readonly string[];
  onClose: () => void;
}

/** A secret that is shown this once: it closes by its button only. */
export function OnceShown({ title, text, lines, onClose }: Props) {
  useFocusBack();
  const say = useWords();
  const [heading, long] = [useId(), useId()];
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={heading} aria-describedby={long}>
      <DialogTitle id={heading}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText id={long} sx={{ mb: 1, color: 'text.primary' }}>
          {text}
        </DialogContentText>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
          <Box component="code" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', flex: 1 }}>
            {lines.join('\n')}
          </Box>
          <CopyButton text={lines.join('\n')} what={title} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" autoFocus onClick={onClose}>
          {say('own.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
