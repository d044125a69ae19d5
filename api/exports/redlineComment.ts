import type { ICommentOptions } from 'docx';
import type { Difference } from '../../rubrics/diff/change';
import { gravitySentence } from '../../rubrics/diff/gravity';
import { nameOf } from '../../rubrics/diff/names';
import { phrase } from '../../rubrics/diff/phrase';
import { nameOfChange } from '../../rubrics/diff/told';
import { changeHead, formerPlaceHead } from '../../rubrics/writing/changeComment';
import { changeWord } from '../../rubrics/writing/changeWords';
import type { Unit } from '../../rubrics/writing/redline';
import { said } from './docxParts';
import { plain } from './plain';

/** Who is named at the tracked changes, and when they are said to have been made. */
export interface Signed {
  author: string;
  date: Date;
}

/** What the margin says of a change, or of the old place of what stands elsewhere now. */
export function commentOn(
  { kind, change, number }: Unit,
  id: number,
  whole: Difference,
  { author, date }: Signed,
  rationale?: string,
): ICommentOptions {
  const place = whole.head.byKey.get(change.to[0] ?? '');
  const texts =
    kind === 'PLACE'
      ? [
          formerPlaceHead(number),
          `${changeWord(nameOfChange(change))}，现见${place ? nameOf(place) : '新处'}。`,
        ]
      : [
          changeHead(change, number, whole.changes.length),
          phrase(change, whole),
          ...(rationale ? [rationale] : []),
          `${gravitySentence(change.reason)}。`,
        ];
  return {
    id,
    author: plain(author),
    date,
    initials: [...author][0],
    children: texts.map((text) => said(text)),
  };
}
