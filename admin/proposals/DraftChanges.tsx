import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ChangeSentence, Counts } from '../compare';
import { addressPath, entryPath } from '../counter/addresses';
import { useLive } from '../counter/ask';
import { useWords } from '../counter/words';
import { graphql } from '../gql';
import type { ChangePartsFragment } from '../gql/graphql';
import { useOnDesk } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { SpanText } from '../parts/SpanText';

const CHANGES = graphql(`
  query ProposalChanges($id: ID!) { proposal(id: $id) { changes { ...ChangeParts } } }
`);
type Change = ChangePartsFragment;

/** Sentences that are shown before somebody asks for all. */
const FEW = 50;

/** What the draft changes in its base, in the sentences in which it is reviewed and printed. */
export function DraftChanges({ base }: { base: string }) {
  const say = useWords();
  const { proposal } = useOnDesk();
  const answer = useLive(CHANGES, { id: proposal.id });
  const [all, setAll] = useState(false);
  return (
    <Box component="section" aria-labelledby="changed">
      <Typography variant="h2" id="changed">
        {say('change.title')}
      </Typography>
      <Answered answer={answer}>
        {({ proposal: found }) => {
          const changes = found?.changes ?? [];
          return (
            <>
              {changes.length > 0 ? (
                <Counts changes={changes} />
              ) : (
                <Typography color="text.secondary">{say('change.none')}</Typography>
              )}
              {changes.slice(0, all ? changes.length : FEW).map((change) => (
                <One key={change.id} change={change} id={proposal.id} base={base} />
              ))}
              {!all && changes.length > FEW && (
                <Button onClick={() => setAll(true)}>
                  {say('change.all', { n: changes.length })}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </Box>
  );
}

function One({ change, id, base }: { change: Change; id: string; base: string }) {
  const say = useWords();
  const { spans, to, from } = change;
  // What is gone has a page in the base only.
  const page = to[0] ? entryPath(id, to[0]) : addressPath(`${base}/~${from[0]?.split('/')[0]}`);
  return (
    <Box
      component="article"
      className="keep"
      sx={{ borderBottom: 1, borderColor: 'divider', pb: 1, mb: 1 }}
    >
      <ChangeSentence change={change}>
        <Link to={page}>{say('change.open')}</Link>
      </ChangeSentence>
      {spans && (
        <Box sx={{ pl: { sm: 4 }, fontSize: '0.9rem' }}>
          <SpanText spans={spans} shows="both" />
        </Box>
      )}
    </Box>
  );
}
