import { Box, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { addressPath } from '../../counter/addresses';
import { useWords } from '../../counter/words';

interface Props {
  term: { address: string; term: string; definition: string };
  children?: ReactNode;
}

/** A term in running text: its definition on hover and focus, its page on click. */
export function TermLink({ term, children }: Props) {
  const say = useWords();
  return (
    <Tooltip
      title={<span lang="zh-CN">{term.definition || say('term.noDefinition')}</span>}
      enterDelay={300}
      describeChild
    >
      <Box
        component={Link}
        to={addressPath(term.address)}
        sx={{
          color: 'inherit',
          textDecoration: 'underline dotted',
          textDecorationColor: (theme) => theme.palette.primary.main,
          textUnderlineOffset: '4px',
          textDecorationThickness: '1.5px',
          '&:hover': { color: 'primary.main', textDecorationStyle: 'solid' },
        }}
      >
        {children ?? term.term}
      </Box>
    </Tooltip>
  );
}
