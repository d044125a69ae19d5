import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { RELATIONS, type Relation } from '../../rubrics/vocabulary';
import { AskedText } from '../parts/AskedText';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { useOutline } from '../kinds/clause/outline';
import { excerpt } from '../parts/excerpt';
import { Question } from '../parts/Question';
import { CONFIRM, type Match, type MatchClause } from './crosswalkQueries';
import { clauseName } from './matches';

interface Props {
  a: MatchClause;
  match: Match | null;
  edition: string;
  /** Ids of what was confirmed of it there. */
  seen: string[];
  onClose: () => void;
}

interface Begin {
  b: string | null;
  relation: Relation;
  rationale: string;
}

/** Confirms what was proposed, or names another counterpart, or none. */
export function ConfirmMatch({ a, match, edition, seen, onClose }: Props) {
  const say = useWords();
  const { act, refusals, pending } = useAct(CONFIRM);
  const { addresses, nameOf } = useClauses(edition);
  const begun = useBegun<Begin>(`+match/${edition}/${a.address}`, {
    b: match?.b?.address ?? null,
    relation: match?.relation ?? 'PARTIAL',
    rationale: '',
  });
  const { b, relation, rationale } = begun.value;
  const none = relation === 'NONE';
  const take = async () => {
    const said = { a: a.address, b: none ? null : b, relation, rationale: rationale.trim() };
    if (!(await act({ ...said, edition, expecting: seen }))) return;
    begun.forget();
    onClose();
  };
  return (
    <Question
      title={say('crosswalk.confirm')}
      text={say('crosswalk.confirmLong', {
        a: clauseName(a),
        b: none ? say('crosswalk.none') : nameOf(b),
      })}
      confirm={say('crosswalk.confirm')}
      wanting={!rationale.trim() || (!none && !b)}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <RelationChoice value={relation} onChoose={(chosen) => begun.set({ relation: chosen })} />
      {!none && (
        <Autocomplete
          options={addresses}
          value={b}
          onChange={(_, chosen) => begun.set({ b: chosen })}
          getOptionLabel={nameOf}
          renderInput={(params) => (
            <TextField {...params} margin="dense" label={say('crosswalk.search')} />
          )}
        />
      )}
      <AskedText
        rows={2}
        label={say('crosswalk.rationale')}
        value={rationale}
        onChange={(typed) => begun.set({ rationale: typed })}
      />
    </Question>
  );
}

/** Clauses of the edition on the right, by address, with their names. */
function useClauses(edition: string) {
  const say = useWords();
  const clauses = useOutline(edition).data?.edition?.clauses ?? [];
  const nameOf = (address: string | null): string => {
    const clause = clauses.find((one) => one.address === address);
    if (!clause) return address ?? say('crosswalk.none');
    return [clause.label, clause.title ?? excerpt(clause.text, 30)].filter(Boolean).join(' ');
  };
  return { addresses: clauses.map(({ address }) => address), nameOf };
}

interface RelationProps {
  value: Relation;
  onChoose: (relation: Relation) => void;
}

function RelationChoice({ value, onChoose }: RelationProps) {
  const say = useWords();
  return (
    <TextField
      select
      fullWidth
      margin="dense"
      label={say('crosswalk.relation')}
      value={value}
      onChange={(event) => onChoose(event.target.value as Relation)}
    >
      {RELATIONS.map((one) => (
        <MenuItem key={one} value={one}>
          {say(`crosswalk.relations.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
