import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useWords } from '../counter/words';
import { keyIn, type Issue } from './issues';

interface Props {
  issue: Issue;
  pathOf: (id: string) => string;
  nameOf: (key: string) => string | undefined;
}

const PLACES = 6;

/** The characters concerned, the entries in which they stand, the lines of the published text. */
export function IssuePlaces({ issue: { quotes, entries, sourceLines }, pathOf, nameOf }: Props) {
  const say = useWords();
  const places = [...new Map(entries.map((id) => [keyIn(id), id])).values()];
  return (
    <>
      {quotes.length > 0 && (
        <Typography variant="body2" lang="zh-CN">
          {numbered(quotes.slice(0, PLACES)).map(([at, quote]) => (
            <Box component="q" key={at} sx={{ mr: 1.5, bgcolor: 'action.hover', px: 0.5 }}>
              {quote}
            </Box>
          ))}
        </Typography>
      )}
      <Typography
        variant="body2"
        component="div"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px' }}
      >
        {places.slice(0, PLACES).map((id) => (
          <Link key={id} to={pathOf(id)} lang="zh-CN">
            {nameOf(keyIn(id)) ?? say('issues.place')}
          </Link>
        ))}
        {places.length > PLACES && <span>{say('issues.more', { n: places.length - PLACES })}</span>}
        {sourceLines && sourceLines.length > 0 && (
          <Typography component="span" variant="body2" color="text.secondary">
            {say('clause.lines', { lines: runs(sourceLines) })}
          </Typography>
        )}
      </Typography>
    </>
  );
}

/** The same words may be quoted twice: each is known by its place. */
const numbered = (quotes: readonly string[]) => quotes.map((quote, at) => [at, quote] as const);

/** `1265–1294, 1299`. */
function runs(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}
