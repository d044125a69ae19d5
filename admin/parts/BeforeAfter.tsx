import { useWords } from '../counter/words';
import { MarkedText } from './MarkedText';
import { TextColumn, TextColumns } from './TextColumns';

interface Props {
  before: string | null;
  after: string | null;
}

/** What stood there on the left, what stands there now on the right. */
export function BeforeAfter({ before, after }: Props) {
  const say = useWords();
  const side = (own: 'before' | 'after', text: string | null) => (
    <TextColumn title={say(`change.${own}`)}>
      {text === null ? (
        <span>{say('change.absent')}</span>
      ) : (
        <MarkedText before={before ?? ''} after={after ?? ''} side={own} />
      )}
    </TextColumn>
  );
  return (
    <TextColumns>
      {side('before', before)}
      {side('after', after)}
    </TextColumns>
  );
}
