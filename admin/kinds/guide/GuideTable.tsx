// biome-ignore-all lint/a11y/noRedundantRoles: as cards its elements are no longer a table.
import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useWords, type Words } from '../../counter/words';
import { columnsOf, type GuideColumn, type GuideFull } from './guides';

const CELL = {
  border: 1,
  borderColor: 'divider',
  p: 1,
  verticalAlign: 'top',
  textAlign: 'left',
} as const;

/**
 * On narrow screens every band becomes a card, its column heads repeated; roles keep it a table for
 * screen readers.
 */
const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.93rem',
  lineHeight: 1.6,
  tableLayout: 'fixed',
  '& th, & td': CELL,
  '& thead th': { bgcolor: 'action.hover' },
  '& .repeat': { display: 'none' },
  '@media screen and (max-width: 700px)': {
    '&, & tbody, & tr, & th, & td': { display: 'block', width: 'auto !important' },
    '& thead': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& tr': { mb: 2 },
    '& td, & tbody th': { borderBottomWidth: 0 },
    '& td:last-of-type': { borderBottomWidth: 1 },
    '& .repeat': { display: 'block', color: 'text.secondary', fontSize: '0.875em' },
  },
} as const;

/** Where a cell stands, and what it is called. */
export interface CellAt {
  band: number;
  descriptor: number;
  name: string;
}

interface Props {
  guide: GuideFull;
  /** What stands in a cell that a band has, where it is more than its text. */
  cell?: (at: CellAt) => ReactNode;
}

/** A scoring guide: bands as rows, what must be seen for them by factor. */
export function GuideTable({ guide, cell }: Props) {
  const say = useWords();
  const columns = columnsOf(guide);
  const heads = columns.map((column) => headOf(column, columns.length, say));
  const levels = guide.bands.some(({ level }) => level);
  return (
    <>
      <Box component="table" role="table" sx={TABLE}>
        <caption className="hidden">{say('guide.table', { name: guide.displayName })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Head width={levels ? '6.5rem' : '7rem'}>{say('guide.range')}</Head>
            {levels && <Head width="5.5rem">{say('guide.level')}</Head>}
            {columns.map(({ at }) => (
              <Head key={at}>{heads[at]}</Head>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" lang="zh-CN">
          {guide.bands.map((band, row) => (
            <tr role="row" key={band.printed}>
              <Box
                component="th"
                role="rowheader"
                scope="row"
                sx={{ wordBreak: 'keep-all', overflowWrap: 'normal' }}
              >
                {breakable(band.printed)}
              </Box>
              {levels && <Cell head={say('guide.level')}>{band.level}</Cell>}
              {columns.map(({ at }) => (
                <Cell key={at} head={heads[at]}>
                  {cell && band.descriptors[at]
                    ? cell({ band: row, descriptor: at, name: `${band.printed} ${heads[at]}` })
                    : band.descriptors[at]?.text}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      {columns.some(({ factor, printed }) => factor && !printed) && (
        <Box component="p" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {say('guide.factorNote')}
        </Box>
      )}
    </>
  );
}

const Head = ({ children, width }: { children: ReactNode; width?: string }) => (
  <Box component="th" role="columnheader" scope="col" sx={{ width }}>
    {children}
  </Box>
);

const Cell = ({ children, head }: { children: ReactNode; head: string }) => (
  <td role="cell">
    <span className="repeat" aria-hidden="true">
      {head}
    </span>
    {children}
  </td>
);

/** A printed range may wrap between its steps, not within one. */
const breakable = (printed: string) =>
  printed.split(/(?<=,)|(?=或)/).map((step, i) => (
    <Fragment key={step}>
      {i > 0 && <wbr />}
      {step}
    </Fragment>
  ));

const FACTORS = ['A', 'D', 'L', 'I', 'Le', 'T', 'C'] as const;
const isFactor = (factor: string): factor is (typeof FACTORS)[number] =>
  (FACTORS as readonly string[]).includes(factor);

function headOf({ at, factor, printed }: GuideColumn, width: number, say: Words): string {
  if (!factor) return width > 1 ? say('guide.descriptorN', { n: at + 1 }) : say('guide.descriptor');
  const name = isFactor(factor) ? `${say(`guide.factors.${factor}`)} ${factor}` : factor;
  return printed ? name : say('guide.inferred', { factor: name });
}
