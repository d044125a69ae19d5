import { useWords } from '../../counter/words';
import type { GuideBasis } from '../../gql/graphql';
import { GuideFrame } from './GuideFrame';
import type { GuideFull } from './guides';
import { GuideTable } from './GuideTable';

/** How the clause is scored, and how we know. */
export function ClauseGuide({ guide, basis }: { guide: GuideFull; basis: GuideBasis }) {
  const say = useWords();
  return (
    <GuideFrame guide={guide} basis={basis} said={say(`clause.basisLong.${basis}`)}>
      <GuideTable guide={guide} />
    </GuideFrame>
  );
}
