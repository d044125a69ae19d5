/** Every reason for which the law says no, with the sentence that people read. Chinese first. */
export const reasons = {
  NOT_SIGNED_IN: ['请先登录', 'sign in first'],
  NO_ROLE: ['您在本奖项没有所需的角色', 'you have no role of this award that may do this'],
  WRONG_STATE: ['提案当前状态不允许此操作', 'the state of the proposal does not allow this'],
  OWN_WORK: ['您参与起草了本提案,不能审批或发布', 'you contributed to this proposal and may not decide on it'],
  NOT_OWN_WORK: ['只有参与起草的人可以这样做', 'only those who contributed to it may do this'],
  NOTHING_CHANGED: ['提案没有任何改动', 'the proposal changes nothing'],
  CONFLICTS_OPEN: ['还有冲突没有解决', 'conflicts are not resolved'],
  ISSUES_OPEN: ['还有新增或加重的问题', 'there are new or worsened issues'],
  TITLE_MISSING: ['请写明标题', 'a title is needed'],
  TITLE_TOO_LONG: ['标题最长 200 个字符', 'a title has at most 200 characters'],
  NOTE_MISSING: ['请写明意见', 'a note is needed'],
  HEAD_MOVED: ['您看到的内容已被改动,请重新查看', 'the content has changed since you saw it'],
  APPROVED_BEFORE: ['您已同意过当前内容', 'you have approved this content already'],
  QUORUM_NOT_MET: ['同意的人数或角色不足', 'more approvals are needed'],
  BASE_OUTDATED: ['所依据的版本已不是最新,请先换基', 'the base is no longer the latest edition: rebase first'],
  BASE_LATEST: ['所依据的版本已是最新,无需换基', 'the base is the latest edition: nothing to rebase on'],
  LABEL_BAD: ['版本号应为字母、数字、点、横线,且不是日期', 'a label is letters, digits, dots and dashes, and no date'],
  LABEL_TAKEN: ['版本号已被使用', 'the label is taken'],
  DATE_TOO_EARLY: ['实施日期不能早于今天或前一版本的实施日期', 'the effective date is before today or before that of the edition before'],
  IN_FORCE_ALREADY: ['版本已实施,不能撤销排期', 'the edition is in force already'],
  EDITION_STATE: ['只有现行且未定废止日期的版本可以废止', 'only an edition in force whose end is not set can be retired'],
  END_TOO_EARLY: ['废止日期应晚于今天', 'the end is after today at the earliest'],
  STALE: ['所依据的内容已被他人改动,请刷新后重试', 'somebody else was faster: look again'],
  NO_OFFICE: ['您的账号无权这样做', 'your account may not do this'],
  HAS_OFFICE: ['管理员账号不能担任角色,也只能由命令行建立和停用', 'an administrator takes no role, and is made and disabled by the command line only'],
  USERNAME_BAD: ['用户名应为 2–32 个小写字母、数字、点、横线,以字母开头', 'a username is 2 to 32 lower-case letters, digits, dots and dashes, beginning with a letter'],
  USERNAME_TAKEN: ['用户名已被使用', 'the username is taken'],
  NAME_BAD: ['请写明姓名,不超过 64 个字符', 'a name is needed, of 64 characters at most'],
  PASSWORD_WEAK: ['密码应为 8–256 个字符', 'a password is 8 to 256 characters'],
  ACCOUNT_DISABLED: ['账号已停用', 'the account is disabled'],
  SIGN_IN_FAILED: ['用户名或密码不正确', 'the username or the password is wrong'],
  THROTTLED: ['尝试过多,请稍后再试', 'too many attempts, try again later'],
  NOT_FOUND: ['没有找到', 'not found'],
} as const satisfies Record<string, readonly [string, string]>;

export type ReasonCode = keyof typeof reasons;

/** `中文 / English`. */
export const sentence = (code: ReasonCode): string => reasons[code].join(' / ');
