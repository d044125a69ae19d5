import { type ItemInstance } from '@headless-tree/core';
import ChevronIcon from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import type { MouseEvent } from 'react';
import { Link } from 'react-router-dom';
import type { EntryFate } from '../../gql/graphql';
import { addressPath } from '../../counter/addresses';
import { excerpt } from '../../parts/excerpt';
import { FateMark } from '../../parts/FateMark';
import type { OutlineClause, Place } from './outline';
import { useWords } from '../../counter/words';

/** What an outline of something other than an edition shows otherwise. */
export interface OutlineLook {
  /** Page of a clause; that of its edition where none is given. */
  pathOf?: (clause: OutlineClause) => string;
  /** What became of entries, by key. */
  marks?: ReadonlyMap<string, EntryFate>;
  /** How many issues stand at entries, by key. */
  issues?: ReadonlyMap<string, number>;
}

interface Props extends OutlineLook {
  item: ItemInstance<Place>;
  here: Place | null;
}

/** One line of the outline: the chevron unfolds, the rest opens the page. */
export function OutlineRow({ item, here, pathOf, marks, issues }: Props) {
  const say = useWords();
  const { clause } = item.getItemData();
  const fate = marks?.get(clause.key);
  const wrong = issues?.get(clause.key) ?? 0;
  const current = here?.clause.key === clause.key;
  const { onClick: _, 'aria-label': name, ...props } = item.getProps();
  const fold = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (item.isExpanded()) item.collapse();
    else item.expand();
  };
  return (
    <Box
      component={Link}
      to={pathOf ? pathOf(clause) : addressPath(clause.address)}
      {...props}
      aria-selected={current}
      aria-current={current ? 'page' : undefined}
      aria-label={[
        clause.points == null
          ? name
          : say('pair', { name, value: say('clause.points', { points: clause.points }) }),
        fate && say(`change.fatesLong.${fate}`),
        wrong > 0 && say('issues.marks', { n: wrong }),
      ]
        .filter(Boolean)
        .join(' · ')}
      onClick={() => {
        item.setFocused();
        item.expand();
      }}
      sx={{
        display: 'flex',
        gap: 0.5,
        alignItems: 'flex-start',
        py: 0.6,
        pr: 1,
        pl: item.getItemMeta().level * 1.5 + 0.25,
        color: 'text.primary',
        textDecoration: 'none',
        borderRadius: 1,
        borderLeft: '3px solid transparent',
        '&:hover': { bgcolor: 'action.hover' },
        outlineOffset: '-3px !important',
        ...(current && {
          bgcolor: 'action.selected',
          borderColor: 'primary.main',
          fontWeight: 600,
        }),
      }}
    >
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
      {wrong > 0 && (
        <Box
          component="span"
          title={say('issues.marks', { n: wrong })}
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
          !{wrong}
        </Box>
      )}
      {clause.points != null && (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'secondary.main' }}>
          {clause.points}
        </Box>
      )}
    </Box>
  );
}
