import { query } from '../counter/ask';
import { named, type Resource } from '../counter/resource';
import { graphql } from '../gql';

export const AWARDS = graphql(`
  query Awards {
    awards {
      key title titleEn
      rubrics {
        key title titleEn note
        current { key label name state publishedOn ...Totals }
        editions { key label name state publishedOn ...Totals }
      }
    }
  }
`);

export const AWARD_REGISTER = graphql(`
  mutation AwardRegister($key: String!, $title: String!, $titleEn: String, $expecting: String) {
    awardRegister(key: $key, title: $title, titleEn: $titleEn, expecting: $expecting) {
      award { key }
      userErrors { code message }
    }
  }
`);

export const RUBRIC_REGISTER = graphql(`
  mutation RubricRegister(
    $award: String!, $key: String!, $title: String!, $titleEn: String, $expecting: String
  ) {
    rubricRegister(
      award: $award, key: $key, title: $title, titleEn: $titleEn, expecting: $expecting
    ) {
      rubric { key }
      userErrors { code message }
    }
  }
`);

const RUBRIC = graphql(`
  query RubricPage($key: String!) {
    rubric(key: $key) {
      key title titleEn note
      award { key title titleEn }
      editions { ...EditionRow }
      parallel { key title titleEn current { key } }
    }
  }
`);

const EDITIONS = graphql(`
  query Editions { awards { rubrics { key editions { ...EditionRow } } } }
`);

const EDITION = graphql(`
  query EditionFacts($key: String!) { edition(key: $key) { ...EditionRow rubric { key } } }
`);

export const EDITION_ROW = graphql(`
  fragment EditionRow on Edition {
    key label name title state publishedOn effectiveFrom effectiveTo ...Totals contentHash form
  }
`);

const awards: Resource = {
  all: async () => (await query(AWARDS, {})).awards.map(named),
};

/** Each knows the key of its award, by which it is found. */
const rubrics: Resource = {
  all: async () =>
    (await query(AWARDS, {})).awards.flatMap((award) =>
      award.rubrics.map((rubric) => named({ ...rubric, award: award.key })),
    ),
  one: async (key) => {
    const { rubric } = await query(RUBRIC, { key });
    return rubric ? named(rubric) : null;
  },
};

/** Each knows the key of its rubric, by which it is found. */
const editions: Resource = {
  all: async () =>
    (await query(EDITIONS, {})).awards
      .flatMap((award) => award.rubrics)
      .flatMap((rubric) =>
        rubric.editions.map((edition) => named({ ...edition, rubric: rubric.key })),
      ),
  one: async (key) => {
    const { edition } = await query(EDITION, { key });
    return edition ? named({ ...edition, rubric: edition.rubric.key }) : null;
  },
};

export const resources = { awards, rubrics, editions };
