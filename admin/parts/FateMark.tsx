import { Box } from '@mui/material';
import { useWords } from '../counter/words';
import type { EntryFate } from '../gql/graphql';

const SHAPES: Record<EntryFate, object> = {
  REVISED: { borderStyle: 'dashed', color: 'primary.main' },
  ADDED: { borderStyle: 'solid', borderWidth: '2px', color: 'primary.main' },
  RETIRED: { borderStyle: 'dotted', color: 'secondary.main', textDecoration: 'line-through' },
};

/** 改 增 删, told apart by shape before colour. */
export function FateMark({ fate }: { fate: EntryFate }) {
  const say = useWords();
  return (
    <Box
      component="span"
      title={say(`change.fatesLong.${fate}`)}
      sx={{
        border: '1px',
        borderRadius: '3px',
        px: '4px',
        fontSize: '0.8rem',
        lineHeight: 1.4,
        fontWeight: 600,
        flexShrink: 0,
        alignSelf: 'center',
        ...SHAPES[fate],
      }}
    >
      {say(`change.fates.${fate}`)}
    </Box>
  );
}
