import type { Transition } from '../lifecycle';
import type { Settlement } from '../say';

/** What became of a comment, as papers have it. */
export const SETTLEMENT_WORDS: Readonly<Record<Settlement | 'OPEN', string>> = {
  ACCEPTED: '采纳',
  PARTLY: '部分采纳',
  REJECTED: '不采纳',
  WITHDRAWN: '收回',
  OPEN: '未处理',
};

/** What people do with a proposal. */
export const TRANSITION_WORDS: Readonly<Record<Transition | 'create', string>> = {
  create: '提出',
  edit: '编辑',
  rebase: '换基',
  submit: '送审',
  recall: '撤回',
  return: '退回',
  approve: '同意',
  publish: '发布',
  withdraw: '终止',
  unschedule: '撤销排期',
  judge: '改判性质',
  waive: '豁免',
};
