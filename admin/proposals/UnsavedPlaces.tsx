import { Typography } from '@mui/material';
import { Fragment } from 'react';
import { Link } from 'react-router-dom';
import { entryPath } from '../counter/addresses';
import { useUnsavedPlaces } from '../counter/unsaved';
import { useWords } from '../counter/words';
import { nameOf } from '../kinds/clause/clauses';
import type { Outline } from '../kinds/clause/outline';
import type { Draft } from '../kinds/useOnDesk';

interface Props {
  /** Of the proposal. */
  id: string;
  draft: Draft;
  outline: Outline;
  /** The entry on whose page one is. */
  but: string | undefined;
}

/** Entries with unsaved text, so that nobody looks for it: the ways there. */
export function UnsavedPlaces({ id, draft, outline, but }: Props) {
  const say = useWords();
  const keys = useUnsavedPlaces(`${id}/`).map((place) => place.split('/')[1] ?? '');
  const names = new Map([
    ...draft.terms.map(({ key, term }): [string, string] => [key, term]),
    ...draft.grades.map(({ key, text }): [string, string] => [key, text]),
    ...outline.places.map(({ clause }): [string, string] => [clause.key, nameOf(clause)]),
    [draft.factsKey, draft.title] as const,
  ]);
  const there = [...new Set(keys)].filter((key) => key !== but && names.has(key));
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
