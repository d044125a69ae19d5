import TreeIcon from '@mui/icons-material/AccountTree';
import { Box, Button, Drawer, Skeleton } from '@mui/material';
import { lazy, memo, Suspense, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../../counter/words';
import type { Outline } from './outline';
import type { OutlineLook } from './OutlineRow';
import type { Totals } from '../weight/useWorth';

const OutlineTree = lazy(() => import('./OutlinePanel'));

interface Props extends OutlineLook {
  facts: Totals;
  outline: Outline;
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

/** What else the page shows of itself draws none of its lines anew. */
const Panel = memo(({ facts, ...look }: Props) => (
  <Suspense fallback={<Skeleton variant="rounded" height="80%" />}>
    <OutlineTree totals={facts} {...look} />
  </Suspense>
));
