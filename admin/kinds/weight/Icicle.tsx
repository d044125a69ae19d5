import { Box, useTheme } from '@mui/material';
import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { percent, type Weighed } from './weights';

type Cell = HierarchyRectangularNode<Weighed>;

/** Height in pixels of the smallest cell: one line of text. */
const LINE = 26;
/** Width of the column of the total, in percent. */
const FIRST = 13;

const CHART = {
  display: 'block',
  fontSize: '13px',
  '& .wide': { display: { xs: 'none', md: 'inline' } },
  '& .narrow': { display: { md: 'none' } },
  '& a:focus-visible': { outline: 'none' },
  '& a:focus-visible rect': { stroke: '#d97706', strokeWidth: 6 },
  '& a:hover rect': { filter: 'brightness(0.93)' },
} as const;

/** Weights as an icicle: columns are levels, heights are points. */
export function Icicle({ weight }: { weight: Weighed }) {
  const say = useWords();
  const root = layout(weight);
  const levels = root.height;
  const height = Math.ceil(root.x1);
  return (
    <Box
      component="svg"
      role="group"
      aria-label={say('weights.chart')}
      width="100%"
      height={height}
      sx={CHART}
    >
      {root.descendants().map((cell) => (
        <IcicleCell
          key={cell.data.place?.clause.key ?? 'total'}
          cell={cell}
          levels={levels}
          total={weight.points}
        />
      ))}
    </Box>
  );
}

/**
 * Leaves get their own points; what a clause has beyond its leaves stays blank rather than being
 * stretched.
 */
function layout(weight: Weighed): Cell {
  const root = hierarchy(weight, ({ below }) => below);
  root.each((node) => Object.assign(node, { value: node.data.points }));
  const least = Math.min(...root.leaves().map(({ data }) => data.points));
  return partition<Weighed>().size([(weight.points / least) * LINE, 1])(root);
}

/**
 * Where columns are narrow, code and points come first, so that only the title may be cut off; it
 * is in the table below.
 */
function CellText({
  place,
  points,
  fill,
  tall,
}: Omit<Weighed, 'below'> & { fill: string; tall: boolean }) {
  const { label, title } = place?.clause ?? {};
  const line = { x: 8, y: LINE / 2 + 5, fill, lang: 'zh-CN' };
  const joined = (...words: unknown[]) => words.filter((word) => word != null).join(' ');
  return (
    <>
      <text {...line} className="wide">
        {joined(label, title, points)}
      </text>
      <text {...line} className="narrow">
        {joined(label, points)}
      </text>
      {tall && (
        <text {...line} y={line.y + 17} className="narrow">
          {title}
        </text>
      )}
    </>
  );
}

function IcicleCell({ cell, levels, total }: { cell: Cell; levels: number; total: number }) {
  const say = useWords();
  const { palette } = useTheme();
  const { place, points } = cell.data;
  const column = (100 - FIRST) / levels;
  const x = cell.depth === 0 ? 0 : FIRST + (cell.depth - 1) * column;
  const box = {
    x: `${x}%`,
    y: cell.x0,
    width: `${cell.depth === 0 ? FIRST : column}%`,
    height: cell.x1 - cell.x0,
  };
  const dark = palette.mode === 'dark';
  const fill =
    [
      dark ? '#2b333b' : '#e6e6e0',
      dark ? '#22405c' : '#cfe0ef',
      dark ? '#1d3448' : '#e1ecf6',
      dark ? '#1a2c3c' : '#eef4fa',
    ][cell.depth] ?? 'transparent';
  const { label, title, address } = place?.clause ?? {};
  const name = place
    ? say('weights.cell', {
        label: label ?? '',
        title: title ?? '',
        points,
        share: percent(points / total),
      })
    : say('outline.total', { points });
  const shape = (
    <svg {...box}>
      <title>{name}</title>
      <rect
        width="100%"
        height="100%"
        fill={fill}
        stroke={palette.background.paper}
        strokeWidth={2}
      />
      <CellText
        place={place}
        points={points}
        fill={palette.text.primary}
        tall={box.height > 1.6 * LINE}
      />
    </svg>
  );
  return address ? (
    <Link to={addressPath(address)} aria-label={name}>
      {shape}
    </Link>
  ) : (
    shape
  );
}
