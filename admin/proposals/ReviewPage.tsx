import { Box, Typography } from '@mui/material';
import { Exports } from '../parts/Exports';
import { useLive } from '../counter/ask';
import { useWords } from '../counter/words';
import { useOnDesk } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { ReviewDesk } from './ReviewDesk';
import { REVIEW } from './reviewQueries';

/** The review of a proposal: every change, ticked off when seen, with what people say of it. */
export default function ReviewPage() {
  const say = useWords();
  const { proposal } = useOnDesk();
  const base = proposal.base?.key;
  return (
    <Box>
      <title>{`${say('review.title')} ${proposal.title} · ${say('name')}`}</title>
      {base ? (
        <Asked id={proposal.id} base={base} head={proposal.key} />
      ) : (
        <>
          <Typography sx={{ mb: 1 }}>{say('proposal.first')}</Typography>
          <Exports base={null} head={proposal.key} />
        </>
      )}
    </Box>
  );
}

function Asked({ id, base, head }: { id: string; base: string; head: string }) {
  const answer = useLive(REVIEW, { id, base, head });
  return (
    <Answered answer={answer}>
      {({ proposal, compare }) =>
        proposal ? <ReviewDesk proposal={proposal} comparison={compare} head={head} /> : null
      }
    </Answered>
  );
}
