import { graphql } from '../../gql';

export const FIGURE_PARTS = graphql(`
  fragment FigureParts on Clause {
    alt
    picture { hash width height }
  }
`);

export const PICTURE_ADD = graphql(`
  mutation PictureAdd($id: ID!, $data: String!) {
    pictureAdd(id: $id, data: $data) {
      picture { hash }
      userErrors { code message }
    }
  }
`);

/** Where a picture is served. */
export const picturePath = (hash: string): string => `/pictures/${hash}`;
