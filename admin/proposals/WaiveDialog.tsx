import { TextField } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import { AskedText } from '../parts/AskedText';
import { useAct } from '../counter/act';
import { useBegun } from '../counter/begun';
import { useWords } from '../counter/words';
import { graphql } from '../gql';
import type { Proposal } from '../kinds/useOnDesk';
import type { Issue } from '../parts/issues';
import { Question } from '../parts/Question';

const WAIVE = graphql(`
  mutation ProposalWaive($id: ID!, $expecting: Int!, $issue: ID!, $reason: String!, $until: Date!) {
    proposalWaive(id: $id, expecting: $expecting, issue: $issue, reason: $reason, until: $until) {
      userErrors { code message }
    }
  }
`);

/** 豁免: a breach accepted under a name, with a reason and a last day. */
export function WaiveDialog({
  proposal,
  issue,
  onClose,
}: {
  proposal: Proposal;
  issue: Issue;
  onClose: () => void;
}) {
  const say = useWords();
  const [locale] = useLocaleState();
  const { act, refusals, pending } = useAct(WAIVE);
  const [seen] = useState(proposal.seq);
  const begun = useBegun(`${proposal.id}/+waive/${issue.id}`, { reason: '', until: '' });
  const { reason, until } = begun.value;
  const take = async () => {
    const given = { issue: issue.id, reason: reason.trim(), until };
    if (!(await act({ id: proposal.id, expecting: seen, ...given }))) return;
    begun.forget();
    onClose();
  };
  return (
    <Question
      title={say('issues.waive')}
      text={locale === 'en' ? issue.messageEnglish : issue.message}
      confirm={say('issues.waive')}
      wanting={!reason.trim() || !until}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      begun={begun}
      onConfirm={take}
    >
      <AskedText
        rows={2}
        label={say('issues.reason')}
        value={reason}
        onChange={(typed) => begun.set({ reason: typed })}
      />
      <TextField
        fullWidth
        margin="dense"
        required
        type="date"
        label={say('issues.until')}
        value={until}
        onChange={(event) => begun.set({ until: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Question>
  );
}
