import { graphql } from '../../gql';

export const WEIGHT_SET = graphql(`
  mutation WeightSet(
    $id: ID!, $key: String!, $expecting: String, $points: Float, $share: Float, $bothParts: Boolean!,
    $expectingCounterpart: String
  ) {
    weightSet(
      id: $id, key: $key, expecting: $expecting, points: $points, share: $share,
      bothParts: $bothParts,
      expectingCounterpart: $expectingCounterpart
    ) {
      proposal { id }
      userErrors { code message }
    }
  }
`);
