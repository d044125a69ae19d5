import { duty } from '../people/leaves';
import { leaf, replace } from '../record/leaf';
import { AwardRow, RubricRow } from './registerRows';

/** 奖项 registered, or its register entry changed. */
export const awardLeaf = leaf<Omit<AwardRow, 'key'>>({
  kind: 'award',
  rows: ({ subject: key, body }) => [replace(AwardRow, { ...body, key })],
  against: ({ actor }, told) => duty(told, actor, 'awardRegister'),
});
/** 评定标准 registered, or its register entry changed. */
export const rubricLeaf = leaf<Omit<RubricRow, 'key'>>({
  kind: 'rubric',
  rows: ({ subject: key, body }) => [replace(RubricRow, { ...body, key })],
  against: ({ actor }, told) => duty(told, actor, 'rubricRegister'),
});
