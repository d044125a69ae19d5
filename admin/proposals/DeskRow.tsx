import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { proposalPath } from '../counter/addresses';
import { isBeingChecked } from '../counter/beingChecked';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import type { DecidedQuery, ProposalLineFragment } from '../gql/graphql';
import { Titled } from '../parts/Titled';
import { ProposalChip } from './ProposalChip';
import { rowOf } from './transitions';
import { useTransitionName } from './useTransitionName';

const ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  alignItems: 'baseline',
  py: 1.5,
  borderTop: 1,
  borderColor: 'divider',
} as const;

/** A proposal in a list: what it is, where it stands, what is open to the viewer. */
export function ProposalRow({ line }: { line: ProposalLineFragment }) {
  const say = useWords();
  const nameOf = useTransitionName();
  const open = line.transitions
    .filter(({ name, allowed }) => allowed && rowOf(name))
    .map(({ name }) => nameOf(name));
  const checked = !line.transitions.some(({ reasons }) => isBeingChecked(reasons));
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Link to={proposalPath(line.id)}>
          {say('proposal.number', { id: line.id })} · <span lang="zh-CN">{line.title}</span>
        </Link>
        <Typography variant="body2" color="text.secondary">
          <Titled of={line.rubric.award} /> · <Titled of={line.rubric} /> ·{' '}
          {line.authors.map(({ name }) => name).join('、')} · {inBeijing(line.createdAt)}
        </Typography>
      </Box>
      {line.form !== 'REVISION' && <span>{say(`proposal.forms.${line.form}`)}</span>}
      <ProposalChip state={line.state} />
      {(open.length > 0 || !checked) && (
        <Typography variant="body2" sx={{ flex: { xs: '1 0 100%', sm: '0 1 16rem' } }}>
          {open.length > 0 && say('desk.can', { acts: open.join('、') })}{' '}
          {!checked && say('desk.beingChecked')}
        </Typography>
      )}
    </Box>
  );
}

type Decision = DecidedQuery['decisions']['nodes'][number];

export function DoneRow({
  decision,
  line,
}: {
  decision: Decision;
  line: ProposalLineFragment | undefined;
}) {
  const say = useWords();
  const nameOf = useTransitionName();
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        <strong>{nameOf(decision.transition)}</strong>{' '}
        <Link to={proposalPath(decision.proposalId ?? '')}>
          {say('proposal.number', { id: decision.proposalId ?? '' })} ·{' '}
          <span lang="zh-CN">{line?.title}</span>
        </Link>
        {decision.note && (
          <Typography variant="body2" color="text.secondary" lang="zh-CN">
            {decision.note}
          </Typography>
        )}
      </Box>
      {line && <ProposalChip state={line.state} />}
      <time dateTime={decision.at}>{inBeijing(decision.at)}</time>
    </Box>
  );
}
