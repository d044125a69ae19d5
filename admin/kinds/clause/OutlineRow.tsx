import type { ItemInstance } from '@headless-tree/core';
import ChevronIcon from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import { memo, type MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import type { EntryFate } from '../../gql/graphql';
import { excerpt } from '../../parts/excerpt';
import { FateMark } from '../../parts/FateMark';
import type { OutlineClause, Place } from './outline';
import { useWorth } from '../weight/useWorth';

/** What an outline of something other than an edition shows otherwise. */
export interface OutlineLook {
  /** Page of a clause; that of its edition where none is given. */
  pathOf?: (clause: OutlineClause) => string;
  /** What became of entries, by key. */
  marks?: ReadonlyMap<string, EntryFate>;
  /** How many issues stand at entries, by key. */
  issues?: ReadonlyMap<string, number> | undefined;
}

interface Props {
  pathOf: OutlineLook['pathOf'] | undefined;
  item: ItemInstance<Place>;
  clause: OutlineClause;
  /** Whether the page in sight is its own. */
  current: boolean;
  fate: EntryFate | undefined;
  /** How many issues stand there. */
  wrong: number;
  /** All that its item says of itself, in one word: the item stays the same where that changes. */
  state: string;
}

const ROW = {
  display: 'flex',
  gap: 0.5,
  alignItems: 'flex-start',
  py: 0.6,
  pr: 1,
  color: 'text.primary',
  textDecoration: 'none',
  borderRadius: 1,
  borderLeft: '3px solid transparent',
  '&:hover': { bgcolor: 'action.hover' },
  outlineOffset: '-3px !important',
} as const;
const HERE = { bgcolor: 'action.selected', borderColor: 'primary.main', fontWeight: 600 } as const;

/**
 * One line of the outline: the chevron unfolds, the rest opens the page. Drawn anew only where it
 * changed: an outline may have hundreds in sight, and follows each act.
 */
export const OutlineRow = memo(({ item, clause, current, fate, wrong, pathOf }: Props) => {
  const worth = useWorth()(clause);
  const { onClick: _, 'aria-label': name, ...props } = item.getProps();
  return (
    <Box
      component={Link}
      to={pathOf ? pathOf(clause) : addressPath(clause.address)}
      {...props}
      aria-selected={current}
      aria-current={current ? 'page' : undefined}
      aria-label={useSpoken()(name, worth, fate, wrong)}
      onClick={() => {
        item.setFocused();
        item.expand();
      }}
      sx={{ ...ROW, pl: item.getItemMeta().level * 1.5 + 0.25, ...(current && HERE) }}
    >
      <Chevron item={item} />
      {clause.label && (
        <Box component="span" sx={{ flexShrink: 0, color: 'text.secondary' }}>
          {clause.label}
        </Box>
      )}
      <Box
        component="span"
        sx={{ flex: 1, minWidth: 0, ...(!clause.title && { color: 'text.secondary' }) }}
      >
        {clause.title ?? excerpt(clause.text, 24)}
      </Box>
      {fate && <FateMark fate={fate} />}
      {wrong > 0 && <Wrong n={wrong} />}
      {worth !== null && (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'secondary.main' }}>
          {plain(clause) ?? worth}
        </Box>
      )}
    </Box>
  );
});

/** Base points are a column of figures. */
const plain = ({ points, scoreRole }: OutlineClause) => (scoreRole === 'BASE' ? points : null);

/** The line in words: its name, its points, what became of it, what is wrong with it. */
function useSpoken() {
  const say = useWords();
  return (name: string, worth: string | null, fate: EntryFate | undefined, n: number) =>
    [
      worth === null ? name : say('pair', { name, value: worth }),
      fate && say(`change.fatesLong.${fate}`),
      n > 0 && say('issues.marks', { n }),
    ]
      .filter(Boolean)
      .join(' · ');
}

function Chevron({ item }: Pick<Props, 'item'>) {
  const fold = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (item.isExpanded()) item.collapse();
    else item.expand();
  };
  return (
    <Box
      component="span"
      aria-hidden="true"
      onClick={item.isFolder() ? fold : undefined}
      sx={{ display: 'inline-flex', width: 20, flexShrink: 0, mt: '1px' }}
    >
      {item.isFolder() && (
        <ChevronIcon
          fontSize="small"
          sx={{ transform: item.isExpanded() ? 'rotate(90deg)' : 'none' }}
        />
      )}
    </Box>
  );
}

function Wrong({ n }: { n: number }) {
  const say = useWords();
  return (
    <Box
      component="span"
      title={say('issues.marks', { n })}
      aria-hidden="true"
      sx={{
        fontSize: '0.8rem',
        color: 'secondary.main',
        border: '1px dashed',
        borderRadius: '3px',
        px: '3px',
        alignSelf: 'center',
      }}
    >
      !{n}
    </Box>
  );
}
