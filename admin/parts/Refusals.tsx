import { Alert } from '@mui/material';
import type { Refused } from '../counter/act';
import { useSentence } from '../counter/sentences';

/** Why nothing was done, where the person works. */
export function Refusals({ of }: { of: readonly Refused[] }) {
  const sentence = useSentence();
  return (
    <div role="alert">
      {of.length > 0 && (
        <Alert
          severity="warning"
          variant="outlined"
          role="presentation"
          sx={{ my: 1, color: 'text.primary' }}
        >
          {of.map(({ code, message }) => (
            <div key={`${code} ${message}`}>{sentence(message)}</div>
          ))}
        </Alert>
      )}
    </div>
  );
}
