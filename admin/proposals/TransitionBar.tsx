import { Box, Button, Tooltip, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Offered } from '../../rubrics/lifecycle';
import { proposalPath } from '../counter/addresses';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import type { Proposal } from '../kinds/useOnDesk';
import { TransitionDialog } from './TransitionDialog';
import { isOffered, rowOf, type Asked } from './transitions';
import { useTransitionName } from './useTransitionName';

type Option = Proposal['transitions'][number];

interface Props {
  proposal: Proposal;
  editAt: string;
}

/**
 * Exactly what the counter offers. What is not open keeps its place and says why: on hover, on
 * focus, on a tap.
 */
export function TransitionBar({ proposal, editAt }: Props) {
  const say = useWords();
  const go = useNavigate();
  const nameOf = useTransitionName();
  const sentence = useSentence();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shut, setShut] = useState<string | null>(null);
  const pages: Record<Offered<'page'>, string> = {
    edit: editAt,
    rebase: `${proposalPath(proposal.id)}/rebase`,
  };
  const take = ({ name }: Option) => {
    setShut(null);
    if (isOffered(name, 'page')) void go(pages[name]);
    else if (isOffered(name, 'dialog')) setAsked(name);
  };
  const why = proposal.transitions.find(({ name, allowed }) => name === shut && !allowed);
  return (
    <Box
      component="section"
      aria-label={say('transition.title')}
      className="no-print"
      sx={{ mb: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {proposal.transitions
          .filter(({ name }) => !isBeside(name))
          .map((option) =>
            option.allowed ? (
              <Open key={option.name} name={option.name} onTake={() => take(option)} />
            ) : (
              <Shut
                key={option.name}
                option={option}
                onTap={() => setShut(shut === option.name ? null : option.name)}
              />
            ),
          )}
      </Box>
      <Box role="status" sx={{ minHeight: why ? undefined : 0 }}>
        {why && (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {say('transition.reasons', {
              name: nameOf(why.name),
              reasons: why.reasons.map(({ message }) => sentence(message)).join(' · '),
            })}
          </Typography>
        )}
      </Box>
      {asked && (
        <TransitionDialog name={asked} proposal={proposal} onClose={() => setAsked(null)} />
      )}
    </Box>
  );
}

/** What is done beside a change or an issue, on their own pages. */
const isBeside = (name: string) => isOffered(name, 'change') || isOffered(name, 'issue');

function Open({ name, onTake }: { name: string; onTake: () => void }) {
  const { onward, grave } = rowOf(name) ?? {};
  return (
    <Button
      variant={onward ? 'contained' : 'outlined'}
      color={grave && !onward ? 'error' : 'primary'}
      size="small"
      onClick={onTake}
    >
      {useTransitionName()(name)}
    </Button>
  );
}

/** Not open, and yet to be reached by keyboard: a button that is truly disabled cannot say why. */
function Shut({ option, onTap }: { option: Option; onTap: () => void }) {
  const nameOf = useTransitionName();
  const sentence = useSentence();
  const hint = useId();
  const reasons = option.reasons.map(({ message }) => sentence(message));
  return (
    <>
      <Tooltip title={reasons.map((reason) => <div key={reason}>{reason}</div>)} describeChild>
        <Button
          variant="outlined"
          size="small"
          aria-disabled="true"
          aria-describedby={hint}
          onClick={onTap}
          sx={{
            color: 'text.secondary',
            borderStyle: 'dashed',
            borderColor: 'divider',
            cursor: 'not-allowed',
            fontWeight: 400,
          }}
        >
          {nameOf(option.name)}
        </Button>
      </Tooltip>
      <span id={hint} hidden>
        {reasons.join(' · ')}
      </span>
    </>
  );
}
