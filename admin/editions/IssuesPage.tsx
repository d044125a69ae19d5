import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNavigate, useOutletContext } from 'react-router-dom';
import { AskedText } from '../parts/AskedText';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { addressPath } from '../counter/addresses';
import { useViewer } from '../counter/viewer';
import { useWords } from '../counter/words';
import { graphql } from '../gql';
import { arrange, fullNameAt, type EditionFacts } from '../kinds/clause/outline';
import { Answered } from '../parts/Answered';
import { IssueList } from '../parts/IssueList';
import { useEditionIssues, type Issue } from '../parts/issues';
import { Question } from '../parts/Question';
import { WithUnsaved } from '../parts/WithUnsaved';

const CREATE = graphql(`
  mutation ProposalForIssues($rubric: String!, $title: String!, $rationale: String!) {
    proposalCreate(rubric: $rubric, title: $title, rationale: $rationale) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
const FIX = graphql(`
  mutation FixIssues($id: ID!, $issues: [ID!]!) {
    issuesFix(id: $id, issues: $issues) { proposal { id } userErrors { code message } }
  }
`);

/**
 * What the checker finds in an edition, and 一键修改: a proposal that begins with the suggested
 * changes.
 */
export default function IssuesPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const answer = useEditionIssues(facts.key);
  return (
    <Box>
      <title>{`${say('issues.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('issues.title')}
      </Typography>
      <Typography color="text.secondary">{say('issues.intro')}</Typography>
      <Answered answer={answer}>
        {({ edition }) => <Shown facts={facts} issues={edition?.issues ?? []} />}
      </Answered>
    </Box>
  );
}

function Shown({ facts, issues }: { facts: EditionFacts; issues: readonly Issue[] }) {
  const say = useWords();
  const viewer = useViewer();
  const outline = useMemo(() => arrange(facts.clauses), [facts.clauses]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const drafts = !!viewer?.grants.some(
    ({ award, role }) => role === 'DRAFTER' && award.key === facts.rubric.award.key,
  );
  // A guess is chosen one by one.
  const safe = issues.filter((issue) => issue.fixable && !issue.guessed);
  const all = safe.every(({ id }) => chosen.has(id));
  const choose = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <>
      {drafts && issues.some(({ fixable }) => fixable) && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5 }}>
          {safe.length > 0 && (
            <Button
              size="small"
              variant="outlined"
              onClick={() =>
                setChosen(new Set(all ? [] : [...chosen, ...safe.map(({ id }) => id)]))
              }
            >
              {say('issues.chooseAll', { n: safe.length })}
            </Button>
          )}
          <Button
            size="small"
            variant="contained"
            disabled={chosen.size === 0}
            onClick={() => setAsked(true)}
          >
            {say('issues.fix', { n: chosen.size })}
          </Button>
        </Box>
      )}
      <IssueList
        issues={issues}
        pathOf={addressPath}
        nameOf={(key) => fullNameAt(outline, key)}
        {...(drafts && { chosen, onChoose: choose })}
      />
      {asked && (
        <WithUnsaved under="+fix/">
          <FixDialog
            rubric={facts.rubric.key}
            issues={[...chosen]}
            onClose={() => setAsked(false)}
          />
        </WithUnsaved>
      )}
    </>
  );
}

function FixDialog({
  rubric,
  issues,
  onClose,
}: {
  rubric: string;
  issues: string[];
  onClose: () => void;
}) {
  const say = useWords();
  const go = useNavigate();
  const create = useAct(CREATE);
  const fix = useAct(FIX);
  const begun = useBegun(`+fix/${rubric}`, { title: say('issues.fixTitle'), rationale: '' });
  const { title, rationale } = begun.value;
  const take = async () => {
    const made = await create.act({ rubric, title: title.trim(), rationale: rationale.trim() });
    const id = made?.proposalCreate.proposal?.id;
    if (!id) return;
    begun.forget();
    // What could not be mended is told on the page of the issues of the new proposal.
    const done = await fix.act({ id, issues });
    void go(done ? `/p/${id}/review` : `/p/${id}/issues`);
  };
  return (
    <Question
      title={say('issues.fix', { n: issues.length })}
      text={say('issues.fixLong')}
      confirm={say('proposal.propose')}
      wanting={!title.trim() || !rationale.trim()}
      pending={create.pending || fix.pending}
      refusals={[...create.refusals, ...fix.refusals]}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <AskedText
        label={say('proposal.title')}
        value={title}
        onChange={(typed) => begun.set({ title: typed })}
      />
      <AskedText
        rows={2}
        label={say('proposal.rationale')}
        value={rationale}
        onChange={(typed) => begun.set({ rationale: typed })}
      />
    </Question>
  );
}
