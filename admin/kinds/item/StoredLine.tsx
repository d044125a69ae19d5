import { useLocaleState } from 'ra-core';
import { memo, type FocusEvent, type KeyboardEvent } from 'react';
import type { WrittenName } from '../../../rubrics/kinds';
import type { EntryFate } from '../../gql/graphql';
import { useStoring } from '../../counter/useStoring';
import { useWords } from '../../counter/words';
import { LineTrouble } from '../../parts/LineTrouble';
import { CLAUSE_REVISE } from '../clause/acts';
import { nameOf } from '../clause/clauses';
import { usePoints } from '../weight/usePoints';
import { useWording } from '../words/useWording';
import { labelOf } from '../words/words';
import { ItemRow } from './ItemRow';
import type { ItemLine } from './items';
import { meaningOf } from './itemKeys';
import { LineActs } from './LineActs';
import { LineBelow } from './LineBelow';
import { LineFields } from './LineFields';
import { useFieldKeys } from './useFieldKeys';
import { useSide } from './useSide';

interface Props extends Pick<ItemLine, 'clause' | 'level'> {
  fate: EntryFate | undefined;
  stop: boolean;
}

/**
 * A clause of an item in the flow of the text: its number, its words, its points. Drawn anew only
 * where it changed.
 */
export const StoredLine = memo(({ clause, level, fate, stop }: Props) => {
  const say = useWords();
  const [locale] = useLocaleState();
  const { id, disabled, saved, stopAt } = useSide();
  const words = useWording<'clause'>(id, clause, CLAUSE_REVISE);
  const points = usePoints(id, clause, true);
  const to = { onSaved: saved };
  const wording = useStoring(words.form, { ...words, ...to, shut: disabled || words.pending });
  const weighing = useStoring(points.form, { ...points, ...to, shut: disabled || points.pending });
  const storing = [wording, weighing];
  const store = () => {
    for (const one of storing) if (one.byItself) one.store();
  };
  const dirty = words.form.dirty || points.form.dirty;
  const keys = useFieldKeys({ key: clause.key, dirty, store });
  const onKey = useLineKeys(clause.key);
  const wordFields = clause.wordings.map((one) => ({
    name: one.field as WrittenName<'clause'>,
    label: labelOf(one, locale),
  }));
  const pointFields = [{ name: 'points' as const, label: say('entry.points') }];
  return (
    <ItemRow
      line={clause.key}
      name={nameOf(clause)}
      level={level}
      stop={stop}
      onKey={onKey}
      onFocus={() => {
        stopAt(clause.key);
        for (const { leaving } of storing) leaving.onFocus();
      }}
      onBlur={(event: FocusEvent<HTMLElement>) => {
        for (const { leaving } of storing) leaving.onBlur(event);
      }}
    >
      <LineFields
        clause={clause}
        fate={fate}
        words={words.form}
        points={points.form}
        onKeyDown={keys}
      />
      <LineBelow clause={clause} />
      {!disabled && <LineActs clause={clause} level={level} />}
      <LineTrouble of={words} fields={wordFields} store={wording.store} />
      <LineTrouble of={points} fields={pointFields} store={weighing.store} />
    </ItemRow>
  );
});

/** Keys on the line itself, while nobody types in it. */
function useLineKeys(line: string) {
  const { disabled, ask, moveTo } = useSide();
  return (event: KeyboardEvent<HTMLElement>) => {
    const meaning = meaningOf(event, { start: 1, end: 0, length: 0, dirty: false });
    if (disabled) return;
    if (meaning === 'to') moveTo(line);
    else if (meaning === 'up' || meaning === 'down' || meaning === 'undo')
      ask({ does: meaning, line, field: null, at: 0, typed: '' });
    else return;
    event.preventDefault();
  };
}
