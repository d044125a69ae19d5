import { Box } from '@mui/material';
import { Fragment } from 'react';
import { hunks } from '../../rubrics/diff/sequence';
import { words } from '../../rubrics/diff/words';
import { useWords } from '../counter/words';

interface Props {
  before: string;
  after: string;
  side: 'before' | 'after';
}
interface Piece {
  text: string;
  marked: boolean;
}

/**
 * One of two texts, what the other has not marked by shape: struck on the old side, underlined on
 * the new.
 */
export function MarkedText({ before, after, side }: Props) {
  const say = useWords();
  const old = side === 'before';
  return (
    <Box
      component="span"
      lang="zh-CN"
      sx={{
        whiteSpace: 'pre-wrap',
        '& del': {
          textDecoration: 'line-through',
          bgcolor: 'action.hover',
          color: 'secondary.main',
        },
        '& ins': {
          textDecoration: 'underline',
          textDecorationThickness: '2px',
          textUnderlineOffset: '3px',
          bgcolor: 'action.hover',
          color: 'primary.main',
        },
      }}
    >
      {pieces(before, after, side).map(({ text, marked }, i) => {
        if (!marked) return <Fragment key={i}>{text}</Fragment>;
        const spoken = (
          <span className="hidden">{say(old ? 'change.deleted' : 'change.inserted')}</span>
        );
        return old ? (
          <del key={i}>
            {spoken}
            {text}
          </del>
        ) : (
          <ins key={i}>
            {spoken}
            {text}
          </ins>
        );
      })}
    </Box>
  );
}

function pieces(before: string, after: string, side: Props['side']): Piece[] {
  const [a, b] = [words(before), words(after)];
  const own = side === 'before' ? a : b;
  const found: Piece[] = [];
  let at = 0;
  for (const { aFrom, aTo, bFrom, bTo } of hunks(a, b)) {
    const [from, to] = side === 'before' ? [aFrom, aTo] : [bFrom, bTo];
    found.push(
      { text: own.slice(at, from).join(''), marked: false },
      { text: own.slice(from, to).join(''), marked: true },
    );
    at = to;
  }
  return [...found, { text: own.slice(at).join(''), marked: false }].filter(
    ({ text }) => text !== '',
  );
}
