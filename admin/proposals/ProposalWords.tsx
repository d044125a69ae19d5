import { TextField } from '@mui/material';
import { useWords } from '../counter/words';

interface Words {
  title: string;
  rationale: string;
}

interface Props {
  words: Words;
  onType: (words: Words) => void;
  autoFocus?: boolean;
}

/** What a proposal is called, and why it is made. */
export function ProposalWords({ words, onType, autoFocus = false }: Props) {
  const say = useWords();
  return (
    <>
      <TextField
        variant="outlined"
        autoFocus={autoFocus}
        required
        label={say('proposal.title')}
        value={words.title}
        onChange={(event) => onType({ ...words, title: event.target.value })}
      />
      <TextField
        variant="outlined"
        required
        multiline
        minRows={3}
        label={say('proposal.rationale')}
        value={words.rationale}
        onChange={(event) => onType({ ...words, rationale: event.target.value })}
      />
    </>
  );
}
