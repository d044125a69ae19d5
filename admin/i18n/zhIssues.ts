/** Texts of the consistency checker. */
export const zhIssues = {
  issues: {
    title: '一致性检查', intro: '系统按规则逐条检查本版本，并与平行标准互校；是否成立，由人判断。', draftIntro: '新增或加重的问题在所列环节阻止流转；继承自原版本的不阻止。已豁免的不计。',
    summary: '新增或加重 %{open} · 继承 %{inherited} · 已解决 %{resolved}', subject: '类别', severity: '程度', count: '共 %{smart_count} 个', none: '没有发现问题。', noneMatching: '没有符合所选条件的问题。', here: '本处的问题（%{n}）',
    subjects: { points: '分值', structure: '结构', terms: '术语', guides: '评分指南', wording: '文字', references: '引用' }, severities: { ERROR: '错误', WARNING: '警告', NOTICE: '提示' },
    standings: { NEW: '新增', WORSENED: '加重', INHERITED: '继承', RESOLVED: '已解决' }, stages: { SAVE: '保存', SUBMIT: '送审', PUBLISH: '发布' }, blocks: '新增时阻止%{stage}', place: '所在处', more: '等 %{n} 处',
    waived: '已由%{name}豁免至 %{until}：%{reason}', waive: '豁免', reason: '理由（必填）', until: '截止日期（必填）', choose: '选中：%{title}', chooseAll: '选中全部可直接修改的（%{n}）', guessed: '有建议，须核对', fix: '一键修改（%{n}）', fixOne: '按建议修改',
    fixTitle: '一致性修改', fixLong: '将提出一份修订提案，其中已包含所选问题的建议修改；每一处都可在提案中撤消。', marks: '%{n} 个问题',
  },
};
