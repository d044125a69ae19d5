import { useAnswer } from '../../counter/ask';
import { graphql } from '../../gql';
import type { GuideDraftFragment, GuideFullFragment } from '../../gql/graphql';

export const GUIDE_FULL = graphql(`
  fragment GuideFull on Guide {
    key title displayName dimension sourceLines
    bands { level printed descriptors { factor factorPrinted text } }
    notes { ...ClauseLine }
  }
`);

export const GUIDE_DRAFT = graphql(`
  fragment GuideDraft on Guide { ...GuideFull revision }
`);
export type DraftGuide = GuideDraftFragment;

const GUIDES = graphql(`
  query Guides($edition: String!) {
    edition(key: $edition) { guides { ...GuideFull } grades { ...GradeLine } }
  }
`);

export type GuideFull = GuideFullFragment;

/** The scoring guides of an edition, in printed order; asked once for all who show them. */
export const useGuides = (edition: string) => useAnswer(GUIDES, { edition });

/** One of the columns beside score and level. */
export interface GuideColumn {
  at: number;
  /** '' where the bands do not agree on one. */
  factor: string;
  printed: boolean;
}

/**
 * Columns of the table: as many as the richest band has descriptors, each with the factor that
 * bands agree on.
 */
export function columnsOf({ bands }: Pick<GuideFull, 'bands'>): GuideColumn[] {
  const width = Math.max(0, ...bands.map(({ descriptors }) => descriptors.length));
  return Array.from({ length: width }, (_, i) => {
    const [first] = bands.flatMap(({ descriptors }) => (descriptors[i] ? [descriptors[i]] : []));
    const agreed = bands.every(
      ({ descriptors }) => !descriptors[i] || descriptors[i].factor === first.factor,
    );
    return {
      at: i,
      factor: (agreed && first.factor) || '',
      printed: bands.every(({ descriptors }) => !descriptors[i] || descriptors[i].factorPrinted),
    };
  });
}
