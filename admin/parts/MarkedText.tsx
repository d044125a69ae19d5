import { Fragment } from 'react';
import { hunks } from '../../rubrics/diff/sequence';
import { words } from '../../rubrics/diff/words';
import { Came, Marked, Went } from './SpanText';

interface Props {
  before: string;
  after: string;
  side: 'before' | 'after';
}
interface Piece {
  /** Where it begins, in words. */
  at: number;
  text: string;
  marked: boolean;
}

/**
 * One of two texts, what the other has not marked by shape: struck on the old side, underlined on
 * the new.
 */
export function MarkedText({ before, after, side }: Props) {
  const Mark = side === 'before' ? Went : Came;
  return (
    <Marked>
      {pieces(before, after, side).map(({ at, text, marked }) =>
        marked ? <Mark key={at}>{text}</Mark> : <Fragment key={at}>{text}</Fragment>,
      )}
    </Marked>
  );
}

function pieces(before: string, after: string, side: Props['side']): Piece[] {
  const [a, b] = [words(before), words(after)];
  const own = side === 'before' ? a : b;
  const piece = (from: number, to: number | undefined, marked: boolean): Piece => ({
    at: from,
    text: own.slice(from, to).join(''),
    marked,
  });
  const found: Piece[] = [];
  let at = 0;
  for (const { aFrom, aTo, bFrom, bTo } of hunks(a, b)) {
    const [from, to] = side === 'before' ? [aFrom, aTo] : [bFrom, bTo];
    found.push(piece(at, from, false), piece(from, to, true));
    at = to;
  }
  return [...found, piece(at, undefined, false)].filter(({ text }) => text !== '');
}
