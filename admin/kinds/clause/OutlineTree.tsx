import { hotkeysCoreFeature, syncDataLoaderFeature, type ItemInstance } from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { Box } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { composing } from '../../counter/keys';
import { useWords } from '../../counter/words';
import { excerpt } from '../../parts/excerpt';
import { above, type Outline, type Place } from './outline';
import { OutlineRow, type OutlineLook } from './OutlineRow';

interface Props extends OutlineLook {
  outline: Outline;
  /** Keys to list. */
  shown: ReadonlySet<string>;
  here: Place | null;
  /** Whether all is unfolded at first. */
  opened: boolean;
}

const ROOT = 'edition';

/** The outline as a tree: arrows, Home and End, letters and digits jump, Enter opens the page. */
export function OutlineTree({ outline, shown, here, opened, ...look }: Props) {
  const say = useWords();
  const childrenOf = (places: readonly Place[]) =>
    places.filter(({ clause }) => shown.has(clause.key)).map(({ clause }) => clause.key);
  const [expandedItems, setExpandedItems] = useState<string[]>(() =>
    opened ? [...shown] : firstOpen(outline, here),
  );
  const [focusedItem, setFocusedItem] = useState<string | null>(here?.clause.key ?? null);
  const tree = useTree<Place | null>({
    rootItemId: ROOT,
    state: { expandedItems, focusedItem },
    setExpandedItems,
    setFocusedItem,
    getItemName: (item) => nameOf(item.getItemData()),
    isItemFolder: (item) => childrenOf(item.getItemData()?.children ?? []).length > 0,
    dataLoader: {
      getItem: (key) => outline.byKey.get(key) ?? null,
      getChildren: (key) =>
        childrenOf(key === ROOT ? outline.roots : (outline.byKey.get(key)?.children ?? [])),
    },
    features: [syncDataLoaderFeature, hotkeysCoreFeature],
  });
  useEffect(() => {
    if (!here) return;
    setExpandedItems((open) => [
      ...new Set([...open, ...above(here).map(({ clause }) => clause.key)]),
    ]);
    setFocusedItem(here.clause.key);
  }, [here]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tree reads them by its loader.
  useEffect(() => {
    tree.rebuildTree();
  }, [tree, expandedItems, outline, shown]);
  useEffect(() => {
    tree
      .getItems()
      .find((item) => item.getId() === here?.clause.key)
      ?.getElement()
      ?.scrollIntoView({ block: 'nearest' });
  }, [tree, here]);
  const jump = useJump(tree);
  // A draft changes under its outline: until the tree is built anew it still lists what is gone.
  return (
    <Box
      {...tree.getContainerProps(say('outline.title'))}
      onKeyDownCapture={jump}
      lang="zh-CN"
      sx={{ fontSize: '0.9rem' }}
    >
      {tree
        .getItems()
        .filter((item) => outline.byKey.has(item.getId()))
        .map((item) => (
          <OutlineRow key={item.getId()} item={item as ItemInstance<Place>} here={here} {...look} />
        ))}
    </Box>
  );
}

function nameOf(place: Place | null): string {
  if (!place) return '';
  const { label, title, text } = place.clause;
  return [label, title ?? excerpt(text, 24)].filter(Boolean).join(' ');
}

/** At first the criteria are unfolded down to their categories, and the way to the page shown. */
function firstOpen(outline: Outline, here: Place | null): string[] {
  const criteria = outline.roots.filter(({ clause }) => clause.part === 'CRITERIA');
  return [...criteria, ...(here ? above(here) : [])].map(({ clause }) => clause.key);
}

const PAUSE = 700;
/** Keys of the tree that would scroll the page, too. */
const SCROLLING = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/**
 * Typed letters and digits jump to the next line that begins with them; keys that belong to an
 * input method are left alone.
 */
function useJump(tree: ReturnType<typeof useTree<Place | null>>) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent) => {
    if (composing(event)) return event.stopPropagation();
    if (SCROLLING.has(event.key)) event.preventDefault();
    if (
      event.key.length !== 1 ||
      event.key === ' ' ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const fresh = event.timeStamp - typed.current.at > PAUSE;
    typed.current = {
      text: (fresh ? '' : typed.current.text) + event.key.toLowerCase(),
      at: event.timeStamp,
    };
    const items = tree.getItems();
    const from = tree.getFocusedItem().getItemMeta().index + (fresh ? 1 : 0);
    const found = [...items.slice(from), ...items.slice(0, from)].find((item) =>
      begins(item.getItemData(), typed.current.text),
    );
    if (!found) return;
    event.preventDefault();
    found.setFocused();
    tree.updateDomFocus();
  };
}

const begins = (place: Place | null, typed: string) =>
  [place?.clause.label, place?.clause.title].some((words) =>
    words?.toLowerCase().startsWith(typed),
  );
