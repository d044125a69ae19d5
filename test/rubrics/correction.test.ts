import { isCorrection } from '../../rubrics/diff/correction';
import { GRAVITY_REASONS, gravityOf, proposedGravity } from '../../rubrics/diff/gravity';
import { diff } from '../../rubrics/diff/diff';
import { fromFile } from '../../rubrics/library/fromFile';
import type { FileNode } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';

/** Single characters corrected, and what only looks like it. */

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s{2,}|\n/)
    .map((pair) => pair.trim().split(' ') as [string, string]);

describe('a correction', () => {
  test.each(
    pairs(`
      帐户 账户  标準 标准  質量管理 质量管理  布署工作 部署工作  其它方面 其他方面  覆盖率率 覆盖率
      己经建立 已经建立  组积开展 组织开展  管里体系 管理体系  顾客满义度 顾客满意度  持读改进 持续改进
      制定措失 制定措施  提高效绿 提高效率  环镜保护 环境保护  员工陪训 员工培训  节约能原 节约能源
      成份分析 成分分析  管理理体系 管理体系  图象识别 图像识别  創新能力 创新能力  關鍵指標 关键指标
      坚持不泄 坚持不懈  战略规化 战略规划  知识共亨 知识共享  社会则任 社会责任  惟一 唯一
      帐户，标準 账户、标准  反覆答覆 反复答复
      登陆系统 登录系统  做为依据 作为依据  当做依据 当作依据  截止2024年底 截至2024年底  截止目前 截至目前
    `),
  )('%s to %s', (before, after) => expect(isCorrection(before, after, () => false)).toBe(true));

  test.each(
    pairs(`
      权力 权利  企业 组织  提升 提高  标准 標準  制定 制订  考核 考察  质量 数量  建立 健全  收入 收人
      由权威机构评审 有权威机构评审  人人参与 人参与  市场 现场  检察 检查  截止 截至  必须 必需
      甲级 乙级  员工 职工  年度 季度  产品 商品  审核 审查  省级 市级  主管 主观  形式 形势
      管理理念 管理念  目的的程度 目的程度  市长长期 市长期  帐户改进 账户改善  质量 质梁  账户 帐户  已经 己经  管理 管理理  的 地  质量 质量
      覆盖率率率 覆盖率  开展工作 开展
      登录系统 登陆系统  作为 做为  截止日期 截至日期  截止2024年底 截至2025年底  做为 作用
    `),
  )('%s to %s is none', (before, after) =>
    expect(isCorrection(before, after, () => false)).toBe(false),
  );

  test('what is a word of the text elsewhere is no error', () => {
    expect(isCorrection('数智化', '数值化', () => false)).toBe(true);
    expect(isCorrection('数智化', '数值化', (pair) => pair === '数智')).toBe(false);
  });
});

test('the table proposes what a person may accept, and of corrections alone', () => {
  const body = (text: string, more = ''): FileNode[] => [
    {
      key: 'top',
      kind: 'SECTION',
      part: 'criteria',
      children: [
        { key: 'one', kind: 'PARAGRAPH', text },
        { key: 'two', kind: 'PARAGRAPH', text: `其余内容${more}。` },
      ],
    },
  ];
  const tree = (nodes: FileNode[]) =>
    buildTree(
      fromFile({
        rubric: 'test/one',
        edition: '1',
        facts: { key: 'facts', title: '标准' },
        body: nodes,
      }),
    );
  const told = (before: string, after: string, more?: string) => {
    const whole = diff(tree(body(before, more)), tree(body(after, more)));
    return whole.changes.map((change) => {
      const { gravity, reason } = gravityOf(change, whole);
      return `${reason} ${gravity} ${proposedGravity(reason)}`;
    });
  };
  expect(told('管理帐户。', '管理账户。')).toEqual(['CORRECTION SUBSTANTIVE EDITORIAL']);
  expect(told('推进数智化。', '推进数值化。', '数智')).toEqual(['WORDING SUBSTANTIVE null']);
  // A correction that makes an obligation or a negation of it is for a person to read.
  expect(told('末建立制度。', '未建立制度。')).toEqual(['NEGATION SUBSTANTIVE null']);
  expect(told('应建立帐户。', '宜建立账户。')).toEqual(['OBLIGATION SUBSTANTIVE null']);
  expect(GRAVITY_REASONS.filter((reason) => proposedGravity(reason) !== null)).toEqual([
    'SAME_SENSE',
    'CORRECTION',
  ]);
});
