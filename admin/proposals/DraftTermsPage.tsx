import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useAct } from '../counter/act';
import { entryPath } from '../counter/addresses';
import { FateMark } from '../parts/FateMark';
import { Question } from '../parts/Question';
import { useWords } from '../counter/words';
import { TERM_ADD } from './contentActs';
import { useOnDesk } from './ProposalFrame';

/** The terms of the draft. */
export default function DraftTermsPage() {
  const say = useWords();
  const { proposal, draft, marks } = useOnDesk();
  const [adding, setAdding] = useState(false);
  const editable = proposal.transitions.some(({ name, allowed }) => name === 'edit' && allowed);
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${say('proposal.terms')} · ${proposal.title} · ${say('name')}`}</title>
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          alignItems: 'center',
          justifyContent: 'space-between',
          mb: 1,
        }}
      >
        <Typography variant="h2">{say('proposal.terms')}</Typography>
        {editable && (
          <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
            {say('entry.termAdd')}
          </Button>
        )}
      </Box>
      {draft.terms.length === 0 && <Typography>{say('term.none')}</Typography>}
      <Box component="dl" sx={{ m: 0 }}>
        {draft.terms.map((term) => (
          <Box
            key={term.key}
            className="keep"
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}
          >
            <Box
              component="dt"
              sx={{ display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline' }}
            >
              {term.label && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {term.label}
                </Box>
              )}
              <Box
                component={Link}
                to={entryPath(proposal.id, term.key)}
                lang="zh-CN"
                sx={{ fontWeight: 600 }}
              >
                {term.term}
              </Box>
              {term.english && <span lang="en">{term.english}</span>}
              {marks.has(term.key) && <FateMark fate={marks.get(term.key)!} />}
            </Box>
            <Box component="dd" sx={{ m: 0 }} lang={term.definition ? 'zh-CN' : undefined}>
              {term.definition || say('term.noDefinition')}
            </Box>
          </Box>
        ))}
      </Box>
      {adding && <TermAdd id={proposal.id} onClose={() => setAdding(false)} />}
    </Box>
  );
}

function TermAdd({ id, onClose }: { id: string; onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useAct(TERM_ADD);
  const [typed, setTyped] = useState({ term: '', english: '', definition: '' });
  const field = (name: keyof typeof typed) => ({
    label: say(`entry.${name}`),
    value: typed[name],
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  });
  const add = async () => {
    const done = await act({
      id,
      content: {
        term: typed.term.trim(),
        definition: typed.definition,
        ...(typed.english.trim() && { english: typed.english.trim() }),
      },
    });
    const key = done?.termAdd.proposal?.acts[0]?.keys[0];
    if (!done) return;
    onClose();
    if (key) void go(entryPath(id, key));
  };
  return (
    <Question
      title={say('entry.termAdd')}
      confirm={say('entry.add')}
      wanting={!typed.term.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={add}
    >
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        autoFocus
        required
        {...field('term')}
      />
      <TextField fullWidth variant="outlined" margin="dense" {...field('english')} />
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        multiline
        minRows={3}
        {...field('definition')}
      />
    </Question>
  );
}
