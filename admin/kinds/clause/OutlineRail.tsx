import TreeIcon from '@mui/icons-material/AccountTree';
import { Box, Button, Drawer, Skeleton } from '@mui/material';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../../counter/words';
import { arrange, type EditionFacts } from './outline';
import type { OutlineLook } from './OutlineRow';
import type { Totals } from '../weight/useWorth';

const OutlineTree = lazy(() => import('./OutlinePanel'));

interface Props extends OutlineLook {
  facts: Pick<EditionFacts, 'clauses' | keyof Totals>;
  current: string | null;
}

/** The outline beside the page. */
export function OutlineRail(props: Props) {
  const say = useWords();
  return (
    <Box
      component="aside"
      aria-label={say('outline.title')}
      className="no-print"
      sx={{ width: 320, flexShrink: 0, position: 'sticky', top: 80, height: 'calc(100vh - 96px)' }}
    >
      <Panel {...props} />
    </Box>
  );
}

/** The outline behind a button, where there is no room beside the page. */
export function OutlineDrawer(props: Props) {
  const say = useWords();
  const { pathname } = useLocation();
  // Moving on closes it.
  const [openAt, setOpenAt] = useState<string | null>(null);
  return (
    <>
      <Button
        className="no-print"
        variant="outlined"
        startIcon={<TreeIcon />}
        onClick={() => setOpenAt(pathname)}
        sx={{ my: 1 }}
      >
        {say('outline.open')}
      </Button>
      <Drawer
        open={openAt === pathname}
        onClose={() => setOpenAt(null)}
        slotProps={{
          paper: { 'aria-label': say('outline.title'), sx: { width: 'min(340px, 88vw)', p: 1.5 } },
        }}
      >
        <Panel {...props} />
      </Drawer>
    </>
  );
}

function Panel({ facts, current, ...look }: Props) {
  const outline = useMemo(() => arrange(facts.clauses), [facts.clauses]);
  return (
    <Suspense fallback={<Skeleton variant="rounded" height="80%" />}>
      <OutlineTree outline={outline} current={current} totals={facts} {...look} />
    </Suspense>
  );
}
