import { useWords } from '../../counter/words';
import { WordsForm } from '../words/WordsForm';
import { CLAUSE_REVISE } from './acts';
import type { DraftClause } from './drafted';

interface Props {
  id: string;
  clause: DraftClause;
  disabled: boolean;
}

/** What a table says stands in its cells, what a figure says in its picture. */
const DRAWN: ReadonlySet<string> = new Set(['TABLE', 'FIGURE']);

/** What is written in a clause. */
export function ClauseForm({ id, clause, disabled }: Props) {
  const say = useWords();
  return (
    <WordsForm<'clause'>
      heading={say('entry.formText')}
      id={id}
      entry={clause}
      unasked={DRAWN.has(clause.kind) ? ['text'] : []}
      revise={CLAUSE_REVISE}
      disabled={disabled}
    />
  );
}
