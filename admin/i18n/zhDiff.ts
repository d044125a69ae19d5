/** Texts of comparison, review and crosswalk. */
export const zhDiff = {
  diff: {
    title: '逐条对照', mode: '显示方式', modes: { columns: '对照', inline: '行内', new: '仅新稿' }, onlyChanged: '仅改动', type: '变化类型', gravity: '性质', all: '全部（%{n}）', counted: '%{name} %{n}',
    previous: '上一处变化（K）', next: '下一处变化（J）', position: '%{at} / %{of}', published: '%{day} 发布', old: '现行', new: '修订', folded: '略 · %{n} 条未变', none: '两份文本没有差别。', noneMatching: '没有符合所选条件的变化。',
    outline: '变化大纲', outlineN: '变化 %{n} 处', below: '其下增 %{came}、删 %{gone}、改 %{changed}', byLikeness: '（按相似配对）', overruled: '%{name}改判，原判%{was}：%{reason}',
    total: '变化 %{smart_count} 处', flows: '分值流向', kept: '另有 %{points} 分原处未动。', flowFrom: '来自', flowTo: '去往', flowCause: '缘由', gained: '来历不明的增加', lost: '去向不明的减少',
    causes: { KEPT: '未动', SPLIT: '随拆分', MERGED: '随合并', REALLOCATED: '同一上级之下调剂', UNEXPLAINED: '不明' },
    types: {
      ADDED: '增加', REMOVED: '删除', MOVED: '移动', REORDERED: '调序', RENUMBERED: '编号顺改', RETITLED: '改名称', REWORDED: '改文字', REWEIGHTED: '改分值', REGUIDED: '改评分指南', REDEFINED: '改定义', SPLIT: '拆分', MERGED: '合并',
    },
    marks: { ADDED: '增', REMOVED: '删', MOVED: '移', REORDERED: '序', RENUMBERED: '号', RETITLED: '改', REWORDED: '改', REWEIGHTED: '分', REGUIDED: '指', REDEFINED: '义', SPLIT: '拆', MERGED: '并' },
    gravities: { EDITORIAL: '编辑性', STRUCTURAL: '结构性', SUBSTANTIVE: '实质性' },
    papers: { title: '导出', html: '对照表（打印）', docx: '对照表 DOCX', xlsx: '对照表 XLSX', redline: '花脸稿 DOCX', list: '变化清单' },
  },
  compare: {
    title: '版本对照', base: '基准', head: '对象', swap: '左右互换', linkWhat: '链接', start: '请选两份要对照的文本。', same: '两边是同一份文本。', drafts: '草案：%{name}', compareWith: '与其他版本对照', noMatch: '没有这份文本，或您不能查看。',
  },
  crosswalk: {
    title: '对应表', intro: '左为 %{a}，右为 %{b}。系统按文字相似推荐对应，须由人确认；确认后成为对应表，可再次使用。', relation: '关系', score: '相似', left: '左条文', right: '右条文', share: '分值占比', confirmed: '已确认', proposed: '推荐', confirm: '确认',
    correct: '改配对', none: '无对应', retract: '撤回确认', rationale: '理由（必填）', onlyLeft: '仅左有 %{n} 条', onlyRight: '仅右有 %{n} 条', by: '%{name} %{at}', onlyOpen: '仅待确认', least: '相似不低于', search: '查找条文（编号或文字）',
    relations: { SAME: '相同', BROADER: '左宽于右', NARROWER: '左窄于右', PARTIAL: '部分', NONE: '无对应' }, csv: '导出 CSV', counts: '相同 %{SAME} · 左宽 %{BROADER} · 左窄 %{NARROWER} · 部分 %{PARTIAL} · 无 %{NONE}', noPoints: '未设分值',
    confirmLong: '确认“%{a}”与“%{b}”的关系。确认记录在案，可撤回，不可改写。', more: '再显示 %{n} 条',
  },
  review: {
    title: '审阅', seen: '已看', seenN: '已看 %{n} / %{of}', hideSeen: '隐藏已看', sinceLast: '自我上次审阅以来', markReviewed: '记为已审阅', overrule: '改判性质', overruleLong: '改判“%{phrase}”的性质。改判记录在案，影响所需同意人数。', newGravity: '改判为', reason: '理由（必填）',
    comments: '意见', comment: '提意见', commentOn: '意见：%{name}', write: '意见内容', send: '提交', reply: '回复', resolve: '处理', outcome: '处理结果', note: '说明', withdraw: '收回', open: '未处理', openN: '意见 %{smart_count} 条未处理', whole: '对整份提案的意见',
    outcomes: { ACCEPTED: '采纳', PARTLY: '部分采纳', REJECTED: '不采纳', WITHDRAWN: '已收回' }, none: '还没有意见。', gravityNow: '性质最重：%{name}', needs: '还差 %{n} 位', needsApprover: '（其中须有批准人）', enough: '同意人数已够', pointsSum: '分值合计 %{head}（原 %{base}）', keys: 'J/K 下一处/上一处 · V 已看 · C 意见',
    kinds: { REMARK: '意见', REQUEST: '建议' }, all: '全部意见',
  },
};
