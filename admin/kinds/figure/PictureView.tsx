import { Box } from '@mui/material';
import { useWords } from '../../counter/words';
import { picturePath } from './figures';

interface Props {
  hash: string | null | undefined;
  alt: string;
}

/** A picture, no wider than its room; the words in its place where it is absent. */
export function PictureView({ hash, alt }: Props) {
  const say = useWords();
  if (!hash)
    return (
      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
        {say('figure.absent')}
      </Box>
    );
  return (
    <Box
      component="img"
      src={picturePath(hash)}
      alt={alt || say('figure.undescribed')}
      lang="zh-CN"
      sx={{
        display: 'block',
        maxWidth: '100%',
        maxHeight: '32rem',
        width: 'auto',
        height: 'auto',
        mx: 'auto',
        my: 1,
        bgcolor: 'common.white',
      }}
    />
  );
}
