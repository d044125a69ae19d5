import { Navigate, useOutletContext, useParams } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { Answered } from '../parts/Answered';
import { useAnswer } from '../counter/ask';
import type { EditionFacts } from '../kinds/clause/outline';
import { NotFound } from '../parts/Trouble';
import { ClausePage } from './ClausePage';
import { PLACE } from './queries';
import { TermPage } from './TermPage';

/** What an address inside an edition names: a clause or a term. */
export default function PlacePage() {
  const facts = useOutletContext<EditionFacts>();
  const place = useParams()['*'] ?? '';
  const answer = useAnswer(PLACE, { address: `${facts.key}/${place}`, edition: facts.key, place });
  return (
    <Answered answer={answer}>
      {({ clause, term, edition }) => {
        // Other spellings of an address lead to the one that everybody shares; a key is shared on
        // purpose.
        const found = clause ?? term;
        if (found && !place.startsWith('~') && found.address !== `${facts.key}/${place}`)
          return <Navigate replace to={addressPath(found.address)} />;
        if (clause)
          return (
            <ClausePage
              key={clause.key}
              facts={facts}
              clause={clause}
              below={edition?.clauses ?? []}
            />
          );
        return term ? <TermPage facts={facts} term={term} /> : <NotFound />;
      }}
    </Answered>
  );
}
