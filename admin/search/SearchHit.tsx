import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../counter/words';
import type { SearchQuery } from '../gql/graphql';
import { hitOf } from '../kinds/hitOf';
import { Titled } from '../parts/Titled';

type Hit = SearchQuery['search']['nodes'][number];

const MARK = {
  bgcolor: 'transparent',
  color: 'inherit',
  fontWeight: 600,
  borderBottom: '2px solid',
  borderColor: 'secondary.main',
};

export function SearchHit({ hit: { node, edition, excerpt, marks } }: { hit: Hit }) {
  const { name, where, path } = hitOf(node, useWords());
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Link to={path} lang="zh-CN">
        {name}
      </Link>
      <Typography variant="body2" color="text.secondary">
        <Titled of={edition.rubric.award} /> · <Titled of={edition.rubric} />{' '}
        {edition.name ?? edition.label} · {where}
      </Typography>
      <Typography lang="zh-CN" sx={{ '& mark': MARK }}>
        {marked(excerpt, marks)}
      </Typography>
    </Box>
  );
}

/** Start and end of each mark stand in pairs. */
function marked(text: string, marks: readonly number[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    pieces.push(
      text.slice(end, marks[i]),
      <mark key={marks[i]}>{text.slice(marks[i], marks[i + 1])}</mark>,
    );
    end = marks[i + 1];
  }
  return [...pieces, text.slice(end)];
}
