/** Texts of governed change: people, proposals, the record. */
export const zhChange = {
  account: {
    signIn: '登录', signOut: '退出登录', intro: '起草、审核、批准、发布须登录；查阅已发布的标准不必登录。', username: '用户名', password: '密码', name: '姓名', menu: '账号：%{name}',
    needed: '请先登录', neededLong: '这一页只对有账号的人开放。', noRole: '尚未授予任何角色',
  },
  offices: { SYSTEM: '系统管理员', SECURITY: '安全管理员', AUDITOR: '审计员' },
  roles: { DRAFTER: '起草人', REVIEWER: '审核人', APPROVER: '批准人', PUBLISHER: '发布人' },
  accounts: {
    title: '账号与授权', create: '新建账号', created: '登记于 %{at}', disable: '停用', disableLong: '停用后，账号“%{name}”的登录立即失效，且不能在此恢复。', disabled: '已停用 %{at}',
    grant: '授权', grantLong: '授予“%{name}”在一个奖项中的角色。', revoke: '收回：%{grant}', revokeLong: '收回后，自下一次请求起即不再有效。', award: '奖项', role: '角色',
    passwordHint: '8–256 个字符', usernameHint: '2–32 个小写字母、数字、点、横线，以字母开头', count: '共 %{smart_count} 个', none: '没有可以查看的账号。', awardRole: '%{award}·%{role}',
  },
  record: {
    title: '记录', intro: '发生过的每一件事，最新的在前；每一行的散列包含上一行的散列。', kind: '种类', actor: '账号', subject: '对象', body: '内容', hash: '散列', prev: '上一行散列', at: '时间',
    count: '共 %{smart_count} 条', older: '更早的', newest: '回到最新', filter: '筛选', none: '没有相符的记录。', nobody: '系统',
    kinds: {
      'sign-in': '登录', 'sign-out': '退出登录', 'sign-in-failed': '登录失败', account: '账号', grant: '授权', revoke: '收回授权', refusal: '拒绝', refusals: '拒绝（合计）', proposal: '提出提案', act: '改动',
      decision: '流转', edition: '版本', retirement: '废止', comment: '意见', 'comment-outcome': '处理意见', match: '确认对应', 'match-retraction': '撤回对应',
    },
  },
  desk: {
    title: '工作台', todo: '待办', done: '已办', mine: '我发起的', all: '全部提案', noTodo: '没有等待您处理的提案。', noDone: '您还没有办理过。', noMine: '您还没有参与起草的提案。', noAll: '没有提案。',
    count: '共 %{smart_count} 条', can: '可：%{acts}', state: '状态', anyState: '全部状态', older: '更早的', newest: '回到最新', begin: '提出修订：在版本页面点“提出修订”。',
  },
  proposal: {
    number: '提案 %{id}', title: '标题', rationale: '修订理由', base: '所依据的版本', first: '首版', authors: '起草', created: '提出于 %{at}', propose: '提出修订', proposeFor: '为“%{rubric}”提出修订',
    proposeLong: '修订以最新版本为底本；发布之前只有本奖项的人员能看到。', missing: '还差', nothingMissing: '内容方面没有欠缺', approvals: '同意当前内容：%{smart_count} 人', published: '已成为版本', step: '流转进度',
    rooms: '提案内容', overview: '概览', terms: '术语', latestIs: '最新版本为 %{edition}', draftTitle: '标准名称', notSeen: '没有这份提案，或您不在它的奖项中。',
    states: { DRAFT: '草案', SUBMITTED: '送审', RETURNED: '退回', APPROVED: '批准', PUBLISHED: '发布', WITHDRAWN: '终止' },
  },
  transition: {
    title: '可办事项', reasons: '“%{name}”现在不可办：%{reasons}', note: '意见', noteNeeded: '意见（必填）', label: '版本号', labelHint: '例如 2027；修改单如 2019.1', date: '实施日期', cancel: '取消', seen: '您所看到的内容散列',
    names: {
      create: '提出', edit: '编辑', rebase: '换基', submit: '送审', recall: '撤回', return: '退回', approve: '同意', publish: '发布', withdraw: '终止', unschedule: '撤销排期', judge: '改判性质', waive: '豁免',
    },
    about: {
      submit: '送审后不能再编辑，直到撤回或退回。', recall: '撤回后回到草案，可继续编辑；已有的同意对改动后的内容不再有效。', return: '退回给起草人修改，请写明意见。',
      approve: '同意的是您所看到的内容；内容一有改动，这次同意即不再有效。', publish: '发布后成为一个版本，内容不可再改，也不能撤回到草案。', withdraw: '终止后不能恢复，内容仍保留备查。',
      unschedule: '撤销排期后，这个待实施的版本不再实施，且不能恢复。',
    },
  },
  decision: { title: '审批记录', none: '还没有审批记录。', line: '%{act}，%{name}', former: '针对先前的内容', moved: '%{from} → %{to}' },
  change: {
    title: '改动的条目', none: '与所依据的版本没有差别。', count: '改 %{revised} · 增 %{added} · 删 %{retired}', before: '原版本', after: '修订稿', absent: '（无）', only: '仅看改动', inserted: '新增：', deleted: '删去：',
    fates: { REVISED: '改', ADDED: '增', RETIRED: '删' },
    fatesLong: { REVISED: '已修改', ADDED: '新增', RETIRED: '已删除' },
    kinds: { facts: '标准名称', clause: '条文', weight: '分值', guide: '评分指南', term: '术语' },
  },
  act: {
    title: '改动经过', none: '还没有改动。', undo: '撤消', undoThis: '撤消：%{act}（%{at}）', all: '显示全部 %{n} 步',
    names: {
      clauseAdd: '新增条文', clauseRevise: '修改条文', clauseMove: '移动条文', clauseReorder: '调整次序', clauseRetire: '删除条文', clauseSplit: '拆分条文', clauseMerge: '合并条文', weightSet: '修改分值',
      labelSet: '修改编号', labelsNormalise: '规范编号', termAdd: '新增术语', termRevise: '修改术语', termMove: '移动术语', termRetire: '删除术语', factsRevise: '修改标准名称', bandAdd: '新增分数段',
      bandRevise: '修改分数段', bandRemove: '删除分数段', descriptorRevise: '修改描述', guideRevise: '修改评分指南', proposalUndo: '撤消', undo: '撤消', rebase: '换基',
    },
  },
  entry: {
    title: '标题', text: '条文', label: '编号', labelHint: '留空即不印编号；移动后编号按位置重排', byPlace: '按位置编号', points: '分值', pointsHint: '留空即不设分值', bothParts: '标准内容与评审细则一并修改', save: '保存', saved: '已保存 %{at}',
    unsaved: '有未保存的改动', discard: '放弃改动', readOnly: '现在不能编辑：%{reasons}', retired: '本条已在草案中删除。', against: '与所依据的版本对照', formText: '标题与条文',
    addNext: '新增下一条', addBelow: '新增下级', up: '上移', down: '下移', move: '移动到…', retire: '删除', kind: '类别', scheme: '编号方式', noScheme: '不编号', where: '位置', add: '新增',
    retireLong: '删除“%{name}”及其下 %{below} 条。可在“改动经过”中撤消。', moveTarget: '移动到何处（可输入编号或文字查找）', moveAfter: '排在它之后', moveFirst: '作为它的第一个下级', moveLast: '作为它的最后一个下级',
    place: '条目操作', term: '术语', english: '英文', definition: '定义', termAdd: '新增术语', termRetireLong: '删除术语“%{name}”：请选接替的术语，或写明理由。', successor: '接替的术语', reason: '理由', noSuccessor: '无',
    staleTitle: '他人已改动这一条', staleLong: '您输入的与现在保存着的都在下面，二者都没有丢失。', mine: '您输入的', stored: '现在保存着的', keepMine: '保留我的，可再保存', takeStored: '改用已保存的', empty: '（空）',
  },
  rebase: {
    title: '换基', long: '把草案的改动放到最新版本上。两边都改过的地方由您决定；未决定之前什么都不会改变。', latest: '所依据的已是最新版本，不需要换基。', start: '换基到最新版本', again: '按所选换基', done: '已换基到 %{edition}。',
    conflicts: '%{smart_count} 处须决定', base: '原来的版本', ours: '本草案', theirs: '最新版本', own: '自拟', nothing: '（无）', entry: '条目 %{key}', choose: '取用',
    fields: { text: '条文', title: '标题', label: '编号', place: '位置', entry: '整条', points: '分值', definition: '定义', term: '术语', english: '英文' },
  },
};
