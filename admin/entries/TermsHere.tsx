import { Box, Typography } from '@mui/material';
import { useWords } from '../counter/words';
import type { ClauseLine } from '../kinds/clause/clauses';
import { TermLink } from '../kinds/term/TermLink';

/**
 * Terms that the clause and what stands below it use, in the order of their first use, with how
 * often.
 */
export function TermsHere({ lines }: { lines: readonly ClauseLine[] }) {
  const say = useWords();
  const found = new Map<string, { term: ClauseLine['mentions'][number]['term']; times: number }>();
  for (const { term } of lines.flatMap(({ mentions }) => mentions))
    found.set(term.key, { term, times: (found.get(term.key)?.times ?? 0) + 1 });
  if (found.size === 0) return null;
  return (
    <Box component="section" aria-labelledby="terms" sx={{ mt: 5 }}>
      <Typography variant="h2" id="terms">
        {say('clause.terms')}
      </Typography>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '4px 24px',
          listStyle: 'none',
          m: 0,
          mt: 1,
          p: 0,
        }}
      >
        {[...found.values()].map(({ term, times }) => (
          <li key={term.key}>
            <span lang="zh-CN">
              <TermLink term={term} />
            </span>
            {times > 1 && ` ×${times}`}
          </li>
        ))}
      </Box>
    </Box>
  );
}
