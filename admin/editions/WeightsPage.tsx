import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link, useOutletContext } from 'react-router-dom';
import { addressPath } from '../counter/addresses';
import { arrange, type EditionFacts } from '../kinds/clause/outline';
import { useWords } from '../counter/words';
import { Icicle } from '../kinds/weight/Icicle';
import { percent, rowsOf, weighed, writeCsv, type WeightRow } from '../kinds/weight/weights';

/** Weights as a chart and as a table that says the same. */
export default function WeightsPage() {
  const say = useWords();
  const facts = useOutletContext<EditionFacts>();
  const weight = useMemo(() => weighed(arrange(facts.clauses), facts.totalPoints), [facts]);
  const rows = useMemo(() => (weight ? rowsOf(weight) : []), [weight]);
  return (
    <Box>
      <title>{`${say('weights.title')} · ${facts.title} · ${say('name')}`}</title>
      <Typography variant="h1" gutterBottom>
        {say('weights.title')}
      </Typography>
      {weight ? (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {say('outline.total', { points: weight.points })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {say('weights.totalLong')}
          </Typography>
          <Typography variant="h2" sx={{ mt: 3 }}>
            {say('weights.chart')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
            {say('weights.chartLong')}
          </Typography>
          <Icicle weight={weight} />
          <WeightTable
            rows={rows}
            total={weight.points}
            fileName={`${facts.key.replace('/', '-')}-weights.csv`}
          />
        </>
      ) : (
        <Typography>{say('weights.none')}</Typography>
      )}
    </Box>
  );
}

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

function WeightTable({
  rows,
  total,
  fileName,
}: {
  rows: WeightRow[];
  total: number;
  fileName: string;
}) {
  const say = useWords();
  const heads = [
    say('weights.code'),
    say('weights.clause'),
    say('weights.points'),
    say('weights.share'),
  ];
  const save = () =>
    download(
      fileName,
      writeCsv([
        heads,
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
            {heads.map((head, i) => (
              <th key={head} scope="col" className={i > 1 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
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

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
