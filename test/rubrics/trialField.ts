import { z } from 'zod';
import { kinds } from '../../rubrics/kinds';
import { shapeOf, UNSEEN, type PlainField } from '../../rubrics/kinds/field';

/**
 * Two fields that no kind has, declared before anybody reads the declarations: what holds for them
 * holds for the fields to come. To be imported first.
 */
const remark: PlainField = {
  shape: z.string().optional(),
  word: ['备注', 'remark'],
  change: 'REWORDED',
  told: 'byName',
  merge: 'words',
  printed: { line: 'remark', lead: ['备注:', 'Remark: '] },
  checked: { as: 'remark', running: true },
  searched: 'text',
  terms: true,
};
const quota: PlainField = {
  ...UNSEEN,
  shape: z.number().optional(),
  word: ['配额', 'quota'],
  change: 'MOVED',
  told: 'byName',
  merge: 'value',
};

for (const law of Object.values(kinds)) {
  if (law.stands === 'satellite') continue;
  const quiet = law.stands === 'whole' && UNSEEN;
  Object.assign(law.fields, { remark: { ...remark, ...quiet }, quota });
  Object.assign(law, { shape: shapeOf(law.fields) });
}
