import type { WordPair } from '../kinds/field';
import type { ChangeName, Gravity, Relation, Role } from '../vocabulary';

/** Names of what happened, as papers and the console have them. */
export const CHANGE_NAME_WORDS: Readonly<Record<ChangeName, WordPair>> = {
  ADDED: ['增加', 'Added'],
  REMOVED: ['删除', 'Removed'],
  MOVED: ['移动', 'Moved'],
  REORDERED: ['调序', 'Reordered'],
  RENUMBERED: ['编号顺改', 'Renumbered'],
  RETITLED: ['改名称', 'Retitled'],
  REDRAWN: ['换图', 'Redrawn'],
  REWORDED: ['改文字', 'Reworded'],
  REWEIGHTED: ['改分值', 'Points changed'],
  REGUIDED: ['改评分指南', 'Guide changed'],
  REDEFINED: ['改定义', 'Redefined'],
  SPLIT: ['拆分', 'Split'],
  MERGED: ['合并', 'Merged'],
  RESHARED: ['改权重', 'Share changed'],
  REGRADED: ['改等级', 'Grade changed'],
  REROLED: ['改计分方式', 'Way of scoring changed'],
};
export const changeWord = (name: ChangeName): string => CHANGE_NAME_WORDS[name][0];
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
