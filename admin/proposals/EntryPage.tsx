import { Box, Typography } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import { useLive } from '../counter/ask';
import { useWords } from '../counter/words';
import { formOf, itemAt } from '../kinds';
import { useChanged } from '../kinds/draft/useChanged';
import { useOnDesk } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { NotFound } from '../parts/Trouble';
import { ChangeCard } from './ChangeCard';
import { ENTRY } from './queries';

/** One entry of the draft: with all below it where others stand there, else in a form. */
export default function EntryPage() {
  const { key = '' } = useParams();
  const [asked] = useSearchParams();
  const { proposal, draft, outline } = useOnDesk();
  const item = itemAt(outline.byKey.get(key), asked);
  const answer = useLive(ENTRY, { address: `${proposal.key}/~${key}` }, { enabled: !item });
  if (item) return item;
  const retired = draft.changed.some((one) => one.key === key && one.fate === 'RETIRED');
  return (
    <Answered answer={answer} lines={6}>
      {(found) => formOf(found, key, draft) ?? (retired ? <Retired entry={key} /> : <NotFound />)}
    </Answered>
  );
}

function Retired({ entry }: { entry: string }) {
  const say = useWords();
  const { proposal, draft } = useOnDesk();
  const keys = draft.changed.map(({ key }) => key).filter((key) => key.split('/')[0] === entry);
  const changes = useChanged(proposal.id, keys).data?.proposal?.changed ?? [];
  return (
    <Box>
      <Typography variant="h1" sx={{ fontSize: '1.2rem', mb: 2 }}>
        {say('entry.retired')}
      </Typography>
      {changes.map((change) => (
        <ChangeCard key={change.key} change={change} proposal={proposal} />
      ))}
    </Box>
  );
}
