import { Alert, Typography } from '@mui/material';
import { sinceWhen } from '../counter/time';
import type { Fields, Typed } from '../counter/typed';
import { useWords } from '../counter/words';
import { TextSides } from './TextSides';
import type { Field } from './TypedForm';

interface Props<F extends Fields> {
  fields: readonly Field<keyof F & string>[];
  form: Typed<F>;
}

/** What was typed before the page was opened stands in the form again, beside what is stored. */
export function FoundText<F extends Fields>({ fields, form: { typed, seen, keptAt } }: Props<F>) {
  const say = useWords();
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ color: 'text.primary', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {say('entry.found', { at: keptAt ? sinceWhen(keptAt) : '' })}
      </Typography>
      <Typography gutterBottom>{say('entry.foundLong')}</Typography>
      {fields
        .filter(({ name, choices }) => !choices && typed[name] !== seen[name])
        .map(({ name, label }) => (
          <TextSides key={name} label={label} stored={seen[name] ?? ''} mine={typed[name] ?? ''} />
        ))}
    </Alert>
  );
}
