import { Box } from '@mui/material';
import { useWords } from '../counter/words';
import type { ProposalState } from '../gql/graphql';

const STEPS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED'] as const;

/** 草案 → 送审 → 批准 → 发布; 退回 stands in the place of the draft, 终止 ends the way. */
export function StepBar({ state }: { state: ProposalState }) {
  const say = useWords();
  const at = state === 'RETURNED' ? 0 : (STEPS as readonly string[]).indexOf(state);
  const steps: ProposalState[] =
    state === 'WITHDRAWN'
      ? ['WITHDRAWN']
      : STEPS.map((step) => (step === 'DRAFT' && state === 'RETURNED' ? 'RETURNED' : step));
  return (
    <Box
      component="ol"
      aria-label={say('proposal.step')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 0',
        listStyle: 'none',
        m: 0,
        p: 0,
        my: 1.5,
        '& li + li::before': { content: '"→" / ""', mx: 1.25, color: 'text.secondary' },
      }}
    >
      {steps.map((step, i) => {
        const here = step === state;
        return (
          <li key={step} aria-current={here ? 'step' : undefined}>
            <Box
              component="span"
              sx={{
                px: 1,
                py: 0.25,
                borderRadius: 1,
                border: here ? 2 : 1,
                borderStyle: i > at && !here ? 'dashed' : 'solid',
                borderColor: here ? 'primary.main' : 'divider',
                color: here ? 'primary.main' : 'text.secondary',
                fontWeight: here ? 700 : 400,
              }}
            >
              {i < at && <span aria-hidden="true">✓ </span>}
              {say(`proposal.states.${step}`)}
            </Box>
          </li>
        );
      })}
    </Box>
  );
}
