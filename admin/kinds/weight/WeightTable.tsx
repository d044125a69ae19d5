import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';
import { percent, writeCsv, type WeightRow } from './weights';

const TABLE = {
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    borderBottom: 1,
    borderColor: 'divider',
    py: 0.6,
    px: 1,
    textAlign: 'left',
    verticalAlign: 'baseline',
  },
  '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  '& .code, & th': { whiteSpace: 'nowrap' },
  '& tfoot': { fontWeight: 600 },
} as const;

const HEADS = ['code', 'clause', 'points', 'share'] as const;
const NUMBERS = new Set<string>(['points', 'share']);

interface Props {
  rows: WeightRow[];
  total: number;
  fileName: string;
}

/** Weights as rows, to be read and to be taken away. */
export function WeightTable({ rows, total, fileName }: Props) {
  const say = useWords();
  const save = () =>
    download(
      fileName,
      writeCsv([
        HEADS.map((head) => say(`weights.${head}`)),
        ...rows.map(({ place: { clause }, share }) => [
          clause.label ?? '',
          clause.title ?? '',
          String(clause.points),
          percent(share),
        ]),
        ['', say('weights.total'), String(total), percent(1)],
      ]),
    );
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" id="weights">
          {say('weights.table')}
        </Typography>
        <Button className="no-print" variant="outlined" size="small" onClick={save}>
          {say('weights.csv')}
        </Button>
      </Box>
      <Box component="table" aria-labelledby="weights" sx={TABLE}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={NUMBERS.has(head) ? 'number' : undefined}>
                {say(`weights.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows rows={rows} />
        <tfoot>
          <tr>
            <td />
            <td>{say('weights.total')}</td>
            <td className="number">{total}</td>
            <td className="number">{percent(1)}</td>
          </tr>
        </tfoot>
      </Box>
    </Box>
  );
}

const Rows = ({ rows }: { rows: WeightRow[] }) => (
  <tbody lang="zh-CN">
    {rows.map(({ place: { clause }, level, share }) => (
      <tr key={clause.key}>
        <td className="code">{clause.label}</td>
        <Box
          component="td"
          sx={{ pl: `${8 + level * 20}px !important`, fontWeight: level === 0 ? 600 : 400 }}
        >
          <Link to={addressPath(clause.address)}>{clause.title}</Link>
        </Box>
        <td className="number">{clause.points}</td>
        <td className="number">{percent(share)}</td>
      </tr>
    ))}
  </tbody>
);

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
