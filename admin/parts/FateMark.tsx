import { useWords } from '../counter/words';
import type { EntryFate } from '../gql/graphql';
import { Mark } from './Mark';

const SHAPES: Record<EntryFate, object> = {
  REVISED: { borderStyle: 'dashed', color: 'primary.main' },
  ADDED: { borderStyle: 'solid', borderWidth: '2px', color: 'primary.main' },
  RETIRED: { borderStyle: 'dotted', color: 'secondary.main', textDecoration: 'line-through' },
};

/** 改 增 删, told apart by shape before colour. */
export function FateMark({ fate }: { fate: EntryFate }) {
  const say = useWords();
  return (
    <Mark title={say(`change.fatesLong.${fate}`)} shape={SHAPES[fate]}>
      {say(`change.fates.${fate}`)}
    </Mark>
  );
}
