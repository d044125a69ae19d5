import { graphql } from '../gql';
import type { ImportInput, ImportPreviewQuery } from '../gql/graphql';

export const IMPORT_PREVIEW = graphql(`
  query ImportPreview($file: ImportInput!) {
    importPreview(file: $file) {
      rubric
      faults { line path expected }
      marks { line text why }
      comments { line author at text quote entry { name nameEnglish } }
      userErrors { code message }
      doubts {
        place
        base { name nameEnglish text }
        pair { ...ImportPair }
        others { ...ImportPair }
      }
      comparison { ...ComparisonParts }
    }
  }
`);

export const IMPORT_PAIR = graphql(`
  fragment ImportPair on ImportPair {
    place likeness why
    head { name nameEnglish text }
  }
`);

export const IMPORT = graphql(`
  mutation ProposalImport(
    $file: ImportInput!, $title: String!, $rationale: String!, $form: ProposalForm
  ) {
    proposalImport(file: $file, title: $title, rationale: $rationale, form: $form) {
      proposal { id }
      userErrors { code message }
    }
  }
`);

export type Doubt = ImportPreviewQuery['importPreview']['doubts'][number];
/** What somebody said of an entry; by its place. */
export type Decisions = Readonly<Record<string, string | null>>;

/** A file that was chosen. `id` tells it from what was chosen before under the same name. */
export interface Chosen {
  id: number;
  name: string;
  content: string;
}

export const inputOf = (
  { name, content }: Chosen,
  rubric: string,
  decisions: Decisions,
): ImportInput => ({
  ...{ name, content, rubric },
  pairs: Object.entries(decisions).map(([base, head]) => ({ base, head })),
});
