import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { schemeOf, schemes } from '../../../rubrics/tree/numbering';
import { CLAUSE_KINDS, SCHEMES, type ClauseKind, type SchemeName } from '../../../rubrics/vocabulary';
import type { NumberingScheme } from '../../gql/graphql';
import { useAct } from '../../counter/act';
import { entryPath } from '../../counter/addresses';
import type { Place } from './outline';
import { Question } from '../../parts/Question';
import { useWords } from '../../counter/words';
import { CLAUSE_ADD } from '../../proposals/contentActs';
import { useOnDesk } from '../../proposals/ProposalFrame';

interface Props {
  place: Place;
  below: boolean;
  onClose: () => void;
}

/**
 * A new clause behind another one or below it, at first of the kind and the numbering of its
 * neighbour.
 */
export function AddClause({ place, below, onClose }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { proposal } = useOnDesk();
  const { act, refusals, pending } = useAct(CLAUSE_ADD);
  const like = below ? place.children.at(-1) : place;
  const [kind, setKind] = useState<ClauseKind>(like?.clause.kind ?? 'PARAGRAPH');
  const [scheme, setScheme] = useState<SchemeName | ''>(
    (like?.clause.label && schemeOf(like.clause.label)) || '',
  );
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const add = async () => {
    const where = below
      ? { parent: place.clause.key, after: like?.clause.key ?? null }
      : { parent: place.parent?.clause.key ?? null, after: place.clause.key };
    const content = {
      kind,
      text,
      ...(title.trim() && { title: title.trim() }),
      ...(scheme && { scheme: scheme.toUpperCase() as NumberingScheme }),
    };
    const done = await act({ id: proposal.id, ...where, content });
    if (!done) return;
    onClose();
    const key = done.clauseAdd.proposal?.acts[0]?.keys[0];
    if (key) void go(entryPath(proposal.id, key));
  };
  return (
    <Question
      title={say(below ? 'entry.addBelow' : 'entry.addNext')}
      confirm={say('entry.add')}
      wanting={!title.trim() && !text.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={add}
    >
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('entry.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as ClauseKind)}
      >
        {CLAUSE_KINDS.map((name) => (
          <MenuItem key={name} value={name}>
            {say(`clause.kinds.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('entry.scheme')}
        value={scheme}
        onChange={(event) => setScheme(event.target.value as SchemeName | '')}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('entry.noScheme')}</MenuItem>
        {SCHEMES.map((name) => (
          <MenuItem key={name} value={name} lang="zh-CN">
            {[1, 2].map((n) => schemes[name].label(n, '1')).join('  ')} …
          </MenuItem>
        ))}
      </TextField>
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        autoFocus
        label={say('entry.title')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        multiline
        minRows={3}
        label={say('entry.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Question>
  );
}
