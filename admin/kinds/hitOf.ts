import { addressPath, editionOf, placeOf, roomPath } from '../counter/addresses';
import type { Words } from '../counter/words';
import type { SearchQuery } from '../gql/graphql';
import { nameOf } from './clause/clauses';
import { partName } from './clause/partName';

type Node = SearchQuery['search']['nodes'][number]['node'];
type Clause = Extract<Node, { __typename: 'Clause' }>;

/** What a hit of the search is called, and in what it stands. */
interface Hit {
  name: string;
  where: string;
  /** Its page, or the one on which it stands. */
  path: string;
}

export function hitOf(node: Node, say: Words): Hit {
  const path = addressPath(node.address);
  switch (node.__typename) {
    case 'Term':
      return { name: node.term, where: say('term.title'), path };
    case 'Grade':
      return { name: node.name, where: say('grade.title'), path };
    case 'Guide':
      return {
        name: node.displayName,
        where: say('guide.title'),
        path: roomPath(editionOf(node.address), 'guides'),
      };
    case 'Clause':
      return { name: nameOf(node), where: partName(say, node) + standsIn(node), path };
  }
}

/** What bears no number of its own is told by what it stands in. */
function standsIn({ address, parent }: Clause): string {
  if (!placeOf(address).startsWith('~')) return '';
  const bearer = parent?.label && parent.title ? parent : parent?.parent;
  return bearer ? ` · ${nameOf(bearer)}` : '';
}
