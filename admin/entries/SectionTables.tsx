import { Box, Typography } from '@mui/material';
import { useOutletContext } from 'react-router-dom';
import type { ClauseLine } from '../kinds/clause/clauses';
import type { EditionFacts } from '../kinds/clause/outline';
import { useGuides } from '../kinds/guide/guides';
import { GuideTable } from '../kinds/guide/GuideTable';
import { TermEntry } from '../kinds/term/TermEntry';
import { useTerms } from '../kinds/term/terms';
import { Answered } from '../parts/Answered';

interface Props {
  clause: ClauseLine;
  /** Whether the heads of scoring tables stand in it. */
  tabled: boolean;
}

/**
 * Terms and scoring guides are entries of their own; the section in which the text prints them
 * shows them, in printed order.
 */
export function SectionTables({ clause, tabled }: Props) {
  if (holdsTerms(clause)) return <PrintedTerms />;
  return tabled ? <PrintedGuides /> : null;
}

export const holdsTerms = ({ part, kind }: Pick<ClauseLine, 'part' | 'kind'>): boolean =>
  part === 'TERMS' && kind === 'SECTION';

function PrintedTerms() {
  const { key: edition } = useOutletContext<EditionFacts>();
  return (
    <Answered answer={useTerms(edition)}>
      {(data) => (
        <Box component="dl" sx={{ m: 0 }}>
          {data.edition?.terms.map((term) => (
            <TermEntry key={term.key} term={term} />
          ))}
        </Box>
      )}
    </Answered>
  );
}

function PrintedGuides() {
  const { key: edition } = useOutletContext<EditionFacts>();
  return (
    <Answered answer={useGuides(edition)}>
      {(data) =>
        data.edition?.guides.map((guide) => (
          <Box key={guide.key} component="section" sx={{ mt: 3 }}>
            <Typography variant="h2" lang="zh-CN" gutterBottom>
              {guide.displayName}
            </Typography>
            <GuideTable guide={guide} />
          </Box>
        ))
      }
    </Answered>
  );
}
