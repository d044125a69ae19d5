import { Box, Button, Typography } from '@mui/material';
import { useId } from 'react';
import { LARGEST_PICTURE } from '../../../rubrics/vocabulary';
import { useAct, useContentAct } from '../../counter/act';
import { base64 } from '../../counter/base64';
import { useTyped } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { FileButton } from '../../parts/FileButton';
import { TypedForm } from '../../parts/TypedForm';
import { CLAUSE_REVISE } from '../clause/acts';
import type { DraftClause } from '../clause/drafted';
import { PICTURE_ADD } from './figures';
import { PictureView } from './PictureView';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

const ACCEPTED = '.png,.jpg,.jpeg,.svg';
const MB = 1024 * 1024;

/** The picture of a figure and what it shows. A file that is chosen comes in; saving shows it. */
export function FigureForm({ id, clause, disabled }: Props) {
  const say = useWords();
  const stored = { picture: clause.picture?.hash ?? '', alt: clause.alt ?? '' };
  const form = useTyped(`${id}/${clause.key}/figure`, clause.revision, stored, ['alt']);
  const revise = useContentAct(CLAUSE_REVISE);
  const bring = useAct(PICTURE_ADD);
  const save = async () => {
    const { picture, alt } = form.changed;
    const fields = {
      ...(picture !== undefined && { picture: picture || null }),
      ...(alt !== undefined && { alt: alt || null }),
    };
    return !!(await revise.act({ id, key: clause.key, expecting: form.revision, fields }));
  };
  const choose = async (file: File) => {
    const done = await bring.act({ id, data: await base64(file) });
    const hash = done?.pictureAdd.picture?.hash;
    if (hash) form.type('picture', hash);
  };
  const { picture, alt } = form.typed;
  return (
    <TypedForm
      heading={say('figure.form')}
      fields={[
        { name: 'alt', label: say('figure.alt'), hint: say('figure.altHint'), multiline: true },
      ]}
      form={form}
      pending={revise.pending || bring.pending}
      refusals={[...bring.refusals, ...revise.refusals]}
      save={save}
      disabled={disabled}
    >
      <PictureView hash={picture} alt={alt} />
      {!disabled && (
        <Choosing
          pending={bring.pending}
          has={picture !== ''}
          onChoose={choose}
          onRemove={() => form.type('picture', '')}
        />
      )}
    </TypedForm>
  );
}

interface ChoosingProps {
  pending: boolean;
  has: boolean;
  onChoose: (file: File) => Promise<void>;
  onRemove: () => void;
}

function Choosing({ pending, has, onChoose, onRemove }: ChoosingProps) {
  const say = useWords();
  const limits = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <FileButton
        accept={ACCEPTED}
        label={say('figure.file')}
        says={say(has ? 'figure.replace' : 'figure.choose')}
        disabled={pending}
        describedBy={limits}
        onChoose={onChoose}
      />
      {has && (
        <Button size="small" disabled={pending} onClick={onRemove}>
          {say('figure.remove')}
        </Button>
      )}
      <Typography id={limits} variant="body2" color="text.secondary">
        {say('figure.limits', {
          mb: LARGEST_PICTURE.bytes / MB,
          side: LARGEST_PICTURE.side,
        })}
      </Typography>
    </Box>
  );
}
