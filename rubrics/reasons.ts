import { LARGEST_PICTURE } from './vocabulary';

/** Every reason for which the law says no, with the sentence that people read. Chinese first. */
const reasons = {
  NOT_SIGNED_IN: ['请先登录', 'sign in first'],
  NO_ROLE: ['您在本奖项没有所需的角色', 'you have no role of this award that may do this'],
  WRONG_STATE: ['提案当前状态不允许此操作', 'the state of the proposal does not allow this'],
  OWN_WORK: [
    '您参与起草了本提案,不能审批或发布',
    'you contributed to this proposal and may not decide on it',
  ],
  NOT_OWN_WORK: ['只有参与起草的人可以这样做', 'only those who contributed to it may do this'],
  NOTHING_CHANGED: ['提案没有任何改动', 'the proposal changes nothing'],
  BAD_FILE: ['文件有误,不能导入', 'the file cannot be used'],
  BAD_PAIR: ['不能这样对应', 'entries cannot be paired so'],
  CONFLICTS_OPEN: ['还有冲突没有解决', 'conflicts are not resolved'],
  NOT_EDITORIAL: [
    '勘误只能含编辑性改动;其他改动请用修改单或修订',
    'a corrigendum holds editorial changes only: others take an amendment or a revision',
  ],
  NO_EDITION: ['还没有可修改的版本', 'there is no edition yet that it could amend'],
  LABEL_NOT_NEXT: [
    '修改单、勘误的标号接在所修改的版本之后,如 2019.1',
    'the label of an amendment goes on from the edition that it amends, as 2019.1',
  ],
  BEING_CHECKED: ['正在检查,请稍候', 'it is being checked: wait a moment'],
  ISSUES_OPEN: ['还有新增或加重的问题', 'there are new or worsened issues'],
  PICTURE_TOO_LARGE: [
    `图片最大 ${LARGEST_PICTURE.bytes / 2 ** 20} MB`,
    `a picture has at most ${LARGEST_PICTURE.bytes / 2 ** 20} MB`,
  ],
  NOT_A_PICTURE: ['图片只能是 PNG、JPEG 或 SVG', 'a picture is PNG, JPEG or SVG'],
  PICTURE_BROKEN: ['图片文件已损坏或不完整', 'the file of the picture is broken'],
  PICTURE_SIZE: [
    `图片须有宽高,每边最多 ${LARGEST_PICTURE.side} 像素,共 ${LARGEST_PICTURE.pixels} 像素`,
    'a picture has a width and a height of at most ' +
      `${LARGEST_PICTURE.side} pixels, and ${LARGEST_PICTURE.pixels} in all`,
  ],
  TITLE_MISSING: ['请写明标题', 'a title is needed'],
  TITLE_TOO_LONG: ['标题最长 200 个字符', 'a title has at most 200 characters'],
  NOTE_MISSING: ['请写明意见', 'a note is needed'],
  HEAD_MOVED: ['您看到的内容已被改动,请重新查看', 'the content has changed since you saw it'],
  APPROVED_BEFORE: ['您已同意过当前内容', 'you have approved this content already'],
  QUORUM_NOT_MET: ['同意的人数或角色不足', 'more approvals are needed'],
  BASE_OUTDATED: [
    '所依据的版本已不是最新,请先换基',
    'the base is no longer the latest edition: rebase first',
  ],
  BASE_LATEST: [
    '所依据的版本已是最新,无需换基',
    'the base is the latest edition: nothing to rebase on',
  ],
  LABEL_BAD: [
    '版本号应为字母、数字、点、横线,且不是日期',
    'a label is letters, digits, dots and dashes, and no date',
  ],
  LABEL_TAKEN: ['版本号已被使用', 'the label is taken'],
  DATE_TOO_EARLY: [
    '实施日期不能早于今天或前一版本的实施日期',
    'the effective date is before today or before that of the edition before',
  ],
  IN_FORCE_ALREADY: ['版本已实施,不能撤销排期', 'the edition is in force already'],
  EDITION_STATE: [
    '只有现行且未定废止日期的版本可以废止',
    'only an edition in force whose end is not set can be retired',
  ],
  END_TOO_EARLY: ['废止日期应晚于今天', 'the end is after today at the earliest'],
  NO_SUCH_CHANGE: [
    '提案中没有这处变化,可能已被改动',
    'the proposal has no such change: it may say something else by now',
  ],
  NO_SUCH_ISSUE: ['没有这个问题,可能已被改正', 'there is no such issue: it may be mended by now'],
  NO_SUGGESTION: ['这个问题没有可用的修改建议', 'the issue comes with no suggestion'],
  WAIVER_DATE_BAD: [
    '豁免的截止日期应晚于今天,最长五年',
    'a waiver ends after today and within five years',
  ],
  SAME_GRAVITY: ['性质与现在的相同', 'it has that nature already'],
  LOWERED_BY_APPROVER: [
    '调低性质须由批准人作出',
    'only an approver may lower how much a change matters',
  ],
  TEXT_MISSING: ['请写明意见内容', 'say something'],
  TEXT_TOO_LONG: ['最长 4000 个字符', 'at most 4000 characters'],
  ORGANIZATION_MISSING: ['没有写明提出单位', 'it is not said whose opinion it is'],
  ORGANIZATION_TOO_LONG: [
    '提出单位最长 120 个字符',
    'the name of a body has at most 120 characters',
  ],
  NOTHING_NEW: ['表中的意见都已在提案中', 'every comment of the sheet is there already'],
  SETTLED_BEFORE: ['这条意见已经处理', 'the comment is settled already'],
  NOT_OWN_COMMENT: ['只有提出意见的人可以收回', 'only its author may take it back'],
  RATIONALE_MISSING: ['请写明理由', 'a rationale is needed'],
  MATCH_INCOMPLETE: [
    '“无对应”不指明对方,其他关系须指明',
    'no counterpart is named for NONE, and one for every other relation',
  ],
  NOT_A_CLAUSE: [
    '应为两部不同标准已发布版本的条文',
    'clauses of published editions of two different rubrics are needed',
  ],
  MATCH_TAKEN_BACK: ['已经撤回', 'it was taken back already'],
  PREFERENCE_BAD: [
    '没有这项偏好,或值不合适',
    'there is no such preference, or the value does not fit',
  ],
  OTHER_ACCOUNT: ['现在登录的是另一个账号', 'another account is signed in by now'],
  UNSAVED_TOO_LARGE: [
    '未存文字每处最长 200000 个字符,位置最长 300 个字符,一次最多 50 处',
    'unsaved text has at most 200000 characters, its place 300, and 50 are kept at once',
  ],
  STALE: ['所依据的内容已被他人改动,请刷新后重试', 'somebody else was faster: look again'],
  NO_OFFICE: ['您的账号无权这样做', 'your account may not do this'],
  HAS_OFFICE: [
    '管理员账号不能担任角色,也只能由命令行建立和停用',
    'an administrator takes no role, and is made and disabled by the command line only',
  ],
  USERNAME_BAD: [
    '用户名应为 2–32 个小写字母、数字、点、横线,以字母开头',
    'a username is 2 to 32 lower-case letters, digits, dots and dashes, beginning with a letter',
  ],
  KEY_BAD: [
    '代号为 2–40 个小写字母、数字或横线,以字母开头',
    'a key is 2 to 40 small letters, digits or dashes and begins with a letter',
  ],
  KEY_TAKEN: ['这个代号已经登记', 'the key is registered already'],
  USERNAME_TAKEN: ['用户名已被使用', 'the username is taken'],
  NAME_BAD: ['请写明姓名,不超过 64 个字符', 'a name is needed, of 64 characters at most'],
  PASSWORD_WEAK: ['密码应为 10–256 个字符', 'a password is 10 to 256 characters'],
  PASSWORD_COMMON: [
    '密码太容易猜到(常见密码、键盘顺序、姓名或用户名)',
    'the password is too easy to guess: a common one, keys in a row, or a name',
  ],
  PASSWORD_TEXT: [
    '密码含有无法再次输入的字符',
    'the password holds characters that could not be typed again',
  ],
  PASSWORD_SAME: ['新密码与现在的相同', 'the new password is the present one'],
  PASSWORD_WRONG: ['现在的密码不正确', 'the present password is wrong'],
  PASSWORD_CHANGE_FIRST: ['请先更改密码', 'change the password first'],
  FACTOR_CODE_NEEDED: [
    '请输入动态验证码或恢复码',
    'a code of the device, or a recovery code, is needed',
  ],
  FACTOR_CODE_WRONG: ['验证码不正确或已用过', 'the code is wrong, or was used before'],
  FACTOR_NEEDED: [
    '本奖项要求批准人和发布人启用双因素验证',
    'this award asks a second factor of approvers and publishers: set yours up first',
  ],
  FACTOR_THERE: ['已启用双因素验证', 'there is a second factor already'],
  FACTOR_NONE: ['尚未设置双因素验证', 'there is no second factor'],
  PROGRAM: ['程序令牌不能这样做', 'a program may not do this'],
  ROLES_APART: [
    '批准人与发布人不应由一人兼任,如确需兼任请写明理由',
    'one person is not both approver and publisher of an award, unless a reason is given',
  ],
  REQUEST_THERE: ['已有待确认的申请', 'there is a request already that waits for confirmation'],
  ACCOUNT_OPEN: ['账号没有停用', 'the account is not disabled'],
  TOKEN_END_BAD: ['有效期应为 1–365 天', 'a token lasts 1 to 365 days'],
  ACCOUNT_DISABLED: ['账号已停用', 'the account is disabled'],
  SIGN_IN_FAILED: ['用户名或密码不正确', 'the username or the password is wrong'],
  THROTTLED: ['尝试过多,请稍后再试', 'too many attempts, try again later'],
  NOT_FOUND: ['没有找到', 'not found'],
} as const satisfies Record<string, readonly [string, string]>;

export type ReasonCode = keyof typeof reasons;

/** `中文 / English`. */
export const sentence = (code: ReasonCode): string => reasons[code].join(' / ');
