import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../counter/words';
import { kindOf } from '../kinds';
import { FurtherLines } from '../kinds/words/FurtherLines';
import { Came, Marked, SpanText, Went, type Shows } from '../parts/SpanText';
import type { Change, Line, Side } from './queries';

interface Props {
  line: Line;
  changes: readonly Change[];
  shows: Shows;
}

/**
 * One side of a line, or both in one: number, title, points and text, with what changed in them
 * marked.
 */
export function LineText({ line, changes, shows }: Props) {
  const side = shows === 'base' ? line.base : (line.head ?? (shows === 'both' ? line.base : null));
  if (!side) return null;
  const parted = changes.some(({ type }) => type === 'SPLIT' || type === 'MERGED');
  return (
    <Box
      component="span"
      lang="zh-CN"
      sx={{
        display: 'flex',
        gap: 1,
        ...(parted && { borderLeft: '3px double', borderColor: 'primary.main', pl: 1 }),
      }}
    >
      <Label line={line} side={side} shows={shows} />
      <span>
        <Whole changes={changes} shows={shows}>
          <Body line={line} side={side} changes={changes} shows={shows} />
        </Whole>
      </span>
    </Box>
  );
}

const find = (changes: readonly Change[], type: Change['type'], field?: string) =>
  changes.find((one) => one.type === type && (field === undefined || one.field === field));

/** What came or went as a whole is marked as a whole. */
function Whole({ changes, shows, children }: Omit<Props, 'line'> & { children: ReactNode }) {
  if (find(changes, 'ADDED') && shows !== 'base')
    return (
      <Marked>
        <Came>{children}</Came>
      </Marked>
    );
  if (find(changes, 'REMOVED') && shows !== 'head')
    return (
      <Marked>
        <Went>{children}</Went>
      </Marked>
    );
  return children;
}

/** The further lines of both sides: what only the base says behind what the head says. */
function either({ base, head }: Line) {
  const now = head?.further ?? [];
  const said = new Set(now.map(({ field }) => field));
  return [...now, ...(base?.further ?? []).filter(({ field }) => !said.has(field))];
}

function Body({ line, side, changes, shows }: Props & { side: Side }) {
  const { strong, apart, wording, Below } = kindOf(side.kind).line;
  const title = find(changes, 'RETITLED')?.spans;
  const text = wording
    .map(([type, field]) => find(changes, type, field))
    .find((change) => change !== undefined)?.spans;
  return (
    <>
      {side.title && (
        <Box
          component={side.heading ? 'strong' : 'span'}
          sx={{ fontWeight: side.heading || strong ? 600 : 500 }}
        >
          {title ? <SpanText spans={title} shows={shows} /> : side.title}
        </Box>
      )}
      {side.runIn}
      <Points line={line} side={side} changed={!!find(changes, 'REWEIGHTED')} shows={shows} />
      {apart && side.text && <br />}
      {text ? <SpanText spans={text} shows={shows} /> : <Marked>{side.text}</Marked>}
      {Below && <Below line={line} changes={changes} shows={shows} />}
      <FurtherLines lines={shows === 'both' ? either(line) : side.further}>
        {({ field, text: said }) => {
          const change = changes.find((one) => one.field === field);
          return change?.spans?.length ? <SpanText spans={change.spans} shows={shows} /> : said;
        }}
      </FurtherLines>
    </>
  );
}

interface MemberProps {
  line: Line;
  side: Side;
  shows: Shows;
}

/** The printed number; where it changed, each side has its own, and one column both. */
function Label({ line, side, shows }: MemberProps) {
  const [was, now] = [line.base?.label ?? null, line.head?.label ?? null];
  if (line.base && line.head && was !== now)
    return (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <Marked>
          {shows !== 'head' && was !== null && <Went>{was}</Went>}
          {shows === 'both' && ' '}
          {shows !== 'base' && now !== null && <Came>{now}</Came>}
        </Marked>
      </Box>
    );
  return side.label === null ? null : (
    <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
      {side.label}
    </Box>
  );
}

const POINTS = {
  fontVariantNumeric: 'tabular-nums',
  color: 'secondary.main',
  whiteSpace: 'nowrap',
  ml: 1,
} as const;

function Points({ line, side, changed, shows }: MemberProps & { changed: boolean }) {
  const say = useWords();
  const [was, now] = [line.base?.points ?? null, line.head?.points ?? null];
  const printed = (points: number) => say('clause.points', { points });
  if (changed)
    return (
      <Box component="span" sx={POINTS}>
        <Marked>
          {shows !== 'head' && was !== null && <Went grave>{printed(was)}</Went>}
          {shows === 'both' && ' '}
          {shows !== 'base' && now !== null && <Came grave>{printed(now)}</Came>}
        </Marked>
      </Box>
    );
  return side.points === null ? null : (
    <Box component="span" sx={POINTS}>
      {printed(side.points)}
    </Box>
  );
}
