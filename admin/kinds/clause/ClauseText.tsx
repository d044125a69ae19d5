import type { ReactNode } from 'react';
import { TermLink } from '../term/TermLink';
import type { ClauseLine } from './clauses';

/** The paragraph as published, its terms linked. */
export const ClauseText = ({ clause }: { clause: Pick<ClauseLine, 'text' | 'mentions'> }) => (
  <>{linked(clause.text, clause.mentions, 'text')}</>
);

/** A text of a clause with its terms linked. @param field what mentions call it */
export function linked(text: string, mentions: ClauseLine['mentions'], field: string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const mention of mentions) {
    if (mention.field !== field) continue;
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
