import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../counter/words';
import type { Change } from '../compare/queries';

type Spans = NonNullable<Change['spans']>;
export type Shows = 'base' | 'head' | 'both';

/**
 * What stayed, went and came, marked by shape: struck, underlined; an obligation, a number or a
 * negation in it twice.
 */
export function SpanText({ spans, shows }: { spans: Spans; shows: Shows }) {
  return (
    <Marked>
      {spans.map(({ kind, text, callout }, i) => {
        if (kind === 'SAME') return <Fragment key={i}>{text}</Fragment>;
        if (kind === 'DELETED')
          return shows === 'head' ? null : (
            <Went key={i} grave={!!callout}>
              {text}
            </Went>
          );
        return shows === 'base' ? null : (
          <Came key={i} grave={!!callout}>
            {text}
          </Came>
        );
      })}
    </Marked>
  );
}

export function Marked({ children }: { children: ReactNode }) {
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
        '& .grave': {
          fontWeight: 700,
          outline: '1px solid',
          outlineOffset: '1px',
          borderRadius: '2px',
        },
      }}
    >
      {children}
    </Box>
  );
}

export function Went({ children, grave = false }: { children: ReactNode; grave?: boolean }) {
  const say = useWords();
  return (
    <del className={grave ? 'grave' : undefined}>
      <span className="hidden">{say('change.deleted')}</span>
      {children}
    </del>
  );
}

export function Came({ children, grave = false }: { children: ReactNode; grave?: boolean }) {
  const say = useWords();
  return (
    <ins className={grave ? 'grave' : undefined}>
      <span className="hidden">{say('change.inserted')}</span>
      {children}
    </ins>
  );
}
