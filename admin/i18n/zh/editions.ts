import type { EditionState } from '../../../rubrics/vocabulary';

/** Awards, rubrics and their editions. */
export const editions = {
  register: {
    award: '登记奖项',
    rubric: '登记标准',
    correct: '更正名称',
    do: '登记',
    long: '登记记录在案，代号终身不变；首个版本由起草人提出，或由命令行导入。',
    key: '代号',
    keyHint: '用于地址，如 wuhan；2–40 个小写字母、数字或横线',
    title: '名称',
    titleEn: '英文名称',
  },
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
