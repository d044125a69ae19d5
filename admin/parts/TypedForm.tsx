import { Box, Button, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { Refused } from '../counter/act';
import { useInTurn } from '../counter/inTurn';
import { inBeijing } from '../counter/time';
import type { Fields, Typed } from '../counter/typed';
import { useLeaving } from '../counter/useLeaving';
import { useWords } from '../counter/words';
import { Form } from './Form';
import { FoundText } from './FoundText';
import { KeepingTrouble } from './KeepingTrouble';
import { Refusals } from './Refusals';
import { Stale } from './Stale';

export interface Field<Name extends string = string> {
  name: Name;
  label: string;
  hint?: string;
  multiline?: boolean;
  numeric?: boolean;
  /** One of these, in the place of typing. */
  choices?: readonly { value: string; name: string }[];
}

interface Props<F extends Fields> {
  heading: string;
  fields: readonly Field<keyof F & string>[];
  form: Typed<F>;
  pending: boolean;
  refusals: readonly Refused[];
  /** Stores what was typed; answers whether it was stored. */
  save: () => Promise<boolean>;
  disabled: boolean;
  children?: ReactNode;
}

/**
 * A plain form over one act: what is typed stays typed until it is stored or given up, and is
 * stored when the form is left.
 */
export function TypedForm<F extends Fields>({
  heading,
  fields,
  form,
  pending,
  refusals,
  save,
  disabled,
  children,
}: Props<F>) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const fit = !disabled && !pending && form.dirty && !form.inConflict;
  const submit = useInTurn(async (asked: 'first' | 'again') => {
    if (!fit || (asked === 'again' && form.refused)) return;
    if (await form.store(save)) setSavedAt(inBeijing(new Date().toISOString()).slice(11));
    // Somebody else was faster with another field: it is looked at once more.
    else if (asked === 'first') submit('again');
  });
  // What was found waits for a word, and what was refused is not tried again by itself.
  const byItself = form.dirty && !form.found && !form.refused;
  const leaving = useLeaving(
    () => byItself && submit('first'),
    () => byItself && fit && void form.store(save),
  );
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Form
        onSubmit={() => submit('first')}
        saves
        label={heading}
        sx={{ display: 'flex', flexDirection: 'column', gap: 2, alignItems: 'stretch' }}
        {...leaving}
      >
        {fields.map((field) => (
          <Input
            key={field.name}
            field={field}
            value={form.typed[field.name]}
            disabled={disabled}
            onType={(value) => form.type(field.name, value)}
          />
        ))}
        {children}
        {form.inConflict && <Stale fields={fields} form={form} />}
        {form.found && form.dirty && !form.inConflict && <FoundText fields={fields} form={form} />}
        <Refusals of={refusals.filter(({ code }) => code !== 'STALE' || form.refused)} />
        {!disabled && <Saving form={form} pending={pending} savedAt={savedAt} />}
      </Form>
    </Paper>
  );
}

interface InputProps {
  field: Field;
  value: string | undefined;
  disabled: boolean;
  autoFocus?: boolean;
  onType: (value: string) => void;
}

/** One field of a form, as its register says. */
export function Input({
  field: { label, hint, multiline, numeric, choices },
  value,
  disabled,
  autoFocus = false,
  onType,
}: InputProps) {
  return (
    <TextField
      variant="outlined"
      size="small"
      label={label}
      helperText={hint}
      fullWidth={!numeric}
      multiline={multiline}
      minRows={multiline ? 4 : undefined}
      value={value}
      autoFocus={autoFocus}
      select={choices !== undefined}
      disabled={disabled && choices !== undefined}
      onChange={(event) => onType(event.target.value)}
      slotProps={{
        select: { displayEmpty: true },
        htmlInput: {
          readOnly: disabled,
          lang: 'zh-CN',
          ...(numeric && { inputMode: 'decimal' }),
        },
        inputLabel: { shrink: true },
      }}
      sx={numeric ? { maxWidth: '16rem' } : undefined}
    >
      {choices?.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface SavingProps {
  form: Pick<Typed<Fields>, 'dirty' | 'inConflict' | 'found' | 'takeStored'>;
  pending: boolean;
  savedAt: string | null;
}

/** Saves, gives up, and says which of both was last. */
function Saving({ form: { dirty, inConflict, found, takeStored }, pending, savedAt }: SavingProps) {
  const say = useWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Button
        type="submit"
        variant="contained"
        size="small"
        disabled={pending || !dirty || inConflict}
      >
        {say(found && dirty ? 'entry.storeFound' : 'entry.save')}
      </Button>
      {dirty && (
        <Button size="small" disabled={pending} onClick={takeStored}>
          {say('entry.discard')}
        </Button>
      )}
      <Typography variant="body2" color="text.secondary" role="status">
        {dirty ? say('entry.unsaved') : savedAt && say('entry.saved', { at: savedAt })}
      </Typography>
      {dirty && <KeepingTrouble />}
    </Box>
  );
}
