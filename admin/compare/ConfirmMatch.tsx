import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { excerpt } from '../parts/excerpt';
import { useOutline } from '../kinds/clause/outline';
import { Question } from '../parts/Question';
import { useWords } from '../counter/words';
import { CONFIRM, type Match, type MatchClause } from './crosswalkQueries';

const RELATIONS = ['SAME', 'BROADER', 'NARROWER', 'PARTIAL', 'NONE'] as const;
type Relation = (typeof RELATIONS)[number];

interface Props {
  a: MatchClause;
  match: Match | null;
  edition: string;
  onClose: () => void;
}

/** Confirms what was proposed, or names another counterpart, or none. */
export function ConfirmMatch({ a, match, edition, onClose }: Props) {
  const say = useWords();
  const { act, refusals, pending } = useAct(CONFIRM);
  const clauses = useOutline(edition).data?.edition?.clauses ?? [];
  const [b, setB] = useState<string | null>(match?.b?.address ?? null);
  const [relation, setRelation] = useState<Relation>(match?.relation ?? 'PARTIAL');
  const [rationale, setRationale] = useState('');
  const name = (address: string | null) => {
    const clause = clauses.find((one) => one.address === address);
    return clause
      ? [clause.label, clause.title ?? excerpt(clause.text, 30)].filter(Boolean).join(' ')
      : (address ?? say('crosswalk.none'));
  };
  const none = relation === 'NONE';
  const take = async () => {
    if (
      await act({
        a: a.address,
        b: none ? null : b,
        relation,
        rationale: rationale.trim(),
        edition,
      })
    )
      onClose();
  };
  return (
    <Question
      title={say('crosswalk.confirm')}
      text={say('crosswalk.confirmLong', {
        a: [a.label, a.title ?? excerpt(a.text, 24)].filter(Boolean).join(' '),
        b: none ? say('crosswalk.none') : name(b),
      })}
      confirm={say('crosswalk.confirm')}
      wanting={!rationale.trim() || (!none && !b)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={take}
    >
      <TextField
        select
        fullWidth
        margin="dense"
        label={say('crosswalk.relation')}
        value={relation}
        onChange={(event) => setRelation(event.target.value as Relation)}
      >
        {RELATIONS.map((one) => (
          <MenuItem key={one} value={one}>
            {say(`crosswalk.relations.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {!none && (
        <Autocomplete
          options={clauses.map(({ address }) => address)}
          value={b}
          onChange={(_, chosen) => setB(chosen)}
          getOptionLabel={name}
          renderInput={(params) => (
            <TextField {...params} margin="dense" label={say('crosswalk.search')} />
          )}
        />
      )}
      <TextField
        fullWidth
        multiline
        minRows={2}
        margin="dense"
        required
        label={say('crosswalk.rationale')}
        value={rationale}
        onChange={(event) => setRationale(event.target.value)}
      />
    </Question>
  );
}
