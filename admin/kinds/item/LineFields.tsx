import { Box } from '@mui/material';
import { useLocaleState } from 'ra-core';
import type { KeyboardEvent } from 'react';
import type { EntryFate } from '../../gql/graphql';
import type { Typed } from '../../counter/typed';
import { useWords } from '../../counter/words';
import { LineField } from '../../parts/LineField';
import { FateMark } from '../../parts/FateMark';
import { nameOf } from '../clause/clauses';
import { isHeading } from '../clause/outline';
import { labelOf } from '../words/words';
import type { ItemLine } from './items';
import { useSide } from './useSide';

interface Props<Name extends string> {
  clause: ItemLine['clause'];
  fate: EntryFate | undefined;
  words: Typed<Record<Name, string>>;
  points: Typed<{ points: string }>;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Number, title, text and points of a line, each typed where it is read. */
export function LineFields<Name extends string>(props: Props<Name>) {
  const { clause, fate, words, points, onKeyDown } = props;
  const say = useWords();
  const [locale] = useLocaleState();
  const { disabled } = useSide();
  const drawn = clause.columns.length > 0 || !!clause.picture;
  const shown = clause.wordings.filter(
    ({ field, text }) =>
      text !== '' || words.typed[field as Name] !== '' || (!drawn && field === usual(clause)),
  );
  const dirty = words.dirty || points.dirty;
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.5 }}>
      {clause.label && (
        <Box component="span" lang="zh-CN" sx={{ color: 'primary.main', whiteSpace: 'nowrap' }}>
          {clause.label}
        </Box>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {shown.map((wording) => (
          <LineField
            key={wording.field}
            field={wording.field}
            name={`${nameOf(clause)} ${labelOf(wording, locale)}`}
            value={words.typed[wording.field as Name]}
            readOnly={disabled}
            strong={wording.field === 'title'}
            placeholder={labelOf(wording, locale)}
            onType={(value) => words.type(wording.field as Name, value)}
            onKeyDown={onKeyDown}
          />
        ))}
      </Box>
      {dirty && (
        <Box component="span" title={say('entry.unsaved')} sx={{ color: 'secondary.main' }}>
          ●
        </Box>
      )}
      {fate && <FateMark fate={fate} />}
      <Points clause={clause} form={points} onKeyDown={onKeyDown} />
    </Box>
  );
}

/** The field that a line has, even where it says nothing. */
const usual = (clause: ItemLine['clause']) => (isHeading(clause) ? 'title' : 'text');

function Points({
  clause,
  form,
  onKeyDown,
}: Pick<Props<string>, 'clause' | 'onKeyDown'> & { form: Props<string>['points'] }) {
  const say = useWords();
  const { disabled, weighed } = useSide();
  const bears = !!clause.pointsRevision || form.typed.points !== '';
  if (!bears && !(weighed && isHeading(clause))) return null;
  return (
    <Box sx={{ width: '4.2rem', flexShrink: 0, color: 'secondary.main' }}>
      <LineField
        field="points"
        name={`${nameOf(clause)} ${say('entry.points')}`}
        value={form.typed.points}
        readOnly={disabled}
        placeholder={say('entry.points')}
        onType={(value) => form.type('points', value.replace(/\n/g, ''))}
        onKeyDown={onKeyDown}
      />
    </Box>
  );
}
