import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { SearchQuery } from '../gql/graphql';
import { addressPath, placeOf } from '../counter/addresses';
import { nameOf } from '../kinds/clause/clauses';
import { Titled } from '../parts/Titled';
import { useWords } from '../counter/words';

type Hit = SearchQuery['search']['nodes'][number];

const MARK = {
  bgcolor: 'transparent',
  color: 'inherit',
  fontWeight: 600,
  borderBottom: '2px solid',
  borderColor: 'secondary.main',
};

export function SearchHit({ hit: { node, edition, excerpt, marks } }: { hit: Hit }) {
  const say = useWords();
  const isTerm = node.__typename === 'Term';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Link to={addressPath(node.address)} lang="zh-CN">
        {isTerm ? node.term : nameOf(node)}
      </Link>
      <Typography variant="body2" color="text.secondary">
        <Titled of={edition.rubric.award} /> · <Titled of={edition.rubric} />{' '}
        {edition.name ?? edition.label} ·{' '}
        {isTerm ? say('term.title') : say(`clause.parts.${node.part}`)}
        {!isTerm && standsIn(node)}
      </Typography>
      <Typography lang="zh-CN" sx={{ '& mark': MARK }}>
        {marked(excerpt, marks)}
      </Typography>
    </Box>
  );
}

/** What bears no number of its own is told by what it stands in. */
function standsIn({ address, parent }: Extract<Hit['node'], { __typename: 'Clause' }>): string {
  if (!placeOf(address).startsWith('~')) return '';
  const bearer = parent?.label && parent.title ? parent : parent?.parent;
  return bearer ? ` · ${nameOf(bearer)}` : '';
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
