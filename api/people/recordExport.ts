import { mayNot } from '../../rubrics/offices';
import { leaf } from '../record/leaf';
import { actorTold } from './leaves';

/** 导出记录: somebody carried the record away, up to this line. */
export const recordExportLeaf = leaf({
  kind: 'record-export',
  rows: () => [],
  against: ({ actor }, told) => [mayNot(actorTold(told, actor), 'record') ?? []].flat(),
});
