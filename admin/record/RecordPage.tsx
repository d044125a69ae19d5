import { Box, Button, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLive } from '../counter/ask';
import { does } from '../counter/does';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import { recordKinds } from '../../rubrics/recordKinds';
import type { RecordQuery } from '../gql/graphql';
import { Answered } from '../parts/Answered';
import { Form } from '../parts/Form';
import { SignedIn } from '../parts/SignedIn';
import { RECORD } from './queries';

type Line = RecordQuery['record']['nodes'][number];
const ROWS = 50;
const KINDS = Object.keys(recordKinds);

/** The record, for the auditor: filters and page stand in the address. */
export default function RecordPage() {
  const say = useWords();
  return (
    <SignedIn>
      {(viewer) => (
        <Box>
          <title>{`${say('record.title')} · ${say('name')}`}</title>
          <Typography variant="h1">{say('record.title')}</Typography>
          {does(viewer, 'record') ? <Lines /> : <Typography>{say('record.none')}</Typography>}
        </Box>
      )}
    </SignedIn>
  );
}

function Lines() {
  const say = useWords();
  const [asked, ask] = useSearchParams();
  const filter = { kind: asked.get('kind') ?? '', actor: asked.get('actor') ?? '' };
  const after = asked.get('after');
  const answer = useLive(RECORD, {
    first: ROWS,
    kind: filter.kind || null,
    actor: filter.actor || null,
    after,
  });
  const chosen = Object.fromEntries(Object.entries(filter).filter(([, value]) => value));
  return (
    <>
      <Typography color="text.secondary" gutterBottom>
        {say('record.intro')}
      </Typography>
      <Filter key={`${filter.kind} ${filter.actor}`} {...filter} ask={ask} />
      <Answered answer={answer}>
        {({ record: { nodes, totalCount, pageInfo } }) => (
          <>
            <Typography color="text.secondary" role="status">
              {totalCount ? say('record.count', { smart_count: totalCount }) : say('record.none')}
            </Typography>
            <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((line) => (
                <Row key={line.seq} line={line} />
              ))}
            </Box>
            {after && <Button onClick={() => ask(chosen)}>{say('record.newest')}</Button>}
            {pageInfo.hasNextPage && (
              <Button onClick={() => ask({ ...chosen, after: pageInfo.endCursor ?? '' })}>
                {say('record.older')}
              </Button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function Filter({
  kind,
  actor,
  ask,
}: {
  kind: string;
  actor: string;
  ask: (values: Record<string, string>) => void;
}) {
  const say = useWords();
  const nameOf = useKindName();
  const [typed, setTyped] = useState(actor);
  const filtered = (next: { kind: string; actor: string }) =>
    ask(Object.fromEntries(Object.entries(next).filter(([, value]) => value)));
  return (
    <Form
      onSubmit={() => filtered({ kind, actor: typed.trim() })}
      label={say('record.filter')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', my: 1.5 }}
    >
      <TextField
        select
        size="small"
        variant="outlined"
        margin="none"
        fullWidth={false}
        label={say('record.kind')}
        value={kind}
        onChange={(event) => filtered({ kind: event.target.value, actor: typed.trim() })}
        sx={{ minWidth: '10rem' }}
      >
        <MenuItem value=""> </MenuItem>
        {KINDS.map((name) => (
          <MenuItem key={name} value={name}>
            {nameOf(name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        variant="outlined"
        margin="none"
        fullWidth={false}
        label={say('record.actor')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <Button type="submit" variant="outlined">
        {say('record.filter')}
      </Button>
    </Form>
  );
}

function Row({ line }: { line: Line }) {
  const say = useWords();
  const nameOf = useKindName();
  return (
    <Paper component="li" variant="outlined" className="keep" sx={{ p: 1.5, mb: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px', alignItems: 'baseline' }}>
        <Box
          component="span"
          sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary', minWidth: '3.5rem' }}
        >
          {line.seq}
        </Box>
        <time dateTime={line.at}>{inBeijing(line.at)}</time>
        <strong>{nameOf(line.kind)}</strong>
        <span>{line.username ?? say('record.nobody')}</span>
        <Box component="span" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {say('pair', { name: say('record.subject'), value: line.subject })}
        </Box>
      </Box>
      <Box
        component="details"
        sx={{
          mt: 0.5,
          fontSize: '0.875rem',
          '& code': { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
        }}
      >
        <summary>{say('record.body')}</summary>
        <div>
          <code>{line.body}</code>
        </div>
        <div>
          {say('pair', { name: say('record.hash'), value: '' })}
          <code>{line.hash}</code>
        </div>
        {line.prev && (
          <div>
            {say('pair', { name: say('record.prev'), value: '' })}
            <code>{line.prev}</code>
          </div>
        )}
      </Box>
    </Paper>
  );
}

function useKindName(): (kind: string) => string {
  const translate = useTranslate();
  return (kind) => translate(`zs.record.kinds.${kind}`, { _: kind });
}
