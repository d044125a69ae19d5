import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { addressPath, entryPath } from '../counter/addresses';
import { useLive } from '../counter/ask';
import { isOpen } from '../counter/isOpen';
import { useWords } from '../counter/words';
import { graphql } from '../gql';
import { fullNameAt } from '../kinds/clause/outline';
import { useOnDesk, type OnDesk } from '../kinds/useOnDesk';
import { Answered } from '../parts/Answered';
import { IssueList } from '../parts/IssueList';
import { keyIn, type Issue } from '../parts/issues';
import { Refusals } from '../parts/Refusals';
import { WaiveDialog } from './WaiveDialog';

const ISSUES = graphql(`
  query ProposalIssues($id: ID!) { proposal(id: $id) { issues { ...IssueParts } } }
`);
const FIX = graphql(`
  mutation FixInProposal($id: ID!, $issues: [ID!]!) {
    issuesFix(id: $id, issues: $issues) { userErrors { code message } }
  }
`);

/** What the checker finds in a draft: what is new or worse first, for only that blocks. */
export default function IssuesPage() {
  const say = useWords();
  const desk = useOnDesk();
  const answer = useLive(ISSUES, { id: desk.proposal.id });
  return (
    <Box>
      <title>{`${say('issues.title')} ${desk.proposal.title} · ${say('name')}`}</title>
      <Typography color="text.secondary">{say('issues.draftIntro')}</Typography>
      <Answered answer={answer}>
        {({ proposal }) => <Shown desk={desk} issues={proposal?.issues ?? []} />}
      </Answered>
    </Box>
  );
}

function Shown({
  desk: { proposal, outline },
  issues,
}: {
  desk: OnDesk;
  issues: readonly Issue[];
}) {
  const say = useWords();
  const { act, refusals, pending } = useAct(FIX);
  const [waived, setWaived] = useState<Issue | null>(null);
  const count = (...standings: string[]) =>
    issues.filter(({ standing }) => standings.includes(standing ?? '')).length;
  return (
    <>
      <Typography sx={{ mt: 1 }}>
        <strong>
          {say('issues.summary', {
            open: count('NEW', 'WORSENED'),
            inherited: count('INHERITED'),
            resolved: count('RESOLVED'),
          })}
        </strong>
      </Typography>
      <Refusals of={refusals} />
      <IssueList
        issues={issues}
        pathOf={(id) =>
          id.includes('@proposal-') ? entryPath(proposal.id, keyIn(id)) : addressPath(id)
        }
        nameOf={(key) => fullNameAt(outline, key)}
        actions={(issue) =>
          issue.standing === 'RESOLVED' ? null : (
            <Box className="no-print" sx={{ display: 'flex', gap: 1 }}>
              {issue.fixable && isOpen(proposal, 'edit') && (
                <Button
                  size="small"
                  disabled={pending}
                  onClick={() => void act({ id: proposal.id, issues: [issue.id] })}
                >
                  {say('issues.fixOne')}
                </Button>
              )}
              {!issue.waiver && isOpen(proposal, 'waive') && (
                <Button size="small" onClick={() => setWaived(issue)}>
                  {say('issues.waive')}
                </Button>
              )}
            </Box>
          )
        }
      />
      {waived && <WaiveDialog proposal={proposal} issue={waived} onClose={() => setWaived(null)} />}
    </>
  );
}
