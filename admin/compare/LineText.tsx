import { Box } from '@mui/material';
import { useWords } from '../counter/words';
import type { Change, Line, Side } from './queries';
import { Came, Marked, SpanText, Went, type Shows } from '../parts/SpanText';

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
  const change = (type: Change['type'], field?: string) =>
    changes.find((one) => one.type === type && (field === undefined || one.field === field));
  const whole =
    change('ADDED') && shows !== 'base'
      ? Came
      : change('REMOVED') && shows !== 'head'
        ? Went
        : null;
  const parted = changes.find(({ type }) => type === 'SPLIT' || type === 'MERGED');
  const [title, text] = [
    change('RETITLED'),
    change('REWORDED', 'text') ??
      change('REDEFINED', 'definition') ??
      (side.kind === 'CLAUSE' ? change('REGUIDED', 'text') : undefined),
  ];
  const body = (
    <>
      {side.title && (
        <Box
          component={side.heading ? 'strong' : 'span'}
          sx={{ fontWeight: side.heading || side.kind !== 'CLAUSE' ? 600 : 500 }}
        >
          {title?.spans ? <SpanText spans={title.spans} shows={shows} /> : side.title}
        </Box>
      )}
      {side.runIn}
      <Points line={line} side={side} changed={change('REWEIGHTED')} shows={shows} />
      {side.kind === 'TERM' && side.text && <br />}
      {text?.spans ? <SpanText spans={text.spans} shows={shows} /> : <Marked>{side.text}</Marked>}
      {side.kind === 'GUIDE' && <GuideChanges changes={changes} shows={shows} />}
    </>
  );
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
      <span>{whole ? <Marked>{whole({ children: body })}</Marked> : body}</span>
    </Box>
  );
}

/** The printed number; where it changed, each side has its own, and one column both. */
function Label({ line, side, shows }: { line: Line; side: Side; shows: Shows }) {
  const [was, now] = [line.base?.label ?? null, line.head?.label ?? null];
  const changed = line.base && line.head && was !== now;
  if (!changed)
    return side.label === null ? null : (
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {side.label}
      </Box>
    );
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Marked>
        {shows !== 'head' && was !== null && <Went>{was}</Went>}
        {shows === 'both' && ' '}
        {shows !== 'base' && now !== null && <Came>{now}</Came>}
      </Marked>
    </Box>
  );
}

function Points({
  line,
  side,
  changed,
  shows,
}: {
  line: Line;
  side: Side;
  changed: Change | undefined;
  shows: Shows;
}) {
  const say = useWords();
  const [was, now] = [line.base?.points ?? null, line.head?.points ?? null];
  const form = {
    fontVariantNumeric: 'tabular-nums',
    color: 'secondary.main',
    whiteSpace: 'nowrap',
    ml: 1,
  } as const;
  const printed = (points: number) => say('clause.points', { points });
  if (!changed)
    return side.points === null ? null : (
      <Box component="span" sx={form}>
        {printed(side.points)}
      </Box>
    );
  return (
    <Box component="span" sx={form}>
      <Marked>
        {shows !== 'head' && was !== null && <Went grave>{printed(was)}</Went>}
        {shows === 'both' && ' '}
        {shows !== 'base' && now !== null && <Came grave>{printed(now)}</Came>}
      </Marked>
    </Box>
  );
}

/** A scoring guide is long: only what changed in it is shown, band by band. */
function GuideChanges({ changes, shows }: { changes: readonly Change[]; shows: Shows }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes
        .filter(({ field }) => field?.startsWith('bands/'))
        .map((change) => (
          <li key={change.id}>
            {change.spans ? (
              <SpanText spans={change.spans} shows={shows} />
            ) : change.before === null ? (
              shows !== 'base' && (
                <Marked>
                  <Came>{change.after}</Came>
                </Marked>
              )
            ) : (
              shows !== 'head' && (
                <Marked>
                  <Went>{change.before}</Went>
                </Marked>
              )
            )}
          </li>
        ))}
    </Box>
  );
}
