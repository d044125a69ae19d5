import { Typography } from '@mui/material';
import { Fragment, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { useUnsavedElsewhere } from '../counter/unsaved';
import { useWords } from '../counter/words';
import { nameOf } from '../kinds/clause/clauses';
import type { Outline } from '../kinds/clause/outline';
import type { Draft } from '../kinds/draft/caughtUp';

interface Props {
  /** Of the proposal. */
  id: string;
  draft: Draft;
  outline: Outline;
}

/** Entries with unsaved text, so that nobody looks for it: the ways there, but to what the
 * page in sight shows. */
export function UnsavedPlaces({ id, draft, outline }: Props) {
  const say = useWords();
  const keys = useUnsavedElsewhere(`${id}/`).map((place) => place.split('/')[1] ?? '');
  // Who types meets no list of all that the draft holds.
  const any = keys.length > 0;
  const names = useMemo(() => (any ? namesIn(draft, outline) : NONE), [any, draft, outline]);
  const there = [...new Set(keys)].filter((key) => names.has(key));
  if (there.length === 0) return null;
  return (
    <Typography role="status" sx={{ mb: 1 }}>
      {say('entry.unsavedPlaces', { n: there.length })}
      {there.map((key, i) => (
        <Fragment key={key}>
          {i > 0 && '、'}
          <Link to={entryPath(id, key)} lang="zh-CN">
            {names.get(key)}
          </Link>
        </Fragment>
      ))}
    </Typography>
  );
}

const NONE = new Map<string, string>();
const namesIn = (draft: Draft, { places }: Outline) =>
  new Map([
    ...draft.terms.map(({ key, term }): [string, string] => [key, term]),
    ...draft.guides.map(({ key, displayName }): [string, string] => [key, displayName]),
    ...draft.grades.map(({ key, text }): [string, string] => [key, text]),
    ...places.map(({ clause }): [string, string] => [clause.key, nameOf(clause)]),
    [draft.factsKey, draft.title] as const,
  ]);
