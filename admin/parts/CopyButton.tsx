import CheckIcon from '@mui/icons-material/Check';
import CopyIcon from '@mui/icons-material/ContentCopy';
import { IconButton, Tooltip } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../counter/words';

export function CopyButton({ text, what }: { text: string; what: string }) {
  const say = useWords();
  const [done, setDone] = useState(false);
  useEffect(() => {
    const timer = done ? setTimeout(() => setDone(false), 2000) : undefined;
    return () => clearTimeout(timer);
  }, [done]);
  const label = done ? say('copied') : `${say('copy')} ${what}`;
  return (
    <Tooltip title={label}>
      <IconButton
        className="no-print"
        size="small"
        aria-label={label}
        onClick={() => void copy(text).then(setDone)}
      >
        {done ? <CheckIcon fontSize="inherit" /> : <CopyIcon fontSize="inherit" />}
      </IconButton>
    </Tooltip>
  );
}

/**
 * The clipboard interface exists on secure origins only; an office network may serve plain HTTP.
 */
async function copy(text: string): Promise<boolean> {
  if (navigator.clipboard)
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
