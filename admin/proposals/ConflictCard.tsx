import { FormControlLabel, Paper, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { fullNameAt } from '../kinds/clause/outline';
import { PictureView } from '../kinds/figure/PictureView';
import { useOnDesk } from '../kinds/useOnDesk';
import { cellNamed, disputed } from '../kinds/table/disputed';
import { TableView } from '../kinds/table/TableView';
import { MarkedText } from '../parts/MarkedText';
import { TextColumn, TextColumns } from '../parts/TextColumns';

export type ConflictAnswer = { take: string } | { value: string };
interface Conflict {
  key: string;
  field: string;
  base?: string | null;
  ours?: string | null;
  theirs?: string | null;
}
interface Props {
  conflict: Conflict;
  choice: ConflictAnswer | undefined;
  choose: (choice: ConflictAnswer) => void;
}

/** One conflict: what stood there, what either side made of it, and the author's word. */
export function ConflictCard({ conflict, choice, choose }: Props) {
  const say = useWords();
  const { proposal, outline } = useOnDesk();
  const translate = useTranslate();
  const { key, field } = conflict;
  const name = fullNameAt(outline, key.split('/')[0]) ?? say('rebase.entry', { key });
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2, mb: 2 }}>
      <Typography variant="h3" gutterBottom>
        <Link to={entryPath(proposal.id, key)} lang="zh-CN">
          {name}
        </Link>{' '}
        · {cellNamed(say, field) ?? translate(`zs.rebase.fields.${field}`, { _: field })}
      </Typography>
      <Texts conflict={conflict} />
      <Choosing name={name} conflict={conflict} choice={choice} choose={choose} />
      {choice && 'value' in choice && (
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

/** The three texts; what either side changed against the base is marked. Lists are tables. */
function Texts({ conflict }: Pick<Props, 'conflict'>) {
  const say = useWords();
  const base = shown(conflict.base);
  const text = (side: 'base' | 'ours' | 'theirs') => {
    const own = shown(conflict[side]);
    if (conflict.field === 'picture') return <PictureView hash={own} alt={say(`rebase.${side}`)} />;
    if (own === null) return say('rebase.nothing');
    const table = disputed(conflict.field, conflict[side]);
    if (table) return <TableView table={table} name={say(`rebase.${side}`)} />;
    if (side === 'base') return <span lang="zh-CN">{own}</span>;
    return <MarkedText before={base ?? ''} after={own} side="after" />;
  };
  return (
    <TextColumns many={3}>
      {(['base', 'ours', 'theirs'] as const).map((side) => (
        <TextColumn key={side} title={say(`rebase.${side}`)}>
          {text(side)}
        </TextColumn>
      ))}
    </TextColumns>
  );
}

function Choosing({
  name,
  conflict: { field, ours, theirs },
  choice,
  choose,
}: Props & { name: string }) {
  const say = useWords();
  const own = choice && 'value' in choice;
  const sides = ['ours', 'theirs', 'base'] as const;
  // Nobody writes the hash of a picture.
  const isWritten = field !== 'picture' && isText(ours) && isText(theirs);
  return (
    <RadioGroup
      row
      aria-label={`${say('rebase.choose')}: ${name}`}
      value={own ? 'own' : (choice?.take ?? '')}
      onChange={(_, side) => choose(side === 'own' ? { value: ours ?? '""' } : { take: side })}
    >
      {[...sides, ...(isWritten ? (['own'] as const) : [])].map((side) => (
        <FormControlLabel
          key={side}
          value={side}
          control={<Radio size="small" />}
          label={say(`rebase.${side}`)}
        />
      ))}
    </RadioGroup>
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
