import {
  hotkeysCoreFeature,
  syncDataLoaderFeature,
  type ItemInstance,
  type TreeInstance,
} from '@headless-tree/core';
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
export function OutlineTree(props: Props) {
  const { outline, shown, here, opened } = props;
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
  useInSight(tree, here?.clause.key);
  const jump = useJump(tree);
  return (
    <Box
      {...tree.getContainerProps(say('outline.title'))}
      onKeyDownCapture={jump}
      lang="zh-CN"
      sx={{ fontSize: '0.9rem' }}
    >
      {tree.getItems().map((item) => rowOf(item, props))}
    </Box>
  );
}

function rowOf(item: ItemInstance<Place | null>, props: Props) {
  const { outline, here, pathOf, marks, issues } = props;
  const key = item.getId();
  const clause = outline.byKey.get(key)?.clause;
  // A draft changes under its outline: until the tree is built anew it still lists what is gone.
  if (!clause) return null;
  return (
    <OutlineRow
      key={key}
      item={item as ItemInstance<Place>}
      clause={clause}
      current={key === here?.clause.key}
      fate={marks?.get(key)}
      wrong={issues?.get(key) ?? 0}
      pathOf={pathOf}
      state={stateOf(item)}
    />
  );
}

/** The line of the page in sight is in sight, as soon as it is there. */
function useInSight(tree: TreeInstance<Place | null>, key: string | undefined) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    wanted.current = key ?? null;
  }, [key]);
  useEffect(() => {
    if (wanted.current === null) return;
    const item = tree.getItems().find((one) => one.getId() === wanted.current);
    const element = item?.getElement();
    if (!element) return;
    wanted.current = null;
    element.scrollIntoView({ block: 'nearest' });
  });
}

function stateOf(item: ItemInstance<Place | null>): string {
  const { level, posInSet, setSize } = item.getItemMeta();
  return [level, posInSet, setSize, item.isFolder(), item.isExpanded(), item.isFocused()].join();
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
