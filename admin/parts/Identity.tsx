import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { writeLines } from '../../rubrics/library/lines';
import { useWords } from '../counter/words';
import { CopyButton } from './CopyButton';

interface Props {
  address: string;
  id: string;
  lines?: readonly number[] | null;
}

/** Where it was read, and how to name it elsewhere. */
export function Identity({ address, id, lines }: Props) {
  const say = useWords();
  return (
    <Box
      component="section"
      aria-labelledby="identity"
      sx={{ mt: 5, pt: 2, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}
    >
      <Typography variant="h2" id="identity" sx={{ fontSize: '1rem' }}>
        {say('clause.identity')}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 2,
          m: 0,
          '& dd': { m: 0, minWidth: 0 },
          '& dt': { color: 'text.secondary' },
        }}
      >
        <Fact name={say('clause.source')}>
          {lines?.length
            ? say('clause.lines', {
                lines: String(writeLines([...lines]))
                  .replaceAll('-', '–')
                  .replaceAll(',', ', '),
              })
            : say('clause.noLines')}
        </Fact>
        <Fact name={say('clause.address')}>
          <code>{address}</code> <CopyButton text={address} what={say('clause.address')} />
        </Fact>
        <Fact name={say('clause.key')}>
          <code>{id}</code> <CopyButton text={id} what={say('clause.key')} />
        </Fact>
      </Box>
    </Box>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
