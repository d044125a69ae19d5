import { Box, Typography } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useLive } from '../counter/ask';
import { useWords } from '../counter/words';
import { formOf } from '../kinds';
import { useOnDesk, type Proposal } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { NotFound } from '../parts/Trouble';
import { ChangeCard } from './ChangeCard';
import { ENTRY } from './queries';

/** One entry of the draft in a plain form. */
export default function EntryPage() {
  const { key = '' } = useParams();
  const { proposal, draft } = useOnDesk();
  const answer = useLive(ENTRY, { address: `${proposal.key}/~${key}` });
  const retired = proposal.changed.some((one) => one.key === key && one.fate === 'RETIRED');
  return (
    <Answered answer={answer} lines={6}>
      {(found) =>
        formOf(found, key, draft) ??
        (retired ? <Retired proposal={proposal} entry={key} /> : <NotFound />)
      }
    </Answered>
  );
}

function Retired({ proposal, entry }: { proposal: Proposal; entry: string }) {
  const say = useWords();
  return (
    <Box>
      <Typography variant="h1" sx={{ fontSize: '1.2rem', mb: 2 }}>
        {say('entry.retired')}
      </Typography>
      {proposal.changed
        .filter((change) => change.key.split('/')[0] === entry)
        .map((change) => (
          <ChangeCard key={change.key} change={change} proposal={proposal} />
        ))}
    </Box>
  );
}
