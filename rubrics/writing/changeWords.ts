import type { ChangeType, Gravity, Relation, Role } from '../vocabulary';

/** Names of what happened, as papers print them. */
export const CHANGE_WORDS: Record<ChangeType, string> = {
  ADDED: '增加',
  REMOVED: '删除',
  MOVED: '移动',
  REORDERED: '调序',
  RENUMBERED: '编号顺改',
  RETITLED: '改名称',
  REDRAWN: '换图',
  REWORDED: '改文字',
  REWEIGHTED: '改分值',
  REGUIDED: '改评分指南',
  REDEFINED: '改定义',
  SPLIT: '拆分',
  MERGED: '合并',
};
export const GRAVITY_WORDS: Record<Gravity, string> = {
  SUBSTANTIVE: '实质性',
  STRUCTURAL: '结构性',
  EDITORIAL: '编辑性',
};
export const ROLE_WORDS: Record<Role, string> = {
  DRAFTER: '起草人',
  REVIEWER: '审核人',
  APPROVER: '批准人',
  PUBLISHER: '发布人',
};
/** How the left of two clauses relates to the right. */
export const RELATION_WORDS: Record<Relation, string> = {
  SAME: '相同',
  BROADER: '左宽于右',
  NARROWER: '左窄于右',
  PARTIAL: '部分',
  NONE: '无对应',
};
