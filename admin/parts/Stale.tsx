import { Alert, Box, Button, Typography } from '@mui/material';
import { giveBack, wayHere } from '../counter/focusBack';
import type { Conflict, Fields, Typed } from '../counter/typed';
import { useWords } from '../counter/words';
import { TextSides } from './TextSides';
import type { Field } from './TypedForm';

interface Props<F extends Fields> {
  fields: readonly Field<keyof F & string>[];
  form: Typed<F>;
}

/**
 * Somebody else was faster: both texts, neither lost, and a choice for each field; where neither
 * touches what the other changed, both in one.
 */
export function Stale<F extends Fields>({ fields, form: { conflicts, settle } }: Props<F>) {
  const say = useWords();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ color: 'text.primary', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>{say('entry.staleTitle')}</Typography>
      <Typography gutterBottom>{say('entry.staleLong')}</Typography>
      {(Object.entries(conflicts) as [keyof F & string, Conflict][]).map(([name, conflict]) => (
        <Choice
          key={name}
          field={fields.find((field) => field.name === name)}
          conflict={conflict}
          choose={(text) => {
            const way = wayHere();
            settle(name, text);
            setTimeout(() => giveBack(way));
          }}
        />
      ))}
    </Alert>
  );
}

interface ChoiceProps {
  /** Left out: its form shows both by itself. */
  field: Field | undefined;
  conflict: Conflict;
  choose: (text: string) => void;
}

function Choice({ field, conflict: { mine, stored, joined }, choose }: ChoiceProps) {
  const say = useWords();
  const nameOf = (value: string) =>
    field?.choices?.find((choice) => choice.value === value)?.name ?? value;
  return (
    <>
      {field && (
        <TextSides
          label={field.label}
          stored={nameOf(stored)}
          mine={nameOf(mine)}
          joined={joined}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {joined !== null && (
          <Button size="small" variant="contained" onClick={() => choose(joined)}>
            {say('entry.takeJoined')}
          </Button>
        )}
        <Button size="small" variant="outlined" onClick={() => choose(mine)}>
          {say('entry.keepMine')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => choose(stored)}>
          {say('entry.takeStored')}
        </Button>
      </Box>
    </>
  );
}
