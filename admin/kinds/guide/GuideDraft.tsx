import { Typography } from '@mui/material';
import { useLive } from '../../counter/ask';
import { isOpen } from '../../counter/isOpen';
import { useWords } from '../../counter/words';
import { graphql } from '../../gql';
import { Answered } from '../../parts/Answered';
import { Against } from '../Against';
import { ReadOnly } from '../ReadOnly';
import { useOnDesk } from '../useOnDesk';
import { GuideEditor } from './GuideEditor';

const DRAFT_GUIDES = graphql(`
  query DraftGuides($id: ID!) {
    proposal(id: $id) { draft { guides { ...GuideDraft } } }
  }
`);

/** A scoring guide of the draft by itself: where what was typed in it is found again. */
export function GuideDraft({ entry }: { entry: string }) {
  const say = useWords();
  const { proposal } = useOnDesk();
  return (
    <Answered answer={useLive(DRAFT_GUIDES, { id: proposal.id })} lines={8}>
      {({ proposal: held }) =>
        held?.draft?.guides
          .filter(({ key }) => key === entry)
          .map((guide) => (
            <article key={guide.key}>
              <title>{`${guide.displayName} · ${proposal.title} · ${say('name')}`}</title>
              <Typography variant="h1" lang="zh-CN">
                {guide.displayName}
              </Typography>
              <ReadOnly />
              <GuideEditor
                id={proposal.id}
                guide={guide}
                alone
                disabled={!isOpen(proposal, 'edit')}
                saved={() => undefined}
              />
              <Against entry={guide.key} />
            </article>
          ))
      }
    </Answered>
  );
}
