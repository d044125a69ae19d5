import { Box } from '@mui/material';
import type { ChangePartsFragment } from '../../gql/graphql';
import { Came, Marked, SpanText, Went, type Shows } from '../../parts/SpanText';

type Change = ChangePartsFragment;

interface Props {
  changes: readonly Change[];
  shows: Shows;
}

/** A scoring guide is long: only what changed in it is shown, band by band. */
export function GuideChanges({ changes, shows }: Props) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {changes
        .filter(({ field }) => field?.startsWith('bands/'))
        .map((change) => (
          <li key={change.id}>
            <BandChange change={change} shows={shows} />
          </li>
        ))}
    </Box>
  );
}

function BandChange({ change, shows }: { change: Change; shows: Shows }) {
  if (change.spans) return <SpanText spans={change.spans} shows={shows} />;
  const came = change.before === null;
  if (shows === (came ? 'base' : 'head')) return null;
  return <Marked>{came ? <Came>{change.after}</Came> : <Went>{change.before}</Went>}</Marked>;
}
