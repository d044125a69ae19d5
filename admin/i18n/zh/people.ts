import type { Office, Role } from '../../../rubrics/vocabulary';

/** Signing in, accounts and grants. */
export const people = {
  account: {
    signIn: '登录',
    signOut: '退出登录',
    intro: '起草、审核、批准、发布须登录；查阅已发布的标准不必登录。',
    username: '用户名',
    password: '密码',
    name: '姓名',
    menu: '账号：%{name}',
    needed: '请先登录',
    neededLong: '这一页只对有账号的人开放。',
    noRole: '尚未授予任何角色',
  },
  offices: { SYSTEM: '系统管理员', SECURITY: '安全管理员', AUDITOR: '审计员' } satisfies Record<
    Office,
    string
  >,
  roles: {
    DRAFTER: '起草人',
    REVIEWER: '审核人',
    APPROVER: '批准人',
    PUBLISHER: '发布人',
  } satisfies Record<Role, string>,
  accounts: {
    title: '账号与授权',
    create: '新建账号',
    created: '登记于 %{at}',
    disable: '停用',
    disableLong: '停用后，账号“%{name}”的登录立即失效，且不能在此恢复。',
    disabled: '已停用 %{at}',
    grant: '授权',
    grantLong: '授予“%{name}”在一个奖项中的角色。',
    revoke: '收回：%{grant}',
    revokeLong: '收回后，自下一次请求起即不再有效。',
    award: '奖项',
    role: '角色',
    passwordHint: '8–256 个字符',
    usernameHint: '2–32 个小写字母、数字、点、横线，以字母开头',
    count: '共 %{smart_count} 个',
    none: '没有可以查看的账号。',
    awardRole: '%{award}·%{role}',
  },
};
