import { MenuItem, TextField } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { schemes } from '../../../rubrics/tree/numbering';
import { CLAUSE_KINDS, SCHEMES } from '../../../rubrics/vocabulary';
import type { ClauseKind, SchemeName } from '../../../rubrics/vocabulary';
import { useContentAct } from '../../counter/act';
import { useBegun } from '../../counter/begun';
import { entryPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import type { NumberingScheme } from '../../gql/graphql';
import { Question } from '../../parts/Question';
import { seenBelow, useOnDesk } from '../useOnDesk';
import { CLAUSE_ADD } from './acts';
import { asNeighbour, type Place } from './outline';

interface Props {
  place: Place;
  below: boolean;
  onClose: () => void;
}

interface Begin {
  kind: ClauseKind;
  scheme: SchemeName | '';
  title: string;
  text: string;
}

const FIELD = { fullWidth: true, variant: 'outlined', margin: 'dense' } as const;

/**
 * A new clause behind another one or below it, at first of the kind and the numbering of its
 * neighbour.
 */
export function AddClause({ place, below, onClose }: Props) {
  const say = useWords();
  const { clause: like } = (below ? place.children.at(-1) : place) ?? {};
  const { proposal, outline } = useOnDesk();
  const siblings = below ? place.children : (place.parent?.children ?? outline.roots);
  const { kind: first, scheme: usual } = asNeighbour(siblings, like);
  const initial: Begin = { kind: first, scheme: usual ?? '', title: '', text: '' };
  const where = `${place.clause.key}/${below ? 'below' : 'next'}`;
  const begun = useBegun(`${proposal.id}/+add/${where}`, initial);
  const { kind, scheme, title, text } = begun.value;
  const { add, refusals, pending } = useAdding(() => {
    begun.forget();
    onClose();
  });
  const at = below
    ? { parent: place.clause.key, after: like?.key ?? null }
    : { parent: place.parent?.clause.key ?? null, after: place.clause.key };
  const content = {
    kind,
    text,
    ...(title.trim() && { title: title.trim() }),
    ...(scheme && { scheme: scheme.toUpperCase() as NumberingScheme }),
  };
  return (
    <Question
      title={say(below ? 'entry.addBelow' : 'entry.addNext')}
      confirm={say('entry.add')}
      wanting={!title.trim() && !text.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={() => add({ ...at, content })}
    >
      <KindChoice value={kind} onChoose={(chosen) => begun.set({ kind: chosen })} />
      <SchemeChoice value={scheme} onChoose={(chosen) => begun.set({ scheme: chosen })} />
      <TextField
        {...FIELD}
        autoFocus
        label={say('entry.title')}
        value={title}
        onChange={(event) => begun.set({ title: event.target.value })}
      />
      <TextField
        {...FIELD}
        multiline
        minRows={3}
        label={say('entry.text')}
        value={text}
        onChange={(event) => begun.set({ text: event.target.value })}
      />
    </Question>
  );
}

/** Adds, and goes to the page of what was added. */
function useAdding(onDone: () => void) {
  const go = useNavigate();
  const { proposal, draft } = useOnDesk();
  const { act, refusals, pending } = useContentAct(CLAUSE_ADD);
  const add = async (given: Omit<Parameters<typeof act>[0], 'id' | 'expecting'>) => {
    const expecting = seenBelow(draft, given.parent ?? null);
    const done = await act({ id: proposal.id, expecting, ...given });
    if (!done) return;
    onDone();
    const key = done.clauseAdd.proposal?.acts[0]?.keys[0];
    if (key) void go(entryPath(proposal.id, key));
  };
  return { add, refusals, pending };
}

interface Choice<V> {
  value: V;
  onChoose: (value: V) => void;
}

function KindChoice({ value, onChoose }: Choice<ClauseKind>) {
  const say = useWords();
  return (
    <TextField
      {...FIELD}
      select
      label={say('entry.kind')}
      value={value}
      onChange={(event) => onChoose(event.target.value as ClauseKind)}
    >
      {CLAUSE_KINDS.map((name) => (
        <MenuItem key={name} value={name}>
          {say(`clause.kinds.${name}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The first two numbers of a scheme, below the first of what it goes on from. */
function sample(name: SchemeName): string {
  const { label, below } = schemes[name];
  const above = below[0] ? schemes[below[0]].label(1, null) : null;
  return `${label(1, above)}  ${label(2, above)} …`;
}

/** Numberings, each by the first two numbers that it gives. */
function SchemeChoice({ value, onChoose }: Choice<SchemeName | ''>) {
  const say = useWords();
  return (
    <TextField
      {...FIELD}
      select
      label={say('entry.scheme')}
      value={value}
      onChange={(event) => onChoose(event.target.value as SchemeName | '')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{say('entry.noScheme')}</MenuItem>
      {SCHEMES.map((name) => (
        <MenuItem key={name} value={name} lang="zh-CN">
          {sample(name)}
        </MenuItem>
      ))}
    </TextField>
  );
}
