import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { PROPOSAL_STATES, type ProposalState } from '../../rubrics/vocabulary';
import { useLive } from '../counter/ask';
import { isBeingChecked } from '../counter/beingChecked';
import type { Viewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import type { ProposalLineFragment } from '../gql/graphql';
import { PageNav } from '../parts/PageNav';
import { Answered } from '../parts/Answered';
import { SignedIn } from '../parts/SignedIn';
import { DoneRow, ProposalRow } from './DeskRow';
import { ALL, DECIDED, OPEN } from './queries';
import { rowOf } from './transitions';

type Line = ProposalLineFragment;
const TABS = ['todo', 'done', 'mine', 'all'] as const;
type Tab = (typeof TABS)[number];
const MANY = 200;

/** 工作台: what waits for me, what I decided, what I drafted, and everything of my awards. */
export default function DeskPage() {
  const say = useWords();
  const [asked] = useSearchParams();
  const tab = TABS.find((name) => name === asked.get('tab')) ?? 'todo';
  return (
    <SignedIn>
      {(viewer) => (
        <Box sx={{ maxWidth: '64rem' }}>
          <title>{`${say(`desk.${tab}`)} · ${say('desk.title')} · ${say('name')}`}</title>
          <Typography variant="h1" gutterBottom>
            {say('desk.title')}
          </Typography>
          <Tabs current={tab} />
          {tab === 'todo' && <Todo viewer={viewer} />}
          {tab === 'done' && <Done viewer={viewer} />}
          {tab === 'mine' && <Mine viewer={viewer} />}
          {tab === 'all' && <All />}
        </Box>
      )}
    </SignedIn>
  );
}

function Tabs({ current }: { current: Tab }) {
  const say = useWords();
  return (
    <PageNav label={say('desk.title')}>
      {TABS.map((tab) => (
        <Link key={tab} to={`/desk?tab=${tab}`} aria-current={tab === current ? 'page' : undefined}>
          {say(`desk.${tab}`)}
        </Link>
      ))}
    </PageNav>
  );
}

/**
 * What carries a proposal on; editing counts for its authors only, who else may is not waited for.
 */
const onward = ({ transitions, authors }: Line, me: string) =>
  transitions.filter(
    ({ name, allowed, reasons }) =>
      (allowed || isBeingChecked(reasons, 'every')) &&
      (rowOf(name)?.onward || (name === 'edit' && authors.some(({ username }) => username === me))),
  );

function Todo({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  return (
    <Answered answer={useLive(OPEN, {})} lines={4}>
      {({ draft, returned, submitted, approved }) => {
        const lines = [returned, approved, submitted, draft]
          .flatMap(({ nodes }) => nodes)
          .filter((line) => onward(line, viewer.username).length > 0);
        return <Lines lines={lines} none={`${say('desk.noTodo')} ${say('desk.begin')}`} />;
      }}
    </Answered>
  );
}

function Done({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  const all = useLive(ALL, { first: MANY, state: null, after: null });
  return (
    <Answered answer={useLive(DECIDED, { first: MANY })} lines={4}>
      {({ decisions }) => {
        const own = decisions.nodes.filter(({ by }) => by?.username === viewer.username);
        const titles = new Map(all.data?.proposals.nodes.map((line) => [line.id, line]));
        return own.length === 0 ? (
          <Typography>{say('desk.noDone')}</Typography>
        ) : (
          <>
            <Typography color="text.secondary" role="status">
              {say('desk.count', { smart_count: own.length })}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {own.map((decision) => (
                <DoneRow
                  key={decision.id}
                  decision={decision}
                  line={titles.get(decision.proposalId ?? '')}
                />
              ))}
            </Box>
          </>
        );
      }}
    </Answered>
  );
}

function Mine({ viewer }: { viewer: Viewer }) {
  const say = useWords();
  return (
    <Answered answer={useLive(ALL, { first: MANY, state: null, after: null })} lines={4}>
      {({ proposals }) => (
        <Lines
          lines={proposals.nodes.filter(({ authors }) =>
            authors.some(({ username }) => username === viewer.username),
          )}
          none={`${say('desk.noMine')} ${say('desk.begin')}`}
        />
      )}
    </Answered>
  );
}

function All() {
  const say = useWords();
  const [asked, ask] = useSearchParams();
  const state = (PROPOSAL_STATES as readonly string[]).includes(asked.get('state') ?? '')
    ? (asked.get('state') as ProposalState)
    : null;
  const after = asked.get('after');
  return (
    <>
      <TextField
        select
        size="small"
        variant="outlined"
        label={say('desk.state')}
        value={state ?? ''}
        onChange={(event) =>
          ask({ tab: 'all', ...(event.target.value && { state: event.target.value }) })
        }
        sx={{ minWidth: '10rem', mb: 1 }}
        fullWidth={false}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{say('desk.anyState')}</MenuItem>
        {PROPOSAL_STATES.map((name) => (
          <MenuItem key={name} value={name}>
            {say(`proposal.states.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      <Answered answer={useLive(ALL, { first: 20, state, after })} lines={4}>
        {({ proposals: { nodes, pageInfo, totalCount } }) => (
          <>
            <Lines lines={nodes} none={say('desk.noAll')} count={totalCount} />
            {after && (
              <Button onClick={() => ask({ tab: 'all', ...(state && { state }) })}>
                {say('desk.newest')}
              </Button>
            )}
            {pageInfo.hasNextPage && (
              <Button
                onClick={() =>
                  ask({ tab: 'all', ...(state && { state }), after: pageInfo.endCursor ?? '' })
                }
              >
                {say('desk.older')}
              </Button>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function Lines({
  lines,
  none,
  count = lines.length,
}: {
  lines: readonly Line[];
  none: string;
  count?: number;
}) {
  const say = useWords();
  if (lines.length === 0) return <Typography>{none}</Typography>;
  return (
    <>
      <Typography color="text.secondary" role="status">
        {say('desk.count', { smart_count: count })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <ProposalRow key={line.id} line={line} />
        ))}
      </Box>
    </>
  );
}
