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
import { Link } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { Answered } from '../parts/Answered';
import { useLive } from '../counter/ask';
import { excerpt } from '../parts/excerpt';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import { CROSSWALK, type Crosswalk, type Match, type MatchClause } from './crosswalkQueries';
import { ConfirmMatch } from './ConfirmMatch';
import { RetractMatch } from './RetractMatch';

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

/** The best proposal for each clause of the left, unless somebody confirmed others. */
function bestOf(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    if (match.basis === 'CONFIRMED') return true;
    if (!match.a || seen.has(match.a.key)) return false;
    seen.add(match.a.key);
    return !matches.some((other) => other.basis === 'CONFIRMED' && other.a?.key === match.a!.key);
  });
}

function Shown({ crosswalk }: { crosswalk: Crosswalk }) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const [least, setLeast] = useState(LEAST);
  const [many, setMany] = useState(PAGE);
  const [asked, setAsked] = useState<{ match: Match | null; a: MatchClause } | null>(null);
  const [taken, setTaken] = useState<Match | null>(null);
  const best = useMemo(() => bestOf(crosswalk.matches), [crosswalk.matches]);
  const shown = best.filter((match) =>
    match.basis === 'CONFIRMED' ? !open : match.score >= least,
  );
  const counts = Object.fromEntries(
    ['SAME', 'BROADER', 'NARROWER', 'PARTIAL', 'NONE'].map((relation) => [
      relation,
      crosswalk.counts.find((one) => one.relation === relation)?.count ?? 0,
    ]),
  );
  return (
    <Box>
      <Typography>
        {say('crosswalk.intro', { a: crosswalk.a.title, b: crosswalk.b.title })}
      </Typography>
      <Typography color="text.secondary">
        {say('crosswalk.counts', counts)} ·{' '}
        {say('crosswalk.onlyLeft', { n: crosswalk.unmatchedA.length })} ·{' '}
        {say('crosswalk.onlyRight', { n: crosswalk.unmatchedB.length })}
      </Typography>
      <Box
        className="no-print"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', my: 1.5 }}
      >
        <FormControlLabel
          control={<Switch size="small" checked={open} onChange={(_, on) => setOpen(on)} />}
          label={say('crosswalk.onlyOpen')}
        />
        <TextField
          fullWidth={false}
          variant="outlined"
          size="small"
          type="number"
          label={say('crosswalk.least')}
          value={least}
          onChange={(event) => setLeast(Number(event.target.value))}
          slotProps={{ htmlInput: { min: 0, max: 1, step: 0.05 } }}
          sx={{ width: '9rem' }}
        />
        <Anchor
          href={`/export/crosswalk.csv?${new URLSearchParams({ a: crosswalk.a.key, b: crosswalk.b.key })}`}
          download
        >
          {say('crosswalk.csv')}
        </Anchor>
      </Box>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          '& th, & td': {
            border: 1,
            borderColor: 'divider',
            px: 1.5,
            py: 0.75,
            textAlign: 'left',
            verticalAlign: 'top',
          },
          ...NARROW,
        }}
      >
        <thead>
          <tr>
            <th scope="col">{say('crosswalk.left')}</th>
            <th scope="col">{say('crosswalk.right')}</th>
            <th scope="col">{say('crosswalk.relation')}</th>
            <th scope="col">{say('crosswalk.share')}</th>
            <th scope="col">{say('crosswalk.score')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, many).map((match) => (
            <Box component="tr" key={`${match.a?.key} ${match.b?.key}`} className="keep">
              <td data-name={say('crosswalk.left')}>
                <Place clause={match.a} />
              </td>
              <td data-name={say('crosswalk.right')}>
                {match.b ? <Place clause={match.b} /> : say('crosswalk.none')}
              </td>
              <td data-name={say('crosswalk.relation')}>
                {say(`crosswalk.relations.${match.relation}`)}
              </td>
              <td data-name={say('crosswalk.share')}>{shares(match, say('crosswalk.noPoints'))}</td>
              <td data-name={say('crosswalk.score')}>
                {match.basis === 'CONFIRMED' ? (
                  <>
                    <strong>{say('crosswalk.confirmed')}</strong>{' '}
                    <Typography component="span" variant="body2" color="text.secondary">
                      {say('crosswalk.by', {
                        name: match.author?.name ?? '',
                        at: match.at ? inBeijing(match.at) : '',
                      })}
                      <br />
                      <span lang="zh-CN">{match.rationale}</span>
                    </Typography>
                  </>
                ) : (
                  <span>{Math.round(match.score * 100)}%</span>
                )}
                {crosswalk.mayConfirm && (
                  <Box className="no-print" sx={{ display: 'flex', gap: 1 }}>
                    {match.basis === 'CONFIRMED' ? (
                      <Button size="small" onClick={() => setTaken(match)}>
                        {say('crosswalk.retract')}
                      </Button>
                    ) : (
                      match.a && (
                        <Button size="small" onClick={() => setAsked({ match, a: match.a! })}>
                          {say('crosswalk.confirm')}
                        </Button>
                      )
                    )}
                    {match.a && (
                      <Button size="small" onClick={() => setAsked({ match: null, a: match.a! })}>
                        {say('crosswalk.correct')}
                      </Button>
                    )}
                  </Box>
                )}
              </td>
            </Box>
          ))}
        </tbody>
      </Box>
      {shown.length > many && (
        <Button onClick={() => setMany(many + PAGE)}>
          {say('crosswalk.more', { n: Math.min(PAGE, shown.length - many) })}
        </Button>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) minmax(0,1fr)' },
          mt: 3,
        }}
      >
        <Alone
          title={say('crosswalk.onlyLeft', { n: crosswalk.unmatchedA.length })}
          clauses={crosswalk.unmatchedA}
        />
        <Alone
          title={say('crosswalk.onlyRight', { n: crosswalk.unmatchedB.length })}
          clauses={crosswalk.unmatchedB}
        />
      </Box>
      {asked && (
        <ConfirmMatch
          a={asked.a}
          match={asked.match}
          edition={crosswalk.b.key}
          onClose={() => setAsked(null)}
        />
      )}
      {taken && <RetractMatch match={taken} onClose={() => setTaken(null)} />}
    </Box>
  );
}

/** On a phone each row is a card, and each cell says what it is. */
const NARROW = {
  '@media screen and (max-width: 599.95px)': {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { border: 1, borderColor: 'divider', mb: 1.5 },
    '& td': { border: 0, overflowWrap: 'anywhere' },
    '& td::before': {
      content: 'attr(data-name)',
      display: 'block',
      color: 'text.secondary',
      fontSize: '0.8rem',
    },
  },
};

const share = (clause: MatchClause | null | undefined, without: string): string =>
  clause?.pointsShare == null ? without : `${Math.round(clause.pointsShare * 1000) / 10}%`;

/** Both shares; nothing where neither side bears points. */
const shares = ({ a, b }: Match, without: string): string =>
  a?.pointsShare == null && b?.pointsShare == null
    ? '–'
    : `${share(a, without)} → ${b ? share(b, without) : '–'}`;

export const clauseName = ({ label, title, text }: MatchClause): string =>
  [label, title ?? excerpt(text, 24)].filter(Boolean).join(' ');

function Place({ clause }: { clause: MatchClause | null | undefined }) {
  if (!clause) return null;
  return (
    <span lang="zh-CN">
      <Link to={addressPath(clause.address)}>{clauseName(clause)}</Link>
      {clause.title && clause.text && (
        <Typography component="span" variant="body2" color="text.secondary">
          {' '}
          {excerpt(clause.text, 60)}
        </Typography>
      )}
    </span>
  );
}

function Alone({ title, clauses }: { title: string; clauses: readonly MatchClause[] }) {
  const say = useWords();
  const [many, setMany] = useState(20);
  return (
    <Box component="section">
      <Typography variant="h2" gutterBottom>
        {title}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5 }}>
        {clauses.slice(0, many).map((clause) => (
          <li key={clause.key}>
            <Place clause={clause} />
          </li>
        ))}
      </Box>
      {clauses.length > many && (
        <Button size="small" onClick={() => setMany(many + PAGE)}>
          {say('crosswalk.more', { n: Math.min(PAGE, clauses.length - many) })}
        </Button>
      )}
    </Box>
  );
}
