import { graphql } from '../gql';
import type {
  ChangePartsFragment,
  ComparisonPartsFragment,
  LineSideFragment,
} from '../gql/graphql';

export const CHANGE_PARTS = graphql(`
  fragment ChangeParts on Change {
    id type called kind from to field before after gravity machineGravity proposedGravity reason phrase phraseEnglish
    indirect matchedBy
    spans { kind text callout }
    overruled { at note roles by { name } }
  }
`);

export const LINE_SIDE = graphql(`
  fragment LineSide on LineSide {
    key address kind part depth heading name nameEnglish label title runIn text points
    columns { name }
    rows { cells { text join across down } }
    figure pictureHash alt further { ...Further }
  }
`);

export const COMPARISON_PARTS = graphql(`
  fragment ComparisonParts on Comparison {
    baseKey headKey baseTitle headTitle sameRubric
    base { key label name publishedOn totalPoints }
    head { key label name publishedOn totalPoints }
    changes { ...ChangeParts }
    lines { base { ...LineSide } head { ...LineSide } moved changes }
    points { points unit cause from { address label title } to { address label title } }
  }
`);

export const TEXTS = graphql(`
  query TextsToCompare {
    awards {
      key title titleEn
      rubrics { key title titleEn editions { key label name state publishedOn } }
    }
  }
`);

export const COMPARE = graphql(`
  query Compare($base: String!, $head: String!) {
    compare(base: $base, head: $head) {
      ...ComparisonParts
    }
  }
`);

export type Change = ChangePartsFragment;
export type Side = LineSideFragment;
export type Line = ComparisonPartsFragment['lines'][number];
export type Comparison = ComparisonPartsFragment;
