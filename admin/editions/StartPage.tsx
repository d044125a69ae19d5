import { Box, Paper, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link, useOutletContext } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { arrange, type EditionFacts, type Place } from '../kinds/clause/outline';
import { PointsBadge } from '../kinds/weight/PointsBadge';
import { useTotals } from '../kinds/weight/useWorth';

/** First page of an edition: its table of contents, categories with their points. */
export function StartPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const outline = useMemo(() => arrange(facts.clauses), [facts]);
  return (
    <Box>
      <title>{`${facts.title} ${facts.name ?? facts.label} · ${say('name')}`}</title>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 2 }}
      >
        <Typography variant="h2">{say('edition.contents')}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{useTotals()(facts)}</Typography>
      </Box>
      <Paper
        variant="outlined"
        component="ul"
        lang="zh-CN"
        sx={{ listStyle: 'none', m: 0, mt: 2, p: { xs: 2, sm: 3 } }}
      >
        {outline.roots.map((root) => (
          <Entry key={root.clause.key} place={root} />
        ))}
      </Paper>
    </Box>
  );
}

const LEVELS = new Set(['SECTION', 'CATEGORY', 'ITEM']);

function Entry({ place, depth = 0 }: { place: Place; depth?: number }) {
  const { clause } = place;
  const below =
    depth < 2
      ? place.children.filter((child) => LEVELS.has(child.clause.kind) && child.clause.title)
      : [];
  return (
    <Box
      component="li"
      sx={{
        py: 0.4,
        ...(depth === 0 && {
          '& + li': { mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' },
        }),
      }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Box
          component={Link}
          to={addressPath(clause.address)}
          sx={{
            color: depth < 2 ? 'primary.main' : 'text.primary',
            fontWeight: depth === 0 ? 600 : 400,
            textDecoration: 'none',
            '&:hover': { textDecoration: 'underline' },
          }}
        >
          {[clause.label, clause.title].filter(Boolean).join(' ')}
        </Box>
        <PointsBadge clause={clause} />
      </Box>
      {below.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: 3 }}>
          {below.map((child) => (
            <Entry key={child.clause.key} place={child} depth={depth + 1} />
          ))}
        </Box>
      )}
    </Box>
  );
}
