import AddIcon from '@mui/icons-material/Add';
import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import RetireIcon from '@mui/icons-material/DeleteOutline';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import OutIcon from '@mui/icons-material/FormatIndentDecrease';
import InIcon from '@mui/icons-material/FormatIndentIncrease';
import OpenIcon from '@mui/icons-material/OpenInNew';
import MergeIcon from '@mui/icons-material/VerticalAlignTop';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { ComponentType } from 'react';
import { Link } from 'react-router-dom';
import { useWords, type Word } from '../../counter/words';
import { nameOf } from '../clause/clauses';
import { formPath, type ItemLine } from './items';
import { useSide, type SideGiven } from './useSide';

interface Act {
  word: Word;
  Icon: ComponentType<{ fontSize: 'inherit' }>;
  /** Not with the clause that heads the page. */
  below: boolean;
  does: (side: SideGiven, line: string) => void;
}

const does = (name: 'merge' | 'in' | 'out' | 'up' | 'down') => (side: SideGiven, line: string) =>
  side.ask({ does: name, line, field: null, at: 0, typed: '' });

const ACTS: readonly Act[] = [
  { word: 'entry.addNext', Icon: AddIcon, below: false, does: ({ open }, line) => open(line) },
  { word: 'item.merge', Icon: MergeIcon, below: true, does: does('merge') },
  { word: 'item.out', Icon: OutIcon, below: true, does: does('out') },
  { word: 'item.in', Icon: InIcon, below: true, does: does('in') },
  { word: 'entry.up', Icon: UpIcon, below: false, does: does('up') },
  { word: 'entry.down', Icon: DownIcon, below: false, does: does('down') },
  { word: 'entry.move', Icon: MoveIcon, below: false, does: ({ moveTo }, line) => moveTo(line) },
  { word: 'entry.retire', Icon: RetireIcon, below: true, does: ({ retire }, line) => retire(line) },
];

/** What the pointer may do with a line where it stands; keys do the same. */
export function LineActs({ clause, level }: Pick<ItemLine, 'clause' | 'level'>) {
  const say = useWords();
  const side = useSide();
  const name = nameOf(clause);
  const label = (word: Word) => say('pair', { name: say(word), value: name });
  return (
    <Box className="doing no-print" sx={DOING}>
      {ACTS.filter(({ below }) => level > 0 || !below).map((act) => (
        <Tooltip key={act.word} title={say(act.word)}>
          <IconButton
            size="small"
            tabIndex={-1}
            aria-label={label(act.word)}
            onClick={() => act.does(side, clause.key)}
          >
            <act.Icon fontSize="inherit" />
          </IconButton>
        </Tooltip>
      ))}
      <Tooltip title={say('item.form')}>
        <IconButton
          size="small"
          tabIndex={-1}
          component={Link}
          to={formPath(side.id, clause.key)}
          aria-label={label('item.form')}
        >
          <OpenIcon fontSize="inherit" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** Above the text at the right, so that nothing moves where it comes and goes. */
const DOING = {
  position: 'absolute',
  right: 0,
  bottom: 'calc(100% - 10px)',
  zIndex: 2,
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  fontSize: '1rem',
} as const;
