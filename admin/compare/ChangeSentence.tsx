import { Box, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { ReactNode } from 'react';
import { useWords } from '../counter/words';
import { ChangeMark } from './ChangeMark';
import { GravityChip } from './GravityChip';
import type { Change } from './queries';

interface Props {
  change: Change;
  /** Before the sentence: from or to where its line moved. */
  before?: ReactNode;
  /** Behind its nature: what is done with it. */
  children?: ReactNode;
}

/** The change as a sentence, with its nature and why: the same wherever it is told. */
export function ChangeSentence({ change, before, children }: Props) {
  const say = useWords();
  const [locale] = useLocaleState();
  const english = locale === 'en';
  return (
    <Box
      sx={{
        mt: 0.75,
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 10px',
        alignItems: 'center',
        fontSize: '0.9rem',
      }}
    >
      <ChangeMark name={change.called} />
      <Box
        component="span"
        lang={english ? undefined : 'zh-CN'}
        sx={{ flex: '1 1 16rem', minWidth: 0 }}
      >
        {before}
        {english ? change.phraseEnglish : change.phrase}
        {change.matchedBy === 'LIKENESS' && (
          <Typography component="span" variant="body2" color="text.secondary">
            {' '}
            {say('diff.byLikeness')}
          </Typography>
        )}
      </Box>
      <GravityChip change={change} />
      {children}
    </Box>
  );
}
