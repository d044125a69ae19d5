import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords, type Word } from '../../counter/words';
import type { LeafLine, Lists } from './leaf';
import { LEAF_KINDS, leafOf } from './leaves';

interface Props {
  title: Word;
  lines: readonly LeafLine[];
  /** The page of an entry, where it has one. */
  pathOf?: ((key: string) => string) | undefined;
}

/** Entries of one kind as they are printed; nothing at all where there are none. */
export function LeafList({ title, lines, pathOf }: Props) {
  const say = useWords();
  if (lines.length === 0) return null;
  return (
    <Box component="section" sx={{ my: 3 }}>
      <Typography variant="h2" gutterBottom>
        {say(title)}
      </Typography>
      <Box component="ul" lang="zh-CN" sx={{ m: 0, pl: 3 }}>
        {lines.map(({ key, text }) => (
          <Box component="li" key={key} id={key} sx={{ whiteSpace: 'pre-line' }}>
            {pathOf ? <Link to={pathOf(key)}>{text}</Link> : text}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface HereProps extends Pick<Props, 'pathOf'> {
  lists: Lists;
  /** Whether clauses of these keys stand here. */
  isHere: (clause: string | null) => boolean;
}

/** Whatever stands below clauses and is no clause, kind by kind. */
export const LeafLists = ({ lists, isHere, pathOf }: HereProps) =>
  LEAF_KINDS.map(leafOf).map(({ title, of }) => (
    <LeafList
      key={title}
      title={title}
      lines={of(lists).filter(({ parentKey = null }) => isHere(parentKey))}
      pathOf={pathOf}
    />
  ));
