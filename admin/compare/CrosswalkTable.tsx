import {
  Box,
  Button,
  FormControlLabel,
  Link as Anchor,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import { RELATIONS } from '../../rubrics/vocabulary';
import { useLive } from '../counter/ask';
import { useWords } from '../counter/words';
import { Answered } from '../parts/Answered';
import { WithUnsaved } from '../parts/WithUnsaved';
import { ConfirmMatch } from './ConfirmMatch';
import { CROSSWALK, type Crosswalk, type Match, type MatchClause } from './crosswalkQueries';
import { bestOf } from './matches';
import { MatchRow } from './MatchRow';
import { MatchTable } from './MatchTable';
import { RetractMatch } from './RetractMatch';
import { Unmatched } from './Unmatched';

/**
 * Two different rubrics: which clauses answer which, proposed by likeness and confirmed by people.
 */
export function CrosswalkTable({ a, b }: { a: string; b: string }) {
  const answer = useLive(CROSSWALK, { a, b });
  return <Answered answer={answer}>{({ crosswalk }) => <Shown crosswalk={crosswalk} />}</Answered>;
}

const PAGE = 60;
/** Proposals below this are rarely right, and are out of sight at first. */
const LEAST = 0.17;

interface Filter {
  /** Only what nobody confirmed. */
  open: boolean;
  least: number;
}

function Shown({ crosswalk }: { crosswalk: Crosswalk }) {
  const say = useWords();
  const [filter, setFilter] = useState<Filter>({ open: false, least: LEAST });
  const [many, setMany] = useState(PAGE);
  const [asked, setAsked] = useState<Omit<Parameters<typeof ConfirmMatch>[0], 'onClose'> | null>(
    null,
  );
  const [taken, setTaken] = useState<Match | null>(null);
  const best = useMemo(() => bestOf(crosswalk.matches), [crosswalk.matches]);
  const shown = best.filter(({ basis, score }) =>
    basis === 'CONFIRMED' ? !filter.open : score >= filter.least,
  );
  return (
    <Box>
      <Summary crosswalk={crosswalk} />
      <Filters crosswalk={crosswalk} filter={filter} onFilter={setFilter} />
      <MatchTable>
        {shown.slice(0, many).map((match) => (
          <MatchRow
            key={`${match.a?.key} ${match.b?.key}`}
            match={match}
            mayConfirm={crosswalk.mayConfirm}
            onConfirm={(a, proposed) => setAsked(asking(crosswalk, a, proposed))}
            onRetract={setTaken}
          />
        ))}
      </MatchTable>
      {shown.length > many && (
        <Button onClick={() => setMany(many + PAGE)}>
          {say('crosswalk.more', { n: Math.min(PAGE, shown.length - many) })}
        </Button>
      )}
      <Unmatched crosswalk={crosswalk} />
      {asked && (
        <WithUnsaved under="+match/">
          <ConfirmMatch {...asked} onClose={() => setAsked(null)} />
        </WithUnsaved>
      )}
      {taken && (
        <WithUnsaved under="+match/">
          <RetractMatch match={taken} onClose={() => setTaken(null)} />
        </WithUnsaved>
      )}
    </Box>
  );
}

/** What is confirmed as it is seen at this moment: another word meanwhile is told. */
const asking = ({ b, matches }: Crosswalk, a: MatchClause, match: Match | null) => ({
  ...{ a, match, edition: b.key },
  seen: matches.flatMap((one) => (one.id && one.a?.key === a.key ? [one.id] : [])),
});

function Summary({
  crosswalk: { a, b, counts, unmatchedA, unmatchedB },
}: {
  crosswalk: Crosswalk;
}) {
  const say = useWords();
  const count = (name: string) => counts.find(({ relation }) => relation === name)?.count ?? 0;
  const all = Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)]));
  return (
    <>
      <Typography>{say('crosswalk.intro', { a: a.title, b: b.title })}</Typography>
      <Typography color="text.secondary">
        {[
          say('crosswalk.counts', all),
          say('crosswalk.onlyLeft', { n: unmatchedA.length }),
          say('crosswalk.onlyRight', { n: unmatchedB.length }),
        ].join(' · ')}
      </Typography>
    </>
  );
}

interface FiltersProps {
  crosswalk: Crosswalk;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

function Filters({ crosswalk: { a, b }, filter, onFilter }: FiltersProps) {
  const say = useWords();
  return (
    <Box
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', my: 1.5 }}
    >
      <FormControlLabel
        control={
          <Switch
            size="small"
            checked={filter.open}
            onChange={(_, open) => onFilter({ ...filter, open })}
          />
        }
        label={say('crosswalk.onlyOpen')}
      />
      <TextField
        fullWidth={false}
        variant="outlined"
        size="small"
        type="number"
        label={say('crosswalk.least')}
        value={filter.least}
        onChange={(event) => onFilter({ ...filter, least: Number(event.target.value) })}
        slotProps={{ htmlInput: { min: 0, max: 1, step: 0.05 } }}
        sx={{ width: '9rem' }}
      />
      {(['xlsx', 'csv'] as const).map((form) => (
        <Anchor
          key={form}
          href={`/export/crosswalk.${form}?${new URLSearchParams({ a: a.key, b: b.key })}`}
          download
        >
          {say(`crosswalk.${form}`)}
        </Anchor>
      ))}
    </Box>
  );
}
