import { Box, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { encode } from 'uqr';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { CopyButton } from '../parts/CopyButton';
import { Question } from '../parts/Question';
import { CodeField } from './CodeField';
import { FACTOR_CONFIRM } from './ownQueries';

interface Props {
  secret: string;
  uri: string;
  onClose: () => void;
  onCodes: (codes: readonly string[]) => void;
}

/** The code to be scanned, the same for typing in, and the first code that the device shows. */
export function SetUpFactor({ secret, uri, onClose, onCodes }: Props) {
  const say = useWords();
  const [code, setCode] = useState('');
  const { act, refusals, pending } = useAct(FACTOR_CONFIRM);
  const confirm = async () => {
    const done = await act({ code });
    if (!done) return;
    onClose();
    onCodes(done.factorConfirm.codes ?? []);
  };
  return (
    <Question
      title={say('own.setUp')}
      text={say('own.setUpLong')}
      confirm={say('own.setUp')}
      wanting={!code.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={confirm}
    >
      <QrCode text={uri} />
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 2 }}>
        <Typography component="code" sx={{ overflowWrap: 'anywhere' }}>
          {secret.match(/.{1,4}/g)?.join(' ')}
        </Typography>
        <CopyButton text={secret} what={say('own.secret')} />
      </Box>
      <CodeField value={code} onChange={setCode} first />
    </Question>
  );
}

const QUIET = 4;

/** Drawn here: what it holds leaves the page for the device only. Black on white, always. */
function QrCode({ text }: { text: string }) {
  const say = useWords();
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg
      role="img"
      aria-label={say('own.qr')}
      viewBox={`0 0 ${size} ${size}`}
      width="208"
      height="208"
      shapeRendering="crispEdges"
      style={{ display: 'block', margin: '0 0 12px', background: '#fff' }}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
