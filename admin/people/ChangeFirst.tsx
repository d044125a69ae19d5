import { Box, Typography } from '@mui/material';
import { useNewViewer, useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { PasswordForm } from './PasswordForm';

/** In the place of any page, while others know the password. */
export function ChangeFirst() {
  const say = useWords();
  const newViewer = useNewViewer();
  const viewer = useViewer();
  return (
    <Box sx={{ maxWidth: '26rem', mx: 'auto', mt: { xs: 2, sm: 6 } }}>
      <title>{`${say('own.changeFirst')} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('own.changeFirst')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{say('own.changeFirstLong')}</Typography>
      <PasswordForm onDone={() => void newViewer(viewer?.username ?? null)} />
    </Box>
  );
}
