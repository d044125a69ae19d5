import { Box, Button, Typography } from '@mui/material';
import { Link, useNavigate } from 'react-router-dom';
import { useAct } from '../counter/act';
import { importPath, proposalPath, rubricPath } from '../counter/addresses';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { Crumbs } from '../parts/Crumbs';
import { FoundBegun } from '../parts/FoundBegun';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { useTitles } from '../parts/Titled';
import { ForRubric, type ProposedRubric } from './ForRubric';
import { ProposalWords, UNSAID, type OpeningWords } from './ProposalWords';
import { CREATE } from './queries';

/** Opens a proposal against the latest edition of a rubric. */
export default function NewProposalPage() {
  return <ForRubric>{(rubric) => <Opening rubric={rubric} />}</ForRubric>;
}

function Opening({ rubric }: { rubric: ProposedRubric }) {
  const say = useWords();
  const naming = useTitles();
  const [latest] = rubric.editions;
  const heading = say('proposal.proposeFor', {
    rubric: `${naming(rubric.award).name} · ${naming(rubric).name}`,
  });
  return (
    <Box sx={{ maxWidth: '40rem' }}>
      <title>{`${say('proposal.propose')} · ${say('name')}`}</title>
      <Crumbs trail={[{ to: rubricPath(rubric.key), ...naming(rubric) }]} />
      <Typography variant="h1" gutterBottom>
        {heading}
      </Typography>
      <Typography color="text.secondary" gutterBottom>
        {say('proposal.proposeLong')}{' '}
        {latest
          ? say('proposal.latestIs', { edition: latest.name ?? latest.label })
          : say('proposal.first')}
      </Typography>
      <Button component={Link} to={importPath(rubric.key)} size="small">
        {say('import.title')}
      </Button>
      <NewProposal rubric={rubric.key} heading={heading} amending={latest !== undefined} />
    </Box>
  );
}

interface Props {
  rubric: string;
  heading: string;
  amending: boolean;
}

function NewProposal({ rubric, heading, amending }: Props) {
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useAct(CREATE);
  const begun = useBegun<OpeningWords>(`+propose/${rubric}`, { title: '', ...UNSAID });
  const words = begun.value;
  const open = async () => {
    const done = await act({ rubric, ...words });
    if (!done?.proposalCreate.proposal) return;
    begun.forget();
    void go(proposalPath(done.proposalCreate.proposal.id));
  };
  return (
    <Form
      onSubmit={open}
      label={heading}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 2 }}
    >
      <FoundBegun at={begun.foundAt} />
      <ProposalWords words={words} onType={begun.set} amending={amending} autoFocus />
      <Refusals of={refusals} />
      <Button
        type="submit"
        variant="contained"
        disabled={pending || !words.title.trim()}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('proposal.propose')}
      </Button>
    </Form>
  );
}
