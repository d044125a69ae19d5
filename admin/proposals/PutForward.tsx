import { Button } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../counter/act';
import { proposalPath } from '../counter/addresses';
import { useBegun } from '../counter/begun';
import { letGoUnder } from '../counter/unsaved';
import { useWords } from '../counter/words';
import type { ImportInput } from '../gql/graphql';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { IMPORT } from './importQueries';
import { ProposalWords, UNSAID, type OpeningWords } from './ProposalWords';

interface Props {
  /** Under which what is typed is kept, and the file with what was decided of it. */
  place: string;
  filePlace: string;
  file: ImportInput;
  /** As it is proposed. */
  title: string;
  heading: string;
  /** Whether there is an edition that it could amend. */
  amending: boolean;
  disabled: boolean;
}

/** Makes the proposal that was seen. */
export function PutForward({
  place,
  filePlace,
  file,
  title: proposed,
  heading,
  amending,
  disabled,
}: Props) {
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useAct(IMPORT);
  const begun = useBegun<OpeningWords>(place, { title: proposed, ...UNSAID });
  const words = begun.value;
  const open = async () => {
    const done = await act({ file, ...words });
    if (!done?.proposalImport.proposal) return;
    begun.forget();
    letGoUnder(filePlace);
    void go(proposalPath(done.proposalImport.proposal.id));
  };
  return (
    <Form
      onSubmit={open}
      label={heading}
      sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, maxWidth: '40rem' }}
    >
      <ProposalWords words={words} onType={begun.set} amending={amending} />
      <Refusals of={refusals} />
      <Button
        type="submit"
        variant="contained"
        disabled={disabled || pending || !words.title.trim()}
        sx={{ alignSelf: 'flex-start' }}
      >
        {say('import.open')}
      </Button>
    </Form>
  );
}
