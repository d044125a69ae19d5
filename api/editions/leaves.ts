import { awardOf } from '../../rubrics/address';
import { rolesIn } from '../../rubrics/may';
import { heap, leaf, put } from '../record/leaf';
import { actorTold } from '../people/leaves';
import { EditionEndRow, EditionEntryRow, EditionRow, RetirementRow } from './rows';

interface Published extends Omit<EditionRow, 'rubricKey' | 'label' | 'end'> {
  /** Hash of the lines of the published text, in printed order. */
  lines: string;
  /** Digest of the edition's rows; lines of before 2026-11-25 have none. */
  entries?: string;
}

/** 版本 stored: by a publisher, from a library file, or by the command line. */
export const editionLeaf = leaf<Published>({
  kind: 'edition',
  rows: ({ subject: key, body: { lines: _, entries, ...row } }) => {
    const [rubricKey, label] = key.split('@') as [string, string];
    return [
      put(EditionRow, { ...row, key, rubricKey, label }),
      heap(EditionEntryRow, { editionKey: key }, entries),
    ];
  },
  against: ({ actor }, told) =>
    actor === null || actorTold(told, actor) ? [] : ['ACCOUNT_DISABLED'],
});

interface Said {
  role: RetirementRow['role'];
  endsOn: string;
  note: string;
  /** Whether the other role had said the same day, so that the end is set. */
  complete: boolean;
}

/** 废止: what one of two people said. */
export const retirementLeaf = leaf<Said>({
  kind: 'retirement',
  rows: ({ seq, subject: editionKey, actor, at, body: { role, endsOn, note, complete } }) => {
    const said = put(RetirementRow, { seq, editionKey, account: actor!, role, endsOn, at, note });
    const end = { editionKey, kind: 'retired' as const, at, endsOn, decisionSeq: seq };
    return complete ? [said, put(EditionEndRow, end)] : [said];
  },
  against: ({ actor, subject, body: { role } }, told) => {
    const person = actorTold(told, actor);
    return person && rolesIn(person, awardOf(subject)).includes(role) ? [] : ['NO_ROLE'];
  },
});
