import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../counter/words';
import type { ImportPreviewQuery } from '../gql/graphql';

/** What people said in the margin of a document; each becomes a comment on the proposal. */
export function BroughtComments({ of }: { of: ImportPreviewQuery['importPreview']['comments'] }) {
  const say = useWords();
  const heading = useId();
  if (of.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={heading} sx={{ my: 2 }}>
      <Typography id={heading} variant="h2" gutterBottom>
        {say('import.comments', { smart_count: of.length })}
      </Typography>
      <Typography color="text.secondary">{say('import.commentsLong')}</Typography>
      <ul>
        {of.map(({ line, author, at, text, quote, entry }) => (
          <li key={`${line} ${author} ${at} ${text}`}>
            <span lang="zh-CN">
              {[author, at?.slice(0, 10), entry?.name].filter(Boolean).join(' · ')}
              {quote && <q>{quote}</q>}
              <br />
              {text}
            </span>
          </li>
        ))}
      </ul>
    </Box>
  );
}
