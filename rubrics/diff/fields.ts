import type { Content } from '../kinds';
import type { ChangeType, KindName } from '../vocabulary';

type Members<K extends KindName> = K extends KindName ? keyof Content<K> : never;

/**
 * What a change of each member of each kind is called. A member that the compiler misses here would
 * go unseen.
 */
export const fieldTypes: { [K in KindName]: Record<Members<K>, ChangeType> } = {
  facts: { title: 'RETITLED' },
  clause: {
    title: 'RETITLED',
    text: 'REWORDED',
    mark: 'REWORDED',
    runIn: 'REWORDED',
    scheme: 'RENUMBERED',
    dimension: 'REGUIDED',
    kind: 'MOVED',
    part: 'MOVED',
    column: 'MOVED',
  },
  weight: { points: 'REWEIGHTED', printed: 'REWORDED' },
  guide: { title: 'RETITLED', dimension: 'REGUIDED', rangeFirst: 'REGUIDED', bands: 'REGUIDED' },
  term: { term: 'RETITLED', english: 'REDEFINED', definition: 'REDEFINED', scheme: 'RENUMBERED' },
};
