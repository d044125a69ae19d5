import { Box } from '@mui/material';
import { useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { useOnDesk } from '../kinds/useOnDesk';
import { ActList } from './ActList';
import { ChangedList } from './ChangedList';
import { CommentSheet } from './CommentSheet';
import { DraftChanges } from './DraftChanges';
import { Timeline } from './Timeline';

/** First page of a proposal: what it changes, who decided what, step by step. */
export default function OverviewPage() {
  const say = useWords();
  const { proposal } = useOnDesk();
  const viewer = useViewer();
  const number = say('proposal.number', { id: proposal.id });
  return (
    <Box>
      <title>{`${number} ${proposal.title} · ${say('name')}`}</title>
      {proposal.base ? <DraftChanges base={proposal.base.key} /> : <ChangedList />}
      {viewer && <CommentSheet proposal={proposal} />}
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
          mt: 5,
        }}
      >
        <Timeline proposal={proposal} />
        <ActList proposal={proposal} />
      </Box>
    </Box>
  );
}
