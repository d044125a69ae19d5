import { Box } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { ReactNode } from 'react';
import { unmoved, type Answering } from '../../../rubrics/diff/grid';
import { GRID } from '../../../rubrics/kinds/area';
import { gridOfBoth } from '../../../rubrics/diff/gridChanges';
import type { ChangePartsFragment } from '../../gql/graphql';
import { Came, Marked, SpanText, Went, type Shows } from '../../parts/SpanText';
import type { Sides } from '../Kind';
import { tableIn, type TableShown } from './tables';
import { Scroll, TABLE, TableView } from './TableView';

type Change = ChangePartsFragment;

interface Props {
  line: Sides;
  changes: readonly Change[];
  shows: Shows;
}

/** The table of a line on one side, or of both in one, with what changed in its cells marked. */
export function TableChanges({ line: { base, head }, changes, shows }: Props) {
  const [locale] = useLocaleState();
  const side = shows === 'base' ? base : (head ?? base);
  if (!side || (side.columns.length === 0 && !base?.columns.length)) return null;
  const name = locale === 'en' ? side.nameEnglish : side.name;
  if (!base || !head) return <TableView table={side} name={name} />;
  return <Both base={base} head={head} changes={changes} shows={shows} name={name} />;
}

interface BothProps extends Pick<Props, 'changes' | 'shows'> {
  base: TableShown;
  head: TableShown;
  name: string;
}

/** Rows and columns of both sides, each side in its order. */
function Both({ base, head, changes, shows, name }: BothProps) {
  const match = gridOfBoth(GRID, tableIn(base), tableIn(head));
  const seen = ([a, b]: Answering) =>
    (a !== null && shows !== 'head') || (b !== null && shows !== 'base');
  const [columns, rows] = [unmoved(match.columns).filter(seen), unmoved(match.rows).filter(seen)];
  const spans = new Map(changes.map((change) => [change.field, change.spans ?? null]));
  return (
    <Scroll>
      <Box component="table" lang="zh-CN" sx={TABLE}>
        <caption className="hidden">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.join()} scope="col">
                <Fate of={column}>
                  <Text
                    was={nameAt(base, column[0])}
                    now={nameAt(head, column[1])}
                    spans={spans.get(`${GRID.columns}/${column[1]}/name`)}
                    shows={shows}
                  />
                </Fate>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {columns.map((column) => (
                <td key={column.join()}>
                  <Fate of={row}>
                    <Fate of={column}>
                      <Text
                        was={textAt(base, row[0], column[0])}
                        now={textAt(head, row[1], column[1])}
                        spans={spans.get(cellField(row, column))}
                        shows={shows}
                      />
                    </Fate>
                  </Fate>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Scroll>
  );
}

const cellField = ([, row]: Answering, [, column]: Answering): string =>
  `${GRID.rows}/${row}/${GRID.cells}/${column}/text`;
const nameAt = ({ columns }: TableShown, at: number | null): string =>
  at === null ? '' : columns[at].name;
const textAt = ({ rows }: TableShown, row: number | null, column: number | null): string =>
  row === null || column === null ? '' : rows[row].cells[column].text;

/** A row or a column that came or went is marked whole. */
function Fate({ of: [a, b], children }: { of: Answering; children: ReactNode }) {
  if (a !== null && b !== null) return children;
  return <Marked>{a === null ? <Came>{children}</Came> : <Went>{children}</Went>}</Marked>;
}

interface TextProps {
  was: string;
  now: string;
  spans: Change['spans'] | undefined;
  shows: Shows;
}
function Text({ was, now, spans, shows }: TextProps) {
  if (spans) return <SpanText spans={spans} shows={shows} />;
  return shows === 'base' ? was : now || was;
}
