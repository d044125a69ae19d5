import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { useSteady } from '../../counter/useSteady';
import { Refusals } from '../../parts/Refusals';
import { MoveClause } from '../clause/MoveClause';
import { RetireClause } from '../clause/RetireClause';
import { useOnDesk } from '../useOnDesk';
import { indexAt, begin, useFreshLines, type Begin, type FreshLine } from './freshLines';
import type { ItemLine } from './items';
import { NewLine } from './NewLine';
import { StoredLine } from './StoredLine';
import { heldAt } from '../../counter/unsaved';
import { SideContext, type ItemText, type SideGiven } from './useSide';
import { useStructure } from './useStructure';

interface Props extends Pick<ItemText, 'id' | 'top' | 'disabled' | 'lines' | 'weighed'> {
  /** What it is called among the texts of its item. */
  label: string;
  put: ItemText['put'];
  tell: ItemText['tell'];
  saved: ItemText['saved'];
}

/** One text of an item as one list of lines that are typed where they are read. */
export function SideText({ label, ...own }: Props) {
  const { id, top, lines, put, tell } = own;
  const { marks } = useOnDesk();
  const fresh = useFreshLines(`${id}/${top}`);
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const settle = (n: string) => setSending((now) => new Set([...now].filter((one) => one !== n)));
  const { ask, refusals } = useStructure(own, { fresh: fresh.all, stored: fresh.stored, settle });
  const [asked, setAsked] = useState<{ what: 'to' | 'retire'; line: string } | null>(null);
  const [stop, setStop] = useState(top);
  const side = useSteadySide(own, {
    ask,
    open: (anchor) => put(fresh.open(anchor), 'text', 'end'),
    moveTo: (line) => setAsked({ what: 'to', line }),
    retire: (line) => setAsked({ what: 'retire', line }),
    stands: (line) => lines.some(({ clause }) => clause.key === line),
    stopAt: setStop,
  });
  const add = ({ n }: FreshLine) => {
    setSending((now) => new Set([...now, n]));
    ask({ does: 'add', line: n, field: null, at: 0, typed: '' });
  };
  const rowOf = (line: FreshLine, anchor: ItemLine) => (
    <NewLine
      key={line.n}
      line={line}
      anchor={anchor}
      sending={sending.has(line.n)}
      onAdd={() => add(line)}
      onClose={() => fresh.close(line.n)}
      onStop={() => undefined}
    />
  );
  const stops = lines.some(({ clause }) => clause.key === stop) ? stop : top;
  return (
    <SideContext value={side}>
      <Box component="section" aria-label={label} data-side={top} sx={{ minWidth: 0 }}>
        <Box component="ol" aria-label={label} sx={{ m: 0, p: 0, lineHeight: 1.75 }}>
          {lines.flatMap((line, i) => [
            <StoredLine
              key={line.clause.key}
              clause={line.clause}
              level={line.level}
              fate={marks.get(line.clause.key)}
              stop={line.clause.key === stops}
            />,
            ...begunAt(lines, i, fresh.all).map(({ line: one, anchor }) => rowOf(one, anchor)),
          ])}
        </Box>
        <Refusals of={refusals} />
        <Questions asked={asked} lines={lines} tell={tell} onClose={() => setAsked(null)} />
      </Box>
    </SideContext>
  );
}

type Own = Omit<Props, 'label'>;
type OfLines = Omit<SideGiven, keyof Own>;

/** What its lines are given: the same while no more changed than some of them. */
function useSteadySide(
  { id, top, disabled, weighed, put, tell, saved }: Own,
  of: OfLines,
): SideGiven {
  const doing = useSteady({ put, tell, saved, ...of });
  return useMemo(
    () => ({ id, top, disabled, weighed, ...doing }),
    [id, top, disabled, weighed, doing],
  );
}

/** Lines that are begun and shown behind the one of an index. */
function begunAt(lines: readonly ItemLine[], index: number, fresh: readonly FreshLine[]) {
  return fresh.flatMap((line) => {
    const anchor = lines.find(({ clause }) => clause.key === line.anchor);
    if (!anchor) return [];
    const { at } = (heldAt(line.place)?.state as Begin | undefined) ?? begin(anchor);
    return indexAt(lines, anchor, at) === index ? [{ line, anchor }] : [];
  });
}

interface QuestionsProps extends Pick<ItemText, 'lines' | 'tell'> {
  asked: { what: 'to' | 'retire'; line: string } | null;
  onClose: () => void;
}

function Questions({ asked, lines, tell, onClose }: QuestionsProps) {
  const line = lines.find(({ clause }) => clause.key === asked?.line);
  if (!asked || !line) return null;
  const { clause, place } = line;
  const props = { clause, place, onClose };
  return asked.what === 'to' ? (
    <MoveClause {...props} onDone={() => tell('item.moved', clause.key)} />
  ) : (
    <RetireClause
      {...props}
      onDone={() => {
        onClose();
        tell('item.retired');
      }}
    />
  );
}
