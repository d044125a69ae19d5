import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../counter/words';
import type { ChangePartsFragment } from '../gql/graphql';

type Spans = NonNullable<ChangePartsFragment['spans']>;
export type Shows = 'base' | 'head' | 'both';

/**
 * What stayed, went and came, marked by shape: struck, underlined; an obligation, a number or a
 * negation in it twice.
 */
export function SpanText({ spans, shows }: { spans: Spans; shows: Shows }) {
  return (
    <Marked>
      {placed(spans).map(({ at, kind, text, callout }) => {
        if (kind === 'SAME') return <Fragment key={at}>{text}</Fragment>;
        if (shows === (kind === 'DELETED' ? 'head' : 'base')) return null;
        const Mark = kind === 'DELETED' ? Went : Came;
        return (
          <Mark key={at} grave={!!callout}>
            {text}
          </Mark>
        );
      })}
    </Marked>
  );
}

/** Each span with the place at which it begins, by which React knows it. */
function placed(spans: Spans): (Spans[number] & { at: number })[] {
  let end = 0;
  return spans.map((span) => {
    const at = end;
    end += span.text.length;
    return { ...span, at };
  });
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
