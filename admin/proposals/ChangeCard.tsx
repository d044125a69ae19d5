import { Box, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { addressPath, entryPath, placeOf } from '../counter/addresses';
import { excerpt } from '../kinds/clause/clauses';
import { FateMark } from '../parts/FateMark';
import { MarkedText } from '../parts/MarkedText';
import { useWords, type Word } from '../counter/words';
import type { Proposal } from './ProposalFrame';

export type Change = Proposal['changed'][number];

/** One change: what stood there on the left, what stands there now on the right. */
export function ChangeCard({ change, proposal }: { change: Change; proposal: Proposal }) {
  const say = useWords();
  const { fate, before, after, from } = change;
  const name = useChangeName()(change);
  return (
    <Paper variant="outlined" component="article" className="keep" sx={{ p: 2, mb: 1.5 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', mb: 1 }}
      >
        <FateMark fate={fate} />
        <Typography variant="h3">
          {fate === 'RETIRED' ? (
            from ? (
              <Link to={addressPath(from)}>{name}</Link>
            ) : (
              name
            )
          ) : (
            <Link to={entryPath(proposal.id, change.key)}>{name}</Link>
          )}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {say(`change.kinds.${change.kind}` as Word)}
        </Typography>
      </Box>
      <BeforeAfter before={before ?? null} after={after ?? null} />
    </Paper>
  );
}

export function BeforeAfter({ before, after }: { before: string | null; after: string | null }) {
  const say = useWords();
  const side = (own: 'before' | 'after', text: string | null) => (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {say(`change.${own}`)}
      </Typography>
      {text === null ? (
        <span>{say('change.absent')}</span>
      ) : (
        <MarkedText before={before ?? ''} after={after ?? ''} side={own} />
      )}
    </Box>
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      {side('before', before)}
      {side('after', after)}
    </Box>
  );
}

/** `标准内容 5.1a)`, or the beginning of the text of what bears no number. */
export function useChangeName(): (change: Change) => string {
  const say = useWords();
  return ({ from, to, before, after, kind }) => {
    if (kind === 'facts') return say('proposal.draftTitle');
    const place = placeOf(to ?? from ?? '');
    const at = place.indexOf('/');
    if (place.startsWith('~') || at < 0)
      return excerpt((after ?? before ?? '').trim(), 24) || say(`change.kinds.${kind}` as Word);
    return `${say(`clause.parts.${place.slice(0, at).toUpperCase()}` as Word)} ${place.slice(at + 1)}`;
  };
}
