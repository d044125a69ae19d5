import { Alert, Box, Button, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import { MarkedText } from './MarkedText';
import type { Field } from './TypedForm';

interface Props {
  fields: readonly Field[];
  typed: Record<string, string>;
  stored: Record<string, string>;
  keepMine: () => void;
  takeStored: () => void;
}

/** Somebody else was faster: both texts, neither lost, and the choice. */
export function Stale({ fields, typed, stored, keepMine, takeStored }: Props) {
  const say = useWords();
  const differing = fields.filter(({ name }) => typed[name] !== stored[name]);
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ color: 'text.primary', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>{say('entry.staleTitle')}</Typography>
      <Typography gutterBottom>{say('entry.staleLong')}</Typography>
      {differing.map(({ name, label }) => (
        <Box
          key={name}
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
            my: 1,
          }}
        >
          <Side
            title={`${label} · ${say('entry.stored')}`}
            text={stored[name]}
            other={typed[name]}
            side="before"
          />
          <Side
            title={`${label} · ${say('entry.mine')}`}
            text={typed[name]}
            other={stored[name]}
            side="after"
          />
        </Box>
      ))}
      <Button size="small" variant="outlined" onClick={keepMine} sx={{ mr: 1 }}>
        {say('entry.keepMine')}
      </Button>
      <Button size="small" variant="outlined" onClick={takeStored}>
        {say('entry.takeStored')}
      </Button>
    </Alert>
  );
}

function Side({
  title,
  text,
  other,
  side,
}: {
  title: string;
  text: string;
  other: string;
  side: 'before' | 'after';
}) {
  const say = useWords();
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {title}
      </Typography>
      {text === '' ? (
        say('entry.empty')
      ) : (
        <MarkedText
          before={side === 'before' ? text : other}
          after={side === 'before' ? other : text}
          side={side}
        />
      )}
    </Box>
  );
}
