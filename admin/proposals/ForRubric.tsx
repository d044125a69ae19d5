import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useAnswer } from '../counter/ask';
import type { ProposeForQuery } from '../gql/graphql';
import { Answered } from '../parts/Answered';
import { SignedIn } from '../parts/SignedIn';
import { NotFound } from '../parts/Trouble';
import { WithUnsaved } from '../parts/WithUnsaved';
import { RUBRIC_NAME } from './queries';

export type ProposedRubric = NonNullable<ProposeForQuery['rubric']>;

/** A page on the rubric that its address names, for people with an account. */
export function ForRubric({ children }: { children: (rubric: ProposedRubric) => ReactNode }) {
  const { award, rubric } = useParams();
  const answer = useAnswer(RUBRIC_NAME, { key: `${award}/${rubric}` });
  return (
    <SignedIn>
      {() => (
        <Answered answer={answer} lines={4}>
          {({ rubric: found }) =>
            found ? <WithUnsaved under="+">{children(found)}</WithUnsaved> : <NotFound />
          }
        </Answered>
      )}
    </SignedIn>
  );
}
