import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath, isNowhere } from '../counter/addresses';
import { useWords, type Word } from '../counter/words';
import { ChangeMark } from './ChangeMark';
import { countsOf, type NamedCount } from './changeNames';
import { GRAVEST_FIRST } from './gravestFirst';
import type { Comparison } from './queries';

/** How many changes of which kind and nature. */
export function Counts({ changes }: { changes: Comparison['changes'] }) {
  const say = useWords();
  const counts = countsOf(changes);
  const names = [...new Set(counts.map(({ called }) => called))];
  const of = (match: (one: NamedCount) => boolean) =>
    counts.filter(match).reduce((n, { count }) => n + count, 0);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px 18px', alignItems: 'center' }}>
      <strong>{say('diff.total', { smart_count: of(() => true) })}</strong>
      {names.map((name) => (
        <Box key={name} component="span" sx={{ display: 'inline-flex', gap: 0.75 }}>
          <ChangeMark name={name} />
          {of((one) => one.called === name)}
        </Box>
      ))}
      <Typography component="span" color="text.secondary">
        {GRAVEST_FIRST.filter((gravity) => of((one) => one.gravity === gravity))
          .map((gravity) =>
            say('diff.counted', {
              name: say(`diff.gravities.${gravity}`),
              n: of((one) => one.gravity === gravity),
            }),
          )
          .join(' · ')}
      </Typography>
    </Box>
  );
}

type FlowPlace = Comparison['points'][number]['from'];

/** 分值流向: what did not simply stay where it was. */
export function Flows({ points }: { points: Comparison['points'] }) {
  const say = useWords();
  const flows = points.filter(({ cause }) => cause !== 'KEPT');
  if (points.length === 0 || flows.length === 0) return null;
  const kept = (unit: Comparison['points'][number]['unit']): number =>
    points
      .filter((flow) => flow.cause === 'KEPT' && flow.unit === unit)
      .reduce((sum, flow) => sum + flow.points, 0);
  const [inPoints, inPercent] = [kept('POINTS'), kept('PERCENT')];
  return (
    <Box component="section" sx={{ my: 2 }}>
      <Typography variant="h2" gutterBottom>
        {say('diff.flows')}
      </Typography>
      <Typography color="text.secondary">
        {(inPoints !== 0 || inPercent === 0) &&
          say('diff.kept', { points: Math.round(inPoints * 1e6) / 1e6 })}
        {inPercent !== 0 && say('diff.keptShare', { share: Math.round(inPercent * 1e4) / 1e4 })}
      </Typography>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          mt: 1,
          '& th, & td': { border: 1, borderColor: 'divider', px: 1.5, py: 0.5, textAlign: 'left' },
          '& td.number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
        }}
      >
        <thead>
          <tr>
            <th>{say('diff.flowFrom')}</th>
            <th>{say('diff.flowTo')}</th>
            <th>{say('weights.points')}</th>
            <th>{say('diff.flowCause')}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr key={`${flow.from?.address} ${flow.to?.address} ${flow.cause}`}>
              <td>
                <Place place={flow.from} />
              </td>
              <td>
                <Place place={flow.to} />
              </td>
              <td className="number">
                {flow.unit === 'PERCENT' ? `${flow.points}%` : flow.points}
              </td>
              <td>{say(causeOf(flow))}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function causeOf({ cause, to }: Comparison['points'][number]): Word {
  if (cause !== 'UNEXPLAINED') return `diff.causes.${cause}`;
  return to ? 'diff.gained' : 'diff.lost';
}

function Place({ place }: { place: FlowPlace }) {
  const say = useWords();
  if (!place) return <span>{say('change.absent')}</span>;
  const name = [place.label, place.title].filter(Boolean).join(' ');
  return isNowhere(place.address) ? (
    <span lang="zh-CN">{name}</span>
  ) : (
    <Link to={addressPath(place.address)} lang="zh-CN">
      {name}
    </Link>
  );
}
