import { Box, Button, Collapse, MenuItem, TextField } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import type { Change } from '../compare';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { composing } from '../counter/keys';
import { useWords } from '../counter/words';
import { COMMENT_KINDS, type CommentKind } from '../../rubrics/vocabulary';
import { FoundBegun } from '../parts/FoundBegun';
import { Refusals } from '../parts/Refusals';
import { COMMENT, type Reviewed } from './reviewQueries';

interface Props {
  proposal: Reviewed;
  change: Change | undefined;
}
interface Outside {
  organization: string;
  kind: CommentKind | '';
  proposedText: string;
}
const OWN: Outside = { organization: '', kind: '', proposedText: '' };

interface Said {
  text: string;
  /** Null where they speak for themselves. */
  outside: Outside | null;
}
const NOTHING: Said = { text: '', outside: null };

/** What somebody says, for themselves or for a body outside. */
export function NewComment({ proposal, change }: Props) {
  const say = useWords();
  // The next of the same body is often entered at once.
  const [same, setSame] = useState<string | null>(null);
  const initial = useMemo(
    (): Said => (same === null ? NOTHING : { text: '', outside: { ...OWN, organization: same } }),
    [same],
  );
  const begun = useBegun(`${proposal.id}/+comment/${change?.id ?? ''}`, initial);
  const { text, outside } = begun.value;
  const { act, refusals, pending } = useAct(COMMENT);
  const given = outside ?? OWN;
  const ready =
    !pending &&
    !!(text.trim() || given.proposedText.trim()) &&
    (!outside || !!given.organization.trim());
  const send = async () => {
    if (!ready) return;
    const place = { change: change?.id ?? null, entry: change ? entryOf(change) : null };
    const more = {
      organization: given.organization.trim() || null,
      kind: given.kind || null,
      proposedText: given.proposedText.trim() || null,
    };
    if (await act({ proposal: proposal.id, text: text.trim(), ...place, parent: null, ...more })) {
      begun.forget();
      setSame(outside?.organization ?? null);
    }
  };
  return (
    <>
      <FoundBegun at={begun.foundAt} />
      <TextField
        autoFocus={!!change}
        multiline
        minRows={3}
        fullWidth
        margin="normal"
        label={say('review.write')}
        value={text}
        onChange={(event) => begun.set({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing(event))
            void send();
        }}
      />
      <OutsideFold value={outside} onChange={(outside) => begun.set({ outside })} />
      <Refusals of={refusals} />
      <Button variant="contained" disabled={!ready} onClick={() => void send()} sx={{ mt: 1 }}>
        {say('review.send')}
      </Button>
    </>
  );
}

interface FoldProps {
  /** Null where they speak for themselves. */
  value: Outside | null;
  onChange: (value: Outside | null) => void;
}

function OutsideFold({ value, onChange }: FoldProps) {
  const say = useWords();
  const fields = useId();
  return (
    <>
      <Box>
        <Button
          size="small"
          aria-expanded={!!value}
          aria-controls={fields}
          onClick={() => onChange(value ? null : OWN)}
        >
          {say('review.outside')}
        </Button>
      </Box>
      <Collapse in={!!value} id={fields} unmountOnExit>
        <OutsideFields value={value ?? OWN} onChange={onChange} />
      </Collapse>
    </>
  );
}

interface FieldsProps {
  value: Outside;
  onChange: (value: Outside) => void;
}

function OutsideFields({ value, onChange }: FieldsProps) {
  const say = useWords();
  return (
    <>
      <TextField
        required
        fullWidth
        size="small"
        margin="dense"
        label={say('review.organization')}
        value={value.organization}
        onChange={(event) => onChange({ ...value, organization: event.target.value })}
      />
      <TextField
        select
        fullWidth
        size="small"
        margin="dense"
        label={say('review.kind')}
        value={value.kind}
        onChange={(event) => onChange({ ...value, kind: event.target.value as Outside['kind'] })}
      >
        <MenuItem value="">{say('review.noKind')}</MenuItem>
        {COMMENT_KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {say(`review.commentKinds.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        minRows={2}
        fullWidth
        size="small"
        margin="dense"
        label={say('review.proposed')}
        value={value.proposedText}
        onChange={(event) => onChange({ ...value, proposedText: event.target.value })}
      />
    </>
  );
}

/** Key of the entry of which a change speaks. */
const entryOf = ({ from, to }: Change): string | null =>
  (to[0] ?? from[0] ?? '').split('~')[1] ?? null;
