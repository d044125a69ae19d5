import type { ReactNode } from 'react';
import { Navigate, useOutletContext, useParams } from 'react-router-dom';
import type { KindName } from '../../rubrics/kinds';
import { addressPath, roomPath } from '../counter/addresses';
import { useAnswer } from '../counter/ask';
import type { PlaceQuery } from '../gql/graphql';
import type { EditionFacts } from '../kinds/clause/outline';
import { Answered } from '../parts/Answered';
import { NotFound } from '../parts/Trouble';
import { ClausePage } from './ClausePage';
import { PLACE } from './queries';
import { TermPage } from './TermPage';

/** The page of an entry of each kind, where an address can name one. */
const PAGES = {
  clause: ({ clause, edition }, facts) =>
    clause && (
      <ClausePage
        key={clause.key}
        facts={facts}
        clause={clause}
        below={edition?.clauses ?? []}
        lists={edition ?? null}
      />
    ),
  term: ({ term }, facts) => term && <TermPage facts={facts} term={term} />,
  // Stands on the page of the guides.
  grade: ({ grade }, facts) =>
    grade && <Navigate replace to={`${roomPath(facts.key, 'guides')}#${grade.key}`} />,
  // Has a page among the rooms of its edition.
  facts: () => null,
  weight: () => null,
  guide: () => null,
} satisfies Record<KindName, (found: PlaceQuery, facts: EditionFacts) => ReactNode>;

/** What an address inside an edition names. */
export default function PlacePage() {
  const facts = useOutletContext<EditionFacts>();
  const place = useParams()['*'] ?? '';
  const answer = useAnswer(PLACE, { address: `${facts.key}/${place}`, edition: facts.key, place });
  return (
    <Answered answer={answer}>
      {(found) => {
        // Other spellings of an address lead to the one that everybody shares; a key is shared on
        // purpose.
        const { address } = found.clause ?? found.term ?? {};
        if (address && !place.startsWith('~') && address !== `${facts.key}/${place}`)
          return <Navigate replace to={addressPath(address)} />;
        const pages = Object.values(PAGES).map((page) => page(found, facts));
        return pages.find(Boolean) ?? <NotFound />;
      }}
    </Answered>
  );
}
