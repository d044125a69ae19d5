import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import type { ClauseLine } from '../kinds/clause/clauses';
import { ClauseParagraph } from '../kinds/clause/ClauseParagraph';
import { place, Scroll, TABLE } from '../kinds/table/TableView';
import type { AssessmentShown } from './assessment';

interface Props {
  table: AssessmentShown;
  /** What stands below the section, for its words and their terms. */
  lines: readonly ClauseLine[];
  /** What it is called, for those who do not see it. */
  name: string;
}

/** The assessment as the table that it was printed as, its clauses linked. */
export function AssessmentView({ table: { heads, rows }, lines, name }: Props) {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return (
    <Scroll>
      <Box component="table" lang="zh-CN" sx={{ ...TABLE, minWidth: '46rem' }}>
        <caption className="hidden">{name}</caption>
        <thead>
          <tr>
            {heads.map(({ key, title, text }) => (
              <th key={key} scope="col">
                {title ?? text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells }, r) => (
            <tr key={place(r)}>
              {cells.map(
                (cell, c) =>
                  cell.across > 0 && (
                    <Box
                      component="td"
                      key={place(c)}
                      rowSpan={cell.down > 1 ? cell.down : undefined}
                      sx={{ minWidth: isShort(cell) ? '3rem' : '7rem' }}
                    >
                      {once(cell.lines).map((line) => (
                        <Line
                          key={line.clause.key}
                          text={line.text}
                          of={byKey.get(line.clause.key)}
                        />
                      ))}
                    </Box>
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </Scroll>
  );
}

type Cell = AssessmentShown['rows'][number]['cells'][number];
type CellLine = Cell['lines'][number];

const isShort = ({ lines }: Cell): boolean => lines.every(({ text }) => text.length < 4);

/** A clause that prints several lines is one paragraph. */
const once = (lines: readonly CellLine[]): CellLine[] =>
  lines.filter(
    ({ clause }, i) => lines.findIndex((other) => other.clause.key === clause.key) === i,
  );

/**
 * A paragraph with its terms; a heading by its line, or the part of it that stands there. The
 * column says what a method is.
 */
function Line({ text, of }: { text: string; of: ClauseLine | undefined }) {
  if (!of || of.kind === 'METHOD') return <Box>{text}</Box>;
  if (of.text || !of.title) return <ClauseParagraph clause={of} indent={0} />;
  return (
    <Box sx={{ fontWeight: 600 }}>
      <Box
        component={Link}
        to={addressPath(of.address)}
        sx={{
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {text}
      </Box>
    </Box>
  );
}
