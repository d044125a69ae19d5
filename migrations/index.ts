import { Foundation1700000000001 } from './1700000000001-foundation';
import { People1700000000002 } from './1700000000002-people';
import { Proposals1700000000003 } from './1700000000003-proposals';
import { Review1700000000004 } from './1700000000004-review';
import { AwardSynonyms1700000000005 } from './1700000000005-award-synonyms';
import { RecordKind1700000000006 } from './1700000000006-record-kind';
import { Mark1700000000007 } from './1700000000007-mark';
import { Throttle1700000000008 } from './1700000000008-throttle';
import { OwnAccounts1700000000009 } from './1700000000009-own-accounts';
import { Names1700000000010 } from './1700000000010-names';
import { Pictures1700000000011 } from './1700000000011-pictures';
import { Search1700000000012 } from './1700000000012-search';
import { Found1700000000013 } from './1700000000013-found';
import { Form1700000000014 } from './1700000000014-form';
import { Unsaved1700000000015 } from './1700000000015-unsaved';
import { CommentsFromOutside1700000000016 } from './1700000000016-comments-from-outside';
import { Alone1700000000017 } from './1700000000017-alone';

/** In the order in which they run. */
export const migrations = [
  Foundation1700000000001,
  People1700000000002,
  Proposals1700000000003,
  Review1700000000004,
  AwardSynonyms1700000000005,
  RecordKind1700000000006,
  Mark1700000000007,
  Throttle1700000000008,
  OwnAccounts1700000000009,
  Names1700000000010,
  Pictures1700000000011,
  Search1700000000012,
  Found1700000000013,
  Form1700000000014,
  Unsaved1700000000015,
  CommentsFromOutside1700000000016,
  Alone1700000000017,
];
