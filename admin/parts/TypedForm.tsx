import { MenuItem, Paper, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import type { Refused } from '../counter/act';
import type { Fields, Typed } from '../counter/typed';
import { useStoring } from '../counter/useStoring';
import { Form } from './Form';
import { FoundText } from './FoundText';
import { Refusals } from './Refusals';
import { Saving } from './Saving';
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
  const { savedAt, leaving, store } = useStoring(form, { shut: disabled || pending, save });
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Form
        onSubmit={store}
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
