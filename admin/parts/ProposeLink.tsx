import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { proposePath } from '../counter/addresses';
import { useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';

/** For people of the award; whether they may is the counter's to say. */
export function ProposeLink({ rubric }: { rubric: string }) {
  const say = useWords();
  const viewer = useViewer();
  if (!viewer?.grants.some(({ award }) => award.key === rubric.split('/')[0])) return null;
  return (
    <Button
      className="no-print"
      component={Link}
      to={proposePath(rubric)}
      size="small"
      variant="outlined"
    >
      {say('proposal.propose')}
    </Button>
  );
}
