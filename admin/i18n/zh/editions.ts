import type { EditionState } from '../../../rubrics/vocabulary';

/** Awards, rubrics and their editions. */
export const editions = {
  awards: {
    title: '奖项与评定标准',
    intro: '各奖项的评定标准，逐版登记，逐条可查。',
    none: '尚未登记任何奖项。',
  },
  rubric: {
    editions: '版本',
    parallel: '同一奖项的平行标准',
    absent: '文本未入库',
    absentLong: '本标准已登记，文本未入库。',
    key: '地址',
    noPoints: '未设分值',
  },
  edition: {
    label: '版本',
    state: '状态',
    published: '发布',
    effective: '实施',
    ended: '废止',
    hash: '内容散列',
    recorded: '登记时间',
    source: '来源说明',
    sourceText: '来源文本',
    sourceLines: '来源行号',
    notStated: '原文未载明',
    effectiveFallback: '原文未载明，按发布日期计',
    open: '未废止',
    total: '总分',
    start: '概览',
    contents: '目录',
    states: {
      IN_FORCE: '现行',
      SCHEDULED: '待实施',
      SUPERSEDED: '已被代替',
      WITHDRAWN: '已撤销',
    } satisfies Record<EditionState, string>,
  },
  facts: { title: '版本信息' },
};
