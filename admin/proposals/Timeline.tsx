import { Box, Chip, Typography } from '@mui/material';
import { inBeijing } from '../counter/time';
import { useWords } from '../counter/words';
import type { Proposal } from '../kinds/useOnDesk';
import { useTransitionName } from './useTransitionName';

/** 同意，武汉批准人 2026-03-01 10:20, with what was said; oldest first. */
export function Timeline({ proposal }: { proposal: Proposal }) {
  const say = useWords();
  return (
    <Box component="section" aria-labelledby="decisions">
      <Typography variant="h2" id="decisions" gutterBottom>
        {say('decision.title')}
      </Typography>
      {proposal.decisions.length === 0 && (
        <Typography color="text.secondary">{say('decision.none')}</Typography>
      )}
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}
      >
        {proposal.decisions.map((decision) => (
          <Entry key={decision.id} decision={decision} head={proposal.head} />
        ))}
      </Box>
    </Box>
  );
}

function Entry({ decision, head }: { decision: Proposal['decisions'][number]; head: string }) {
  const say = useWords();
  const nameOf = useTransitionName();
  const { transition, by, at, note, from, to } = decision;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        pb: 1.5,
        '&::before': {
          content: '""',
          position: 'absolute',
          left: '-22px',
          top: '9px',
          width: '10px',
          height: '10px',
          borderRadius: '50%',
          bgcolor: 'primary.main',
        },
      }}
    >
      <span>
        {say('decision.line', { act: nameOf(transition), name: by?.name ?? '' })}{' '}
        <time dateTime={at}>{inBeijing(at)}</time>
      </span>
      {transition === 'approve' && decision.head !== head && (
        <Chip size="small" variant="outlined" label={say('decision.former')} sx={{ ml: 1 }} />
      )}
      {from && to && from !== to && (
        <Typography variant="body2" color="text.secondary">
          {say('decision.moved', {
            from: say(`proposal.states.${from}`),
            to: say(`proposal.states.${to}`),
          })}
        </Typography>
      )}
      {note && (
        <Typography lang="zh-CN" sx={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Typography>
      )}
    </Box>
  );
}
