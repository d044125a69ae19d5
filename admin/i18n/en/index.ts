import englishMessages from 'ra-language-english';
import type { zh } from '../zh';
import { compare } from './compare';
import { editions } from './editions';
import { frame } from './frame';
import { kinds } from './kinds';
import { parts } from './parts';
import { people } from './people';
import { proposals } from './proposals';
import { record } from './record';
import { search } from './search';

/** English: the same keys as Chinese, or it does not compile. */
export const en: typeof zh = {
  ra: englishMessages.ra,
  zs: {
    ...frame,
    ...parts,
    ...kinds,
    ...people,
    ...editions,
    ...proposals,
    ...compare,
    ...search,
    ...record,
  },
};
