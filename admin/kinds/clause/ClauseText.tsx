import type { ReactNode } from 'react';
import { TermLink } from '../term/TermLink';
import type { ClauseLine } from './clauses';

/** The paragraph as published, its terms linked. */
export const ClauseText = ({ clause }: { clause: Pick<ClauseLine, 'text' | 'mentions'> }) => (
  <>{linked(clause)}</>
);

function linked({ text, mentions }: Pick<ClauseLine, 'text' | 'mentions'>): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const mention of mentions) {
    if (mention.field !== 'text') continue;
    pieces.push(text.slice(end, mention.start));
    pieces.push(
      <TermLink key={mention.start} term={mention.term}>
        {text.slice(mention.start, mention.end)}
      </TermLink>,
    );
    end = mention.end;
  }
  return [...pieces, text.slice(end)];
}
