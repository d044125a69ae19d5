import { MenuItem, TextField } from '@mui/material';
import { PROPOSAL_FORMS, type ProposalForm } from '../../rubrics/vocabulary';
import { useWords } from '../counter/words';

export interface OpeningWords {
  title: string;
  rationale: string;
  form: ProposalForm;
}

/** Before anything is typed. */
export const UNSAID = { rationale: '', form: 'REVISION' } as const satisfies Partial<OpeningWords>;

interface Props {
  words: OpeningWords;
  onType: (words: OpeningWords) => void;
  /** Whether there is an edition that it could amend. */
  amending: boolean;
  autoFocus?: boolean;
}

/** What a proposal is called, why it is made, and what it is to become. */
export function ProposalWords({ words, onType, amending, autoFocus = false }: Props) {
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
      {amending && (
        <TextField
          select
          variant="outlined"
          label={say('proposal.form')}
          helperText={say(`proposal.formsLong.${words.form}`)}
          value={words.form}
          onChange={(event) => onType({ ...words, form: event.target.value as ProposalForm })}
        >
          {PROPOSAL_FORMS.map((form) => (
            <MenuItem key={form} value={form}>
              {say(`proposal.forms.${form}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
