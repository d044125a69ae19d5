import { reactAdminZh } from './reactAdminZh';
import { zhChange } from './zhChange';
import { zhDiff } from './zhDiff';
import { zhIssues } from './zhIssues';

/** Chinese, the first language; every other is checked against its shape. `zs` are our own texts. */
export const zh = {
  ra: reactAdminZh,
  zs: {
    name: '准绳',
    tagline: '城市质量奖评定标准',
    language: '界面语言',
    skip: '跳到正文',
    pair: '%{name}：%{value}',
    copied: '已复制',
    copy: '复制',
    nav: { here: '所在位置', above: '上级条文', edition: '版本内容' },
    awards: {
      title: '奖项与评定标准',
      intro: '各奖项的评定标准，逐版登记，逐条可查。',
      none: '尚未登记任何奖项。',
    },
    rubric: {
      editions: '版本', parallel: '同一奖项的平行标准', absent: '文本未入库', absentLong: '本标准已登记，文本未入库。',
      key: '地址', noPoints: '未设分值',
    },
    edition: {
      label: '版本', state: '状态', published: '发布', effective: '实施', ended: '废止', hash: '内容散列', recorded: '登记时间', source: '来源说明',
      sourceText: '来源文本', sourceLines: '来源行号', notStated: '原文未载明', effectiveFallback: '原文未载明，按发布日期计', open: '未废止', total: '总分',
      start: '概览', contents: '目录',
      states: { IN_FORCE: '现行', SCHEDULED: '待实施', SUPERSEDED: '已被代替', WITHDRAWN: '已撤销' },
    },
    outline: {
      title: '大纲', open: '打开大纲', filter: '筛选大纲', none: '没有相符的条文', total: '合计 %{points} 分', noPoints: '本标准未设分值',
    },
    clause: {
      points: '%{points} 分', counterpart: '对应条文', counterpartIn: '在“%{part}”中与本条相对应',
      counterpartOf: '本条随上级条文对应：', guide: '评分指南', terms: '本条所用术语', source: '来源', lines: '原文第 %{lines} 行', noLines: '并非取自原文',
      key: '条目键', address: '地址', previous: '上一条', next: '下一条', identity: '标识', link: '本段的链接', figureLost: '来源页面中图已缺失，只留图题',
      tableHeads: '表头', empty: '本条只有标题。',
      basis: { EXPLICIT: '明示', INFERRED: '推定' },
      basisLong: {
        EXPLICIT: '原表在本条所在行内载明适用这一评分指南。',
        INFERRED: '原表在本条所在行内未载明；按原文通则推定：结果条目用结果评分指南，其余用过程评分指南。',
      },
      columns: { BASIC: '基本要求', OVERALL: '总体要求', GUIDANCE: '要点指引' },
      kinds: {
        SECTION: '章节', CATEGORY: '类目', ITEM: '条目', SUBITEM: '子条目', POINT: '要点', PARAGRAPH: '段落', LEAD: '导语', NOTE: '注', LISTITEM: '列项',
        CAPTION: '图题', TABLEHEAD: '表头', METHOD: '方法',
      },
      parts: {
        PREFACE: '前言', SYSTEM: '评价体系', PRINCIPLES: '标准原则', VALUES: '核心价值理念', SCOPE: '范围', REFERENCES: '参考文献', TERMS: '术语',
        FRAMEWORK: '标准架构', CRITERIA: '标准内容', ASSESSMENT: '评审细则', SCORING: '评分指引',
      },
    },
    guide: {
      title: '评分指南', none: '本版本没有评分指南。', range: '分数', level: '水平', descriptor: '描述', descriptorN: '描述 %{n}', notes: '注',
      dimensions: { PROCESS: '过程', RESULT: '结果' }, untitled: '原表没有题名，此处用条文中对它的称呼。',
      inferred: '%{factor}（推定）', factorNote: '标有“推定”的因素符号没有印在表中，系按评分原则所列次序推定。',
      factors: { A: '方法', D: '展开', L: '学习', I: '整合', Le: '水平', T: '趋势', C: '对比' },
      table: '%{name}：各分数段及其描述',
    },
    term: {
      title: '术语', none: '本版本没有术语。', filter: '筛选术语', count: '共 %{smart_count} 条', noDefinition: '原文此处定义空缺', definition: '定义',
      usedBy: '使用之处', usedCount: '%{smart_count} 处使用', unused: '条文中没有用到。', sorted: '按拼音排序', noMatch: '没有相符的术语',
    },
    weights: {
      title: '分值', none: '本标准未设分值：原文没有规定任何分数，因此这里不计为零，也不作推算。', chart: '分值分布图', chartLong: '矩形的高度与分值成正比；点按可转到条文。',
      table: '分值表', code: '编号', clause: '标题', points: '分值', share: '占总分', csv: '导出 CSV', total: '合计', totalLong: '按“标准内容”各类目的分值合计。',
      cell: '%{label} %{title}，%{points} 分，占 %{share}',
    },
    facts: { title: '版本信息' },
    search: {
      title: '检索', placeholder: '检索条文与术语', button: '检索', scope: '范围', everywhere: '全部现行版本', found: '共 %{smart_count} 处', none: '没有找到“%{query}”。',
      hint: '可换用更短的词，或以空格分开几个词；各词须同时出现。', start: '输入要查找的词，例如“使命”“顾客 满意”。', next: '下一页', first: '回到第一页', here: '在本版本中检索',
    },
    trouble: {
      notFound: '找不到这一页', notFoundLong: '没有这个地址：%{address}', notFoundAddress: '网址可能有误，或所指的内容不在这一版本中。', back: '返回全部奖项',
      network: '连接不上服务器', networkLong: '请检查网络后重试；已打开的内容不受影响。', notYet: '这项功能尚未提供', fault: '服务器出错了', faultLong: '请稍后重试。',
      crash: '页面出错了', retry: '重试', loading: '正在载入',
    },
    ...zhChange,
    ...zhDiff,
    ...zhIssues,
  },
};
