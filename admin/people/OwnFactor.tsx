import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../counter/act';
import { useWords } from '../counter/words';
import { Question } from '../parts/Question';
import { Refusals } from '../parts/Refusals';
import { CodeField } from './CodeField';
import { OnceShown } from './OnceShown';
import { CODES_RENEW, FACTOR_BEGIN, FACTOR_REMOVE, type OwnAccount } from './ownQueries';
import { SetUpFactor } from './SetUpFactor';

/** The device that makes codes: set up, its recovery codes, and how it goes. */
export function OwnFactor({ own: { secondFactor, recoveryCodesLeft } }: { own: OwnAccount }) {
  const say = useWords();
  const begin = useAct(FACTOR_BEGIN);
  const [begun, setBegun] = useState<{ secret: string; uri: string } | null>(null);
  const [asked, setAsked] = useState<'renew' | 'remove' | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const start = async () => {
    const done = await begin.act({});
    const { secret, uri } = done?.factorBegin ?? {};
    if (secret && uri) setBegun({ secret, uri });
  };
  const state = secondFactor
    ? say('own.factorOn', { smart_count: recoveryCodesLeft })
    : say('own.factorOff');
  return (
    <>
      <Typography sx={{ mb: 1 }}>{state}</Typography>
      <Refusals of={begin.refusals} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        {secondFactor ? (
          <>
            <Button size="small" variant="outlined" onClick={() => setAsked('renew')}>
              {say('own.renew')}
            </Button>
            <Button size="small" color="error" onClick={() => setAsked('remove')}>
              {say('own.remove')}
            </Button>
          </>
        ) : (
          <Button size="small" variant="outlined" onClick={start}>
            {say('own.setUp')}
          </Button>
        )}
      </Box>
      {begun && <SetUpFactor {...begun} onClose={() => setBegun(null)} onCodes={setCodes} />}
      {asked && <WithCode act={asked} onClose={() => setAsked(null)} onCodes={setCodes} />}
      {codes && (
        <OnceShown
          title={say('own.codes')}
          text={say('own.codesOnce')}
          lines={codes}
          onClose={() => setCodes(null)}
        />
      )}
    </>
  );
}

interface WithCodeProps {
  act: 'renew' | 'remove';
  onClose: () => void;
  onCodes: (codes: readonly string[]) => void;
}

/** What is done with the device asks for a code of it. */
function WithCode({ act, onClose, onCodes }: WithCodeProps) {
  const say = useWords();
  const [code, setCode] = useState('');
  const renew = useAct(CODES_RENEW);
  const remove = useAct(FACTOR_REMOVE);
  const { refusals, pending } = act === 'renew' ? renew : remove;
  const confirm = async () => {
    if (act === 'remove') return (await remove.act({ code })) && onClose();
    const done = await renew.act({ code });
    if (!done) return;
    onClose();
    onCodes(done.recoveryCodesRenew.codes ?? []);
  };
  return (
    <Question
      title={say(`own.${act}`)}
      text={say(`own.${act}Long`)}
      confirm={say(`own.${act}`)}
      grave={act === 'remove'}
      wanting={!code.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={confirm}
    >
      <CodeField value={code} onChange={setCode} />
    </Question>
  );
}
