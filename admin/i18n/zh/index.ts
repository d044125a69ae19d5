import { compare } from './compare';
import { editions } from './editions';
import { frame } from './frame';
import { kinds } from './kinds';
import { parts } from './parts';
import { people } from './people';
import { proposals } from './proposals';
import { record } from './record';
import { search } from './search';
import { reactAdmin } from './reactAdmin';

/**
 * Chinese, the first language; every other is checked against its shape, room by room. `zs` are our
 * own texts.
 */
export const zh = {
  ra: reactAdmin,
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
