import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DraftEntryQuery } from '../../gql/graphql';
import { useAct } from '../../counter/act';
import { proposalPath } from '../../counter/addresses';
import { Crumbs } from '../../parts/Crumbs';
import { Question } from '../../parts/Question';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { TERM_RETIRE, TERM_REVISE } from '../../proposals/contentActs';
import type { Draft } from '../../proposals/ProposalFrame';
import { TypedForm } from '../../parts/TypedForm';

type Term = NonNullable<DraftEntryQuery['term']>;
interface Props {
  id: string;
  term: Term;
  terms: Draft['terms'];
  disabled: boolean;
}

export function TermForm({ id, term, terms, disabled }: Props) {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  const form = useTyped(`${id}/${term.key}`, term.revision, {
    term: term.term,
    english: term.english ?? '',
    definition: term.definition,
  });
  const { act, refusals, pending } = useAct(TERM_REVISE);
  const save = async () => {
    const { english, ...others } = form.changed;
    return !!(await act({
      id,
      key: term.key,
      expecting: form.revision!,
      fields: {
        ...others,
        ...(english !== undefined && { english: english === '' ? null : english }),
      },
    }));
  };
  const fields = [
    { name: 'term', label: say('entry.term') },
    { name: 'english', label: say('entry.english') },
    { name: 'definition', label: say('entry.definition'), multiline: true },
  ];
  return (
    <Box sx={{ maxWidth: '52rem' }}>
      <title>{`${term.term} · ${say('name')}`}</title>
      <Crumbs
        label={say('nav.above')}
        trail={[{ to: `${proposalPath(id)}/terms`, name: say('proposal.terms') }]}
      />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h1" lang="zh-CN">
          {[term.label, term.term].filter(Boolean).join(' ')}
        </Typography>
        {!disabled && (
          <Button size="small" variant="outlined" color="error" onClick={() => setAsking(true)}>
            {say('entry.retire')}
          </Button>
        )}
      </Box>
      <TypedForm
        heading={say('entry.term')}
        fields={fields}
        form={form as never}
        pending={pending}
        refusals={refusals}
        save={save}
        disabled={disabled}
      />
      {asking && <TermRetire id={id} term={term} terms={terms} onClose={() => setAsking(false)} />}
    </Box>
  );
}

function TermRetire({
  id,
  term,
  terms,
  onClose,
}: Omit<Props, 'disabled'> & { onClose: () => void }) {
  const say = useWords();
  const go = useNavigate();
  const { act, refusals, pending } = useAct(TERM_RETIRE);
  const [successor, setSuccessor] = useState('');
  const [reason, setReason] = useState('');
  const retire = async () => {
    if (
      await act({
        id,
        key: term.key,
        expecting: term.revision,
        successor: successor || null,
        reason: reason.trim() || null,
      })
    )
      void go(`${proposalPath(id)}/terms`);
  };
  return (
    <Question
      title={say('entry.retire')}
      text={say('entry.termRetireLong', { name: term.term })}
      confirm={say('entry.retire')}
      grave
      wanting={!successor && !reason.trim()}
      pending={pending}
      refusals={refusals}
      onClose={onClose}
      onConfirm={retire}
    >
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        label={say('entry.successor')}
        value={successor}
        onChange={(event) => setSuccessor(event.target.value)}
      >
        <MenuItem value="">{say('entry.noSuccessor')}</MenuItem>
        {terms
          .filter(({ key }) => key !== term.key)
          .map(({ key, term: name }) => (
            <MenuItem key={key} value={key}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        fullWidth
        variant="outlined"
        margin="dense"
        autoFocus
        label={say('entry.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Question>
  );
}
