import { addTo } from '../../rubrics/addTo';
import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useMemo } from 'react';
import { Navigate, Outlet, useLocation, useMatch, useParams } from 'react-router-dom';
import { addressPath, rubricPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { arrange, isListed, useOutline, type EditionFacts } from '../kinds/clause/outline';
import { OutlineDrawer, OutlineRail } from '../kinds/clause/OutlineRail';
import { Amends } from '../parts/Amends';
import { Answered } from '../parts/Answered';
import { Crumbs } from '../parts/Crumbs';
import { issuesByKey, useEditionIssues, type Issue } from '../parts/issues';
import { ProposeLink } from '../parts/ProposeLink';
import { StateChip } from '../parts/StateChip';
import { useTitles } from '../parts/Titled';
import { NotFound } from '../parts/Trouble';
import { EditionRooms } from './EditionRooms';

/**
 * Everything of one edition: its head, its outline at the side, and the page that the address
 * names.
 */
export function EditionPage() {
  const { award, edition } = useParams();
  const place = useMatch('/e/:award/:edition/*')?.params['*'];
  const { pathname } = useLocation();
  const key = `${award}/${edition}`;
  return (
    <Answered answer={useOutline(key)}>
      {({ edition: facts }) => {
        if (!facts) return <NotFound />;
        // `@current` and `@2020-01-01` name an edition by a day: the reader is shown which one it
        // is.
        if (facts.key !== key)
          return (
            <Navigate
              replace
              to={addressPath(facts.key) + pathname.slice(addressPath(key).length)}
            />
          );
        return <EditionFrame facts={facts} place={place ?? ''} />;
      }}
    </Answered>
  );
}

function EditionFrame({ facts, place }: { facts: EditionFacts; place: string }) {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const found = useEditionIssues(facts.key).data?.edition?.issues;
  const issues = useMemo(() => found && listedAt(facts, found), [facts, found]);
  const arranged = useMemo(() => arrange(facts.clauses), [facts.clauses]);
  const outline = {
    facts,
    outline: arranged,
    issues,
    current: place && !place.startsWith('-/') ? `${facts.key}/${place}` : null,
  };
  return (
    <Box sx={{ display: 'flex', gap: 4, alignItems: 'flex-start' }}>
      {wide && <OutlineRail {...outline} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <EditionHead facts={facts} alone={place === ''} />
        {!wide && <OutlineDrawer {...outline} />}
        <EditionRooms edition={facts.key} />
        <Outlet context={facts} />
      </Box>
    </Box>
  );
}

/**
 * How many issues stand at each line of the outline: what stands at a paragraph counts where the
 * outline lists it.
 */
function listedAt(facts: EditionFacts, found: readonly Issue[]): Map<string, number> {
  const { byKey } = arrange(facts.clauses);
  const all = new Map<string, Issue[]>();
  for (const [key, own] of issuesByKey(found)) {
    let at = byKey.get(key) ?? null;
    while (at && !isListed(at)) at = at.parent;
    for (const issue of own) if (at) addTo(all, at.clause.key, issue);
  }
  return new Map([...all].map(([key, own]) => [key, new Set(own).size]));
}

function EditionHead({ facts, alone }: { facts: EditionFacts; alone: boolean }) {
  const say = useWords();
  const title = useTitles();
  const { rubric } = facts;
  return (
    <Box component="header" sx={{ mb: 1 }}>
      <Crumbs
        trail={[
          { to: '/', ...title(rubric.award) },
          { to: rubricPath(rubric.key), ...title(rubric) },
        ]}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }}>
        <Typography
          variant={alone ? 'h1' : 'body1'}
          component={alone ? 'h1' : 'p'}
          lang="zh-CN"
          sx={alone ? {} : { fontWeight: 600 }}
        >
          {facts.title}
        </Typography>
        <span lang="zh-CN">{facts.name ?? facts.label}</span>
        <StateChip state={facts.state} />
        <Amends form={facts.form} amends={facts.amends} />
        <Typography variant="body2" color="text.secondary">
          {say('edition.published')} {facts.publishedOn ?? say('edition.notStated')}
        </Typography>
        <ProposeLink rubric={rubric.key} />
      </Box>
    </Box>
  );
}
