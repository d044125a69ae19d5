import { Box } from '@mui/material';
import { useWords } from '../../counter/words';
import type { LineSideFragment } from '../../gql/graphql';
import { Came, Marked, Went, type Shows } from '../../parts/SpanText';
import type { Sides } from '../Kind';
import { PictureView } from './PictureView';

interface Props {
  line: Sides;
  shows: Shows;
}

/** The picture of a line on one side; both, one below the other, where it was replaced. */
export function FigureChanges({ line: { base, head }, shows }: Props) {
  const say = useWords();
  const [was, now] = [base ?? null, head ?? null].map((side) => figureOf(side));
  if (!was && !now) return null;
  const isReplaced = was && now && was.pictureHash !== now.pictureHash;
  if (!isReplaced) {
    const side = shows === 'base' ? (was ?? now) : (now ?? was);
    return <PictureView hash={side?.pictureHash} alt={side?.alt ?? ''} />;
  }
  const named = (side: LineSideFragment, name: string) => (
    <Box component="span" sx={{ display: 'block' }}>
      {shows === 'both' && name}
      <PictureView hash={side.pictureHash} alt={side.alt ?? ''} />
    </Box>
  );
  return (
    <Marked>
      {shows !== 'head' && <Went>{named(was, say('diff.old'))}</Went>}
      {shows !== 'base' && <Came>{named(now, say('diff.new'))}</Came>}
    </Marked>
  );
}

const figureOf = (side: LineSideFragment | null): LineSideFragment | null =>
  side?.figure ? side : null;
