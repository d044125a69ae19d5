import { Box, Typography } from '@mui/material';
import { addressPath } from '../counter/addresses';
import { useWords } from '../counter/words';
import { arrange, fullNameAt, type EditionFacts } from '../kinds/clause/outline';
import { IssueRow } from '../parts/IssueRow';
import { issuesByKey, useEditionIssues } from '../parts/issues';

/** Issues of the clauses on the page, at their place. */
export function IssuesHere({ facts, keys }: { facts: EditionFacts; keys: readonly string[] }) {
  const say = useWords();
  const { data } = useEditionIssues(facts.key);
  const byKey = issuesByKey(data?.edition?.issues ?? []);
  const here = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  if (here.length === 0) return null;
  const outline = arrange(facts.clauses);
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h2">{say('issues.here', { n: here.length })}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {here.map((issue) => (
          <IssueRow
            key={issue.id}
            issue={issue}
            pathOf={addressPath}
            nameOf={(key) => fullNameAt(outline, key)}
          />
        ))}
      </Box>
    </Box>
  );
}
