import { Box } from '@mui/material';
import { useWords } from '../counter/words';
import { MarkedText } from './MarkedText';
import { TextColumn, TextColumns } from './TextColumns';

interface Props {
  label: string;
  stored: string;
  mine: string;
  /** Both in one. */
  joined?: string | null;
}

/** What is stored and what was typed, beside each other, with what differs marked. */
export function TextSides({ label, stored, mine, joined = null }: Props) {
  const say = useWords();
  const marked = (text: string, after: string, side: 'before' | 'after') => (
    <>
      {text === '' && say('entry.empty')}
      <MarkedText before={stored} after={after} side={side} />
    </>
  );
  return (
    <Box sx={{ my: 1 }}>
      <TextColumns>
        <TextColumn title={`${label} · ${say('entry.stored')}`}>
          {marked(stored, mine, 'before')}
        </TextColumn>
        <TextColumn title={`${label} · ${say('entry.mine')}`}>
          {marked(mine, mine, 'after')}
        </TextColumn>
        {joined !== null && (
          <TextColumn title={`${label} · ${say('entry.joined')}`} wide>
            {marked(joined, joined, 'after')}
          </TextColumn>
        )}
      </TextColumns>
    </Box>
  );
}
