import { Box, Paper, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { KindName } from '../../rubrics/kinds';
import { addressPath, entryPath, placeOf } from '../counter/addresses';
import { useWords } from '../counter/words';
import { kindOf } from '../kinds';
import type { Changed } from '../kinds/draft/useChanged';
import type { Proposal } from '../kinds/useOnDesk';
import { BeforeAfter } from '../parts/BeforeAfter';
import { partName } from '../kinds/clause/partName';
import { excerpt } from '../parts/excerpt';
import { FateMark } from '../parts/FateMark';

/** One change: what stood there on the left, what stands there now on the right. */
export function ChangeCard({ change, proposal }: { change: Changed; proposal: Proposal }) {
  const say = useWords();
  const { key, fate, kind, before, after, from } = change;
  const name = useChangeName()(change);
  // What is retired has a page in the base only.
  const base = from ? addressPath(from) : null;
  const to = fate === 'RETIRED' ? base : entryPath(proposal.id, key);
  return (
    <Paper variant="outlined" component="article" className="keep" sx={{ p: 2, mb: 1.5 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', mb: 1 }}
      >
        <FateMark fate={fate} />
        <Typography variant="h3">{to ? <Link to={to}>{name}</Link> : name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {say(`change.kinds.${kind as KindName}`)}
        </Typography>
      </Box>
      <BeforeAfter before={before ?? null} after={after ?? null} />
    </Paper>
  );
}

/** `标准内容 5.1a)`, or the beginning of the text of what bears no number. */
function useChangeName(): (change: Changed) => string {
  const say = useWords();
  return ({ from, to, before, after, kind }) => {
    const kindName = say(`change.kinds.${kind as KindName}`);
    if (kindOf(kind as KindName).single) return kindName;
    const place = placeOf(to ?? from ?? '');
    const at = place.indexOf('/');
    if (place.startsWith('~') || at < 0)
      return excerpt((after ?? before ?? '').trim(), 24) || kindName;
    const part = partName(say, { partKey: place.slice(0, at) });
    return `${part} ${place.slice(at + 1)}`;
  };
}
