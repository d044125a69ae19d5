import { Box, Button, Chip, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import { useSentence } from '../counter/sentences';
import { useWords } from '../counter/words';
import { ProposedText } from './ProposedText';
import type { SheetComment } from './reviewQueries';

/** So many are shown at first. */
const SHOWN = 20;

/** Comments as a sheet has them, and what becomes of each; those to be taken in first. */
export function SheetComments({ of }: { of: readonly SheetComment[] }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  if (of.length === 0) return null;
  const fresh = of.filter(({ standing }) => standing === 'NEW');
  const rest = of.filter(({ standing }) => standing !== 'NEW');
  const shown = [...rest.filter(isRefused), ...fresh, ...rest.filter((one) => !isRefused(one))];
  return (
    <Box sx={{ my: 1 }}>
      <Typography role="status">
        {say('sheet.counts', { all: of.length, fresh: fresh.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {shown.slice(0, all ? shown.length : SHOWN).map((comment) => (
          <One key={`${comment.line} ${comment.text}`} comment={comment} />
        ))}
      </Box>
      {!all && shown.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {say('import.allMarks', { n: shown.length - SHOWN })}
        </Button>
      )}
    </Box>
  );
}

const isRefused = ({ standing }: SheetComment): boolean => standing === 'REFUSED';

function One({ comment }: { comment: SheetComment }) {
  const say = useWords();
  const sentence = useSentence();
  const [locale] = useLocaleState();
  const { line, place, found, entry, organization, kind, text, proposedText, standing } = comment;
  const name = (locale === 'en' ? entry?.nameEnglish : entry?.name) ?? say('sheet.whole');
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 10px', alignItems: 'baseline' }}>
        <Chip
          size="small"
          variant={standing === 'NEW' ? 'filled' : 'outlined'}
          color={isRefused(comment) ? 'error' : 'default'}
          label={say(`sheet.standings.${standing}`)}
        />
        <Typography variant="body2" color="text.secondary" component="span">
          {say('sheet.line', { line })}
        </Typography>
        <span lang="zh-CN">{name}</span>
        <Typography variant="body2" component="span" lang="zh-CN">
          {organization}
        </Typography>
        {kind && (
          <Typography variant="body2" component="span">
            {say(`review.commentKinds.${kind}`)}
          </Typography>
        )}
      </Box>
      {!found && (
        <Typography variant="body2">
          {say(entry ? 'sheet.nearest' : 'sheet.quoted', { place })}
        </Typography>
      )}
      {comment.why.map((why) => (
        <Typography key={why} variant="body2" color="error">
          {sentence(why)}
        </Typography>
      ))}
      <Typography lang="zh-CN" sx={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
      {proposedText && <ProposedText proposed={proposedText} wording={entry?.text || null} />}
    </Box>
  );
}
