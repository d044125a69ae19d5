import { Box, Button, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useCallback, useMemo } from 'react';
import { Link, NavLink, Outlet, useMatch, useParams } from 'react-router-dom';
import type { KindName } from '../../rubrics/kinds';
import { addressPath, entryPath, proposalPath, rubricPath } from '../counter/addresses';
import { useLive } from '../counter/ask';
import { inBeijing } from '../counter/time';
import { useUnsaved } from '../counter/unsaved';
import { useWords } from '../counter/words';
import type { EntryFate, ProposalPageQuery } from '../gql/graphql';
import { kindOf } from '../kinds';
import { useDraft } from '../kinds/draft/useDraft';
import { arrange, placeAt } from '../kinds/clause/outline';
import { OutlineDrawer, OutlineRail } from '../kinds/clause/OutlineRail';
import type { Draft } from '../kinds/draft/caughtUp';
import { standing, type OnDesk, type Proposal, type Standing } from '../kinds/useOnDesk';
import { PageNav } from '../parts/PageNav';
import { Answered } from '../parts/Answered';
import { Crumbs } from '../parts/Crumbs';
import { SignedIn } from '../parts/SignedIn';
import { StateChip } from '../parts/StateChip';
import { useTitles } from '../parts/Titled';
import { Missing } from './Missing';
import { ProposalChip } from './ProposalChip';
import { PROPOSAL, STANDING } from './queries';
import { StepBar } from './StepBar';
import { TransitionBar } from './TransitionBar';
import { UnsavedPlaces } from './UnsavedPlaces';

/**
 * Everything of one proposal: its head with what can be done, the outline of its draft, and the
 * page that the address names.
 */
export default function ProposalFrame() {
  const { id = '' } = useParams();
  return <SignedIn>{() => <Asked key={id} id={id} />}</SignedIn>;
}

function Asked({ id }: { id: string }) {
  const say = useWords();
  const head = useLive(PROPOSAL, { id }, { text: 'stands' });
  const stands = useLive(STANDING, { id });
  const text = useDraft(id);
  const known = useUnsaved(`${id}/`);
  return (
    <Answered answer={head}>
      {({ proposal }) =>
        proposal ? (
          <Answered answer={stands}>
            {({ proposal: now }) => (
              <Answered answer={text}>
                {(draft) =>
                  now && draft && known ? <OnScreen of={proposal} now={now} draft={draft} /> : null
                }
              </Answered>
            )}
          </Answered>
        ) : (
          <Box sx={{ py: 6 }}>
            <Typography variant="h1" gutterBottom>
              {say('trouble.notFound')}
            </Typography>
            <Typography gutterBottom>{say('proposal.notSeen')}</Typography>
            <Button component={Link} to="/desk" variant="contained">
              {say('desk.title')}
            </Button>
          </Box>
        )
      }
    </Answered>
  );
}

interface Shown {
  of: NonNullable<ProposalPageQuery['proposal']>;
  now: Standing;
  draft: Draft;
}

function OnScreen({ of, now, draft }: Shown) {
  const proposal = useMemo(() => standing(of, now), [of, now]);
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const key = useMatch('/p/:id/entry/:key')?.params.key;
  // The review has an outline of its own, of the changes.
  const reviewed = useMatch('/p/:id/review') !== null;
  const outline = useMemo(() => arrange(draft.clauses), [draft.clauses]);
  const marks = useMemo(() => marksOf(draft.changed), [draft.changed]);
  const here = key ? placeAt(outline, `${proposal.key}/~${key}`) : undefined;
  const { id } = of;
  const pathOf = useCallback((clause: { key: string }) => entryPath(id, clause.key), [id]);
  const rail = {
    facts: draft,
    outline,
    current: here?.clause.address ?? null,
    marks,
    pathOf,
  };
  const first = draft.clauses.find(({ part }) => part === 'CRITERIA') ?? draft.clauses[0];
  return (
    <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start' }}>
      {wide && !reviewed && <OutlineRail {...rail} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Head proposal={proposal} alone={!key} />
        <TransitionBar
          proposal={proposal}
          editAt={entryPath(proposal.id, first?.key ?? draft.factsKey)}
        />
        {!wide && !reviewed && <OutlineDrawer {...rail} />}
        <UnsavedPlaces id={proposal.id} outline={outline} draft={draft} />
        <Rooms id={proposal.id} />
        <Outlet context={{ proposal, draft, outline, marks } satisfies OnDesk} />
      </Box>
    </Box>
  );
}

/** What became of each entry; where points and their clause both changed, of the clause. */
const marksOf = (changed: Draft['changed']): Map<string, EntryFate> =>
  new Map(
    changed
      .map(({ key, kind, fate }): [string, EntryFate] => [
        key.split('/')[0],
        kindOf(kind as KindName).mark(fate),
      ])
      .reverse(),
  );

function Head({ proposal, alone }: { proposal: Proposal; alone: boolean }) {
  const say = useWords();
  const title = useTitles();
  const { rubric, base, published, authors } = proposal;
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Crumbs
        trail={[
          { to: '/desk', name: say('desk.title') },
          {
            to: rubricPath(rubric.key),
            name: `${title(rubric.award).name} · ${title(rubric).name}`,
            chinese: title(rubric).chinese,
          },
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }}>
        <Typography
          variant={alone ? 'h1' : 'body1'}
          component={alone ? 'h1' : 'p'}
          sx={alone ? {} : { fontWeight: 600 }}
        >
          {say('proposal.number', { id: proposal.id })} · <span lang="zh-CN">{proposal.title}</span>
        </Typography>
        <ProposalChip state={proposal.state} />
        {proposal.form !== 'REVISION' && (
          <span>
            {say(`proposal.forms.${proposal.form}`)} {proposal.nextLabel}
          </span>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary">
        {say('proposal.base')}{' '}
        {base ? (
          <Link to={addressPath(base.key)}>{base.name ?? base.label}</Link>
        ) : (
          say('proposal.first')
        )}
        {' · '}
        {say('proposal.authors')} {authors.map(({ name }) => name).join('、')} ·{' '}
        {say('proposal.created', { at: inBeijing(proposal.createdAt) })}
      </Typography>
      {published && (
        <Typography>
          {say('proposal.published')}{' '}
          <Link to={addressPath(published.key)}>{published.name ?? published.label}</Link>{' '}
          <StateChip state={published.state} />
        </Typography>
      )}
      {alone && (
        <Typography lang="zh-CN" sx={{ mt: 1 }}>
          {proposal.rationale}
        </Typography>
      )}
      <StepBar state={proposal.state} />
      <Missing proposal={proposal} />
    </Box>
  );
}

function Rooms({ id }: { id: string }) {
  const say = useWords();
  return (
    <PageNav label={say('proposal.rooms')}>
      <NavLink to={proposalPath(id)} end>
        {say('proposal.overview')}
      </NavLink>
      <NavLink to={`${proposalPath(id)}/review`}>{say('review.title')}</NavLink>
      <NavLink to={`${proposalPath(id)}/issues`}>{say('issues.title')}</NavLink>
      <NavLink to={`${proposalPath(id)}/terms`}>{say('proposal.terms')}</NavLink>
    </PageNav>
  );
}
