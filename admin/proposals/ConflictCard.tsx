import {
  Box,
  FormControlLabel,
  Paper,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { MarkedText } from '../parts/MarkedText';
import { fullName } from '../kinds/clause/outline';
import { useWords } from '../counter/words';
import { useOnDesk } from '../kinds/useOnDesk';

export type Choice = { take: string } | { value: string };
interface Conflict {
  key: string;
  field: string;
  base?: string | null;
  ours?: string | null;
  theirs?: string | null;
}
interface Props {
  conflict: Conflict;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** One conflict: what stood there, what either side made of it, and the author's word. */
export function ConflictCard({ conflict, choice, choose }: Props) {
  const say = useWords();
  const { proposal, outline } = useOnDesk();
  const translate = useTranslate();
  const place = outline.byKey.get(conflict.key.split('/')[0]);
  const name = place ? fullName(place) : say('rebase.entry', { key: conflict.key });
  const texts = {
    base: shown(conflict.base),
    ours: shown(conflict.ours),
    theirs: shown(conflict.theirs),
  };
  const own = choice && 'value' in choice;
  const free = isText(conflict.ours) && isText(conflict.theirs);
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2, mb: 2 }}>
      <Typography variant="h3" gutterBottom>
        <Link to={entryPath(proposal.id, conflict.key)} lang="zh-CN">
          {name}
        </Link>{' '}
        · {translate(`zs.rebase.fields.${conflict.field}`, { _: conflict.field })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {(['base', 'ours', 'theirs'] as const).map((side) => (
          <Box key={side}>
            <Typography variant="body2" color="text.secondary">
              {say(`rebase.${side}`)}
            </Typography>
            {texts[side] === null ? (
              say('rebase.nothing')
            ) : side === 'base' ? (
              <span lang="zh-CN">{texts.base}</span>
            ) : (
              <MarkedText before={texts.base ?? ''} after={texts[side]} side="after" />
            )}
          </Box>
        ))}
      </Box>
      <RadioGroup
        row
        aria-label={`${say('rebase.choose')}: ${name}`}
        value={own ? 'own' : (choice?.take ?? '')}
        onChange={(_, side) =>
          choose(side === 'own' ? { value: conflict.ours ?? '""' } : { take: side })
        }
      >
        {(['ours', 'theirs', 'base'] as const).map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio size="small" />}
            label={say(`rebase.${side}`)}
          />
        ))}
        {free && (
          <FormControlLabel
            value="own"
            control={<Radio size="small" />}
            label={say('rebase.own')}
          />
        )}
      </RadioGroup>
      {own && (
        <TextField
          fullWidth
          multiline
          variant="outlined"
          label={say('rebase.own')}
          value={JSON.parse(choice.value) as string}
          onChange={(event) => choose({ value: JSON.stringify(event.target.value) })}
          slotProps={{ htmlInput: { lang: 'zh-CN' } }}
        />
      )}
    </Paper>
  );
}

const isText = (json: string | null | undefined): boolean =>
  json != null && typeof JSON.parse(json) === 'string';

/** What a JSON value says to people: texts as they are, entries by their title and text. */
function shown(json: string | null | undefined): string | null {
  if (json == null) return null;
  const value = JSON.parse(json) as unknown;
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  const { content } = value as { content?: Record<string, unknown> };
  const said = Object.values(content ?? {}).filter(
    (part) => typeof part === 'string' || typeof part === 'number',
  );
  return content && said.length
    ? [content.title, content.term, content.text, content.definition, content.points]
        .filter((part) => part != null)
        .join(' ')
    : JSON.stringify(value, null, 1);
}
