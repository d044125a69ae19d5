import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { Refused } from '../counter/act';
import { Form } from './Form';
import { Refusals } from './Refusals';
import { inBeijing } from '../counter/time';
import type { Typed } from '../counter/typed';
import { useWords } from '../counter/words';
import { Stale } from './Stale';

export interface Field {
  name: string;
  label: string;
  hint?: string;
  multiline?: boolean;
  numeric?: boolean;
}

interface Props {
  heading: string;
  fields: readonly Field[];
  form: Typed<Record<string, string>>;
  pending: boolean;
  refusals: readonly Refused[];
  /** Stores what was typed; answers whether it was stored. */
  save: () => Promise<boolean>;
  disabled: boolean;
  children?: ReactNode;
}

/** A plain form over one act: what is typed stays typed until it is stored or given up. */
export function TypedForm({
  heading,
  fields,
  form,
  pending,
  refusals,
  save,
  disabled,
  children,
}: Props) {
  const say = useWords();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const submit = async () => {
    if (disabled || pending || !form.dirty || form.other) return;
    if (await save()) setSavedAt(inBeijing(new Date().toISOString()).slice(11));
  };
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Form
        onSubmit={submit}
        label={heading}
        sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'stretch' }}
      >
        {fields.map(({ name, label, hint, multiline, numeric }) => (
          <TextField
            key={name}
            variant="outlined"
            size="small"
            label={label}
            helperText={hint}
            fullWidth={!numeric}
            multiline={multiline}
            minRows={multiline ? 4 : undefined}
            value={form.typed[name]}
            onChange={(event) => form.type(name, event.target.value)}
            slotProps={{
              htmlInput: {
                readOnly: disabled,
                lang: 'zh-CN',
                ...(numeric && { inputMode: 'decimal' }),
              },
              inputLabel: { shrink: true },
            }}
            sx={numeric ? { maxWidth: '16rem' } : undefined}
          />
        ))}
        {children}
        {form.other && (
          <Stale
            fields={fields}
            typed={form.typed}
            stored={form.other}
            keepMine={form.keepMine}
            takeStored={form.takeStored}
          />
        )}
        <Refusals of={refusals} />
        {!disabled && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <Button
              type="submit"
              variant="contained"
              size="small"
              disabled={pending || !form.dirty || form.other !== null}
            >
              {say('entry.save')}
            </Button>
            {form.dirty && (
              <Button size="small" disabled={pending} onClick={form.takeStored}>
                {say('entry.discard')}
              </Button>
            )}
            <Typography variant="body2" color="text.secondary" role="status">
              {form.dirty ? say('entry.unsaved') : savedAt && say('entry.saved', { at: savedAt })}
            </Typography>
          </Box>
        )}
      </Form>
    </Paper>
  );
}
