import { awardOf } from '../../rubrics/address';
import { rolesIn } from '../../rubrics/may';
import { actorTold, duty } from '../people/leaves';
import { leaf, put, replace } from '../record/leaf';
import { AwardRow, RubricRow } from './registerRows';
import { PictureRow } from './rows';

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

/** 图片 brought in; `bytes` is their digest. */
export const pictureLeaf = leaf<Omit<PictureRow, 'rubricKey'>>({
  kind: 'picture',
  rows: ({ subject: rubricKey, body }) => [put(PictureRow, { ...body, rubricKey })],
  against({ actor, subject }, told) {
    if (actor === null) return [];
    const person = actorTold(told, actor);
    return person && rolesIn(person, awardOf(subject)).includes('DRAFTER') ? [] : ['NO_ROLE'];
  },
});
