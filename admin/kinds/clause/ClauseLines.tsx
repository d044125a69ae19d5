import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { PointsBadge } from '../weight/PointsBadge';
import { ClauseParagraph } from './ClauseParagraph';
import type { ClauseLine } from './clauses';
import { ColumnHead } from './ColumnHead';
import { isHeading } from './outline';

interface Props {
  /** In document order. */
  lines: readonly ClauseLine[];
  /** Heading level of lines one level below the clause shown. */
  level: 2 | 3 | 4;
  /** Depth of the clause whose lines these are. */
  depth: number;
}

/**
 * Clauses as a document: headings, numbered points, paragraphs, table heads; in the assessment
 * under the heads of its columns.
 */
export function ClauseLines({ lines, level, depth }: Props) {
  return (
    <Box lang="zh-CN" sx={{ '& > :first-of-type, & > :first-of-type > :first-of-type': { mt: 0 } }}>
      {runs(lines).map((run) => {
        const [first] = run.lines;
        if (first.kind === 'TABLEHEAD') return <TableHeads key={first.key} lines={run.lines} />;
        return (
          <Box key={first.key}>
            {run.column && <ColumnHead column={run.column} />}
            {run.lines.map((line) =>
              isHeading(line) && line.title ? (
                <ClauseHeading
                  key={line.key}
                  clause={line}
                  level={Math.min(6, level + line.depth - depth - 1)}
                />
              ) : (
                <ClauseParagraph key={line.key} clause={line} indent={indentOf(line, lines)} />
              ),
            )}
          </Box>
        );
      })}
    </Box>
  );
}

interface Run {
  column: ClauseLine['column'];
  lines: ClauseLine[];
}

/**
 * Neighbours that stand under one column head, or are table heads together; a heading of its own
 * begins anew.
 */
function runs(lines: readonly ClauseLine[]): Run[] {
  const found: Run[] = [];
  let column: ClauseLine['column'] = null;
  for (const line of lines) {
    const heads = line.kind === 'TABLEHEAD';
    const last = found.at(-1);
    const shown = line.column && line.column !== column && !isHeading(line) ? line.column : null;
    if (isHeading(line)) column = null;
    else if (line.column) column = line.column;
    if (last && !shown && heads === (last.lines[0].kind === 'TABLEHEAD')) last.lines.push(line);
    else found.push({ column: shown, lines: [line] });
  }
  return found;
}

/** Levels below the nearest heading above: what is said below a point is set in. */
function indentOf(line: ClauseLine, lines: readonly ClauseLine[]): number {
  const at = lines.indexOf(line);
  const heading = lines
    .slice(0, at)
    .findLast((other) => isHeading(other) && other.depth < line.depth);
  const base = heading ? heading.depth : Math.min(...lines.map((other) => other.depth)) - 1;
  return Math.max(0, line.depth - base - 1);
}

function TableHeads({ lines }: { lines: ClauseLine[] }) {
  const say = useWords();
  return (
    <Typography
      variant="body2"
      color="text.secondary"
      sx={{ my: 2, p: 1, border: 1, borderColor: 'divider' }}
    >
      {say('pair', {
        name: say('clause.tableHeads'),
        value: lines.map((line) => line.title ?? line.text).join('｜'),
      })}
    </Typography>
  );
}

function ClauseHeading({ clause, level }: { clause: ClauseLine; level: number }) {
  const tag = `h${level}` as 'h2';
  return (
    <Box sx={{ mt: level <= 3 ? 4 : 3, mb: 1 }}>
      {clause.column && <ColumnHead column={clause.column} />}
      <Box
        sx={{ display: 'flex', gap: 2, alignItems: 'baseline', justifyContent: 'space-between' }}
      >
        <Typography variant={tag} component={tag}>
          <Box
            component={Link}
            to={addressPath(clause.address)}
            sx={{
              color: 'inherit',
              textDecoration: 'none',
              '&:hover': { textDecoration: 'underline' },
            }}
          >
            {[clause.label, clause.title].filter(Boolean).join(' ')}
          </Box>
        </Typography>
        <PointsBadge clause={clause} />
      </Box>
    </Box>
  );
}
