import { recordKinds } from '../../../rubrics/recordKinds';
import { wordsOf } from '../wordsOf';
import type { record as zh } from '../zh/record';

export const record: typeof zh = {
  record: {
    title: 'Record',
    intro:
      'Everything that happened, newest first; the hash of each row covers the hash of the row before.',
    kind: 'Kind',
    actor: 'Account',
    subject: 'Subject',
    body: 'Content',
    hash: 'Hash',
    prev: 'Hash of the row before',
    at: 'Time',
    count: '%{smart_count} row |||| %{smart_count} rows',
    older: 'Older',
    newest: 'Back to the newest',
    filter: 'Filter',
    none: 'No row matches.',
    nobody: 'system',
    kinds: wordsOf(recordKinds, 1),
  },
};
