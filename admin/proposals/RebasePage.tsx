import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { graphql } from '../gql';
import type { RebaseMutation } from '../gql/graphql';
import { useOnDesk } from '../kinds/useOnDesk';
import { Form } from '../parts/Form';
import { Refusals } from '../parts/Refusals';
import { isOfOneTable } from '../kinds/table/disputed';
import { ConflictCard, type ConflictAnswer } from './ConflictCard';

const REBASE = graphql(`
  mutation Rebase(
    $id: ID!, $expecting: Int!, $choices: [ConflictChoice!]!, $expectingLatest: String
  ) {
    proposalRebase(
      id: $id, expecting: $expecting, choices: $choices, expectingLatest: $expectingLatest
    ) {
      proposal { id base { label name } }
      conflicts { key field kind base ours theirs }
      userErrors { code message }
    }
  }
`);

type Conflict = RebaseMutation['proposalRebase']['conflicts'][number];
const nameOf = ({ key, field }: Conflict) => `${key} ${field}`;

type Desk = ReturnType<typeof useOnDesk>['proposal'];

interface Choices {
  choices: Record<string, ConflictAnswer>;
}
const NO_CHOICES: Choices = { choices: {} };

/** What was chosen stays chosen while conflicts are asked for again. */
function useRebase(proposal: Desk, latest: string | undefined) {
  const begun = useBegun<Choices>(`${proposal.id}/+rebase/${latest ?? ''}`, NO_CHOICES);
  const { choices } = begun.value;
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [done, setDone] = useState(false);
  const { act, refusals, pending } = useAct(REBASE, ({ proposalRebase }) =>
    setConflicts(proposalRebase.conflicts),
  );
  const rebase = async () => {
    const chosen = conflicts.flatMap((conflict) =>
      choices[nameOf(conflict)]
        ? [{ key: conflict.key, field: conflict.field, ...choices[nameOf(conflict)] }]
        : [],
    );
    const seen = { expecting: proposal.seq, ...(latest && { expectingLatest: latest }) };
    const done = (await act({ id: proposal.id, ...seen, choices: chosen })) !== null;
    if (done) begun.forget();
    setDone(done);
  };
  return {
    ...{ choices, conflicts, done, refusals, pending, rebase },
    // Columns and rows of one table fit each other only: they are taken from one side.
    choose: (conflict: Conflict, choice: ConflictAnswer) =>
      begun.set({
        choices: {
          ...choices,
          ...Object.fromEntries(
            conflicts
              .filter((other) => other === conflict || isOfOneTable(other, conflict))
              .map((other) => [nameOf(other), choice]),
          ),
        },
      }),
  };
}

/**
 * 换基: puts the draft on the latest edition; what both sides changed is decided here, one by one.
 */
export default function RebasePage() {
  const say = useWords();
  const { proposal } = useOnDesk();
  const { rubric, base } = proposal;
  const latest = rubric.editions[0]?.key;
  const { choices, choose, conflicts, done, refusals, pending, rebase } = useRebase(
    proposal,
    latest,
  );
  const undecided = conflicts.filter((conflict) => !choices[nameOf(conflict)]).length;
  return (
    <Box sx={{ maxWidth: '64rem' }}>
      <title>{`${say('rebase.title')} · ${proposal.title} · ${say('name')}`}</title>
      <Typography variant="h2" gutterBottom>
        {say('rebase.title')}
      </Typography>
      <Typography gutterBottom>{say('rebase.long')}</Typography>
      {done && base && (
        <Alert severity="success" variant="outlined" sx={{ color: 'text.primary' }}>
          {say('rebase.done', { edition: base.name ?? base.label })}
        </Alert>
      )}
      {latest === base?.key ? (
        !done && <Typography color="text.secondary">{say('rebase.latest')}</Typography>
      ) : (
        <Form onSubmit={rebase} label={say('rebase.title')}>
          {conflicts.length > 0 && (
            <Typography variant="h3" role="status" sx={{ my: 2 }}>
              {say('rebase.conflicts', { smart_count: conflicts.length })}
            </Typography>
          )}
          {conflicts.map((conflict) => (
            <ConflictCard
              key={nameOf(conflict)}
              conflict={conflict}
              choice={choices[nameOf(conflict)]}
              choose={(choice) => choose(conflict, choice)}
            />
          ))}
          <Refusals of={refusals} />
          <Button type="submit" variant="contained" disabled={pending || undecided > 0}>
            {say(conflicts.length ? 'rebase.again' : 'rebase.start')}
          </Button>
        </Form>
      )}
    </Box>
  );
}
