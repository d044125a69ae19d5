import { docxOf } from '../docxOf';
import { p, plain, type Foreign } from './foreign';
import { grid } from './grid';

/** The last of the eighth set: only taken off, defects without points, pasted from a page. */

/** Nothing is earned: behaviour, and what each costs. */
const agencies = docxOf({
  content: [
    p('工程监理企业不良行为记分管理办法', { centred: true, bold: true }),
    p('一、记分规则', { bold: true }),
    p('监理企业每年初始信用分为100分，只扣不加，一个自然年度为一个记分周期。', { first: 2 }),
    p('同一行为符合多项记分标准的，按照最高一项记分。', { first: 2 }),
    p('二、记分标准', { bold: true }),
    {
      rows: grid(`
        序号 | 行为类别 | 行为代码 | 不良行为表现 | 扣分标准 | 扣分值
        1 | ↓资质管理 | JL-1-01 | 允许其他单位以本单位名义承揽监理业务 | 每项 | 20
        2 | 〃 | JL-1-02 | 资质条件达不到标准要求，逾期未整改 | 每次 | 10
        3 | ↓人员履职 | JL-2-01 | 总监理工程师未按规定到岗 | 每次 | 5
        4 | 〃 | JL-2-02 | 监理人员与投标承诺不一致 | 每人 | 3
        5 | 〃 | JL-2-03 | 关键部位未实施旁站 | 每处 | 4
        6 | ↓质量安全 | JL-3-01 | 将不合格的工程按照合格签字 | 每次 | 15
        7 | 〃 | JL-3-02 | 发现安全事故隐患未要求整改 | 每处 | 8
        8 | 〃 | JL-3-03 | 未审查专项施工方案 | 每份 | 6
        9 | ↓市场行为 | JL-4-01 | 与施工单位串通，弄虚作假 | 每次 | 20
        10 | 〃 | JL-4-02 | 以低于成本的报价承揽业务 | 每项 | 12
      `),
    },
    p('三、信用等级', { bold: true }),
    p('（一）A级：年度得分90分以上；'),
    p('（二）B级：年度得分75分以上、不足90分；'),
    p('（三）C级：年度得分60分以上、不足75分；'),
    p('（四）D级：年度得分不足60分。'),
    p('四、结果应用', { bold: true }),
    p('信用等级为D级的，列为重点监管对象，一年内不得参与政府投资工程的监理投标。', { first: 2 }),
  ],
});
const AGENCIES = `
SECTION 记分规则
  PARAGRAPH 监理企业每年
  PARAGRAPH 同一行为
SECTION 记分标准
  CATEGORY 资质管理
    POINT 允许其他单位 {20}
      SCORINGRULE 每项
    POINT 资质条件 {10}
      SCORINGRULE 每次
  CATEGORY 人员履职
    POINT 总监理工程师 {5}
      SCORINGRULE 每次
    POINT 监理人员 {3}
      SCORINGRULE 每人
    POINT 关键部位 {4}
      SCORINGRULE 每处
  CATEGORY 质量安全
    POINT 将不合格 {15}
      SCORINGRULE 每次
    POINT 发现安全事故 {8}
      SCORINGRULE 每处
    POINT 未审查 {6}
      SCORINGRULE 每份
  CATEGORY 市场行为
    POINT 与施工单位 {20}
      SCORINGRULE 每次
    POINT 以低于成本 {12}
      SCORINGRULE 每项
SECTION 信用等级
  LISTITEM A级
  LISTITEM B级
  LISTITEM C级
  LISTITEM D级
SECTION 结果应用
  PARAGRAPH 信用等级为D级
`;

/** No points: stars say how grave a defect is. */
const pharmacy = docxOf({
  content: [
    p('零售药店药品经营质量检查评定标准', { centred: true, bold: true }),
    p('一、说明', { bold: true }),
    p('1.检查项目共9项，其中关键项目（条款号前加“**”）2项，重点项目（加“*”）3项，一般项目4项。'),
    p('2.检查时应当逐项作出肯定或者否定的评定，凡有缺陷的应当具体描述。'),
    p('二、检查项目', { bold: true }),
    {
      rows: grid(`
        条款号 | 检查项目 | 检查方法
        →3 （一）管理职责
        **101 | 企业按照许可的经营方式和经营范围从事经营活动。 | 核对许可证和购销记录。
        *102 | 企业负责人和质量负责人分工明确，不得兼任。 | 查任命文件，现场询问。
        103 | 质量管理制度每年考核一次。 | 查考核记录。
        →3 （二）人员与培训
        *201 | 营业时间执业药师在岗。 | 现场核对注册证。
        202 | 直接接触药品的人员每年进行健康检查。 | 查健康档案。
        →3 （三）设施与陈列
        *301 | 冷藏药品存放在冷藏设备中，温度有记录。 | 查看设备和温度记录。
        302 | 药品与非药品分区陈列，标识醒目。 | 现场查看。
        →3 （四）销售管理
        **401 | 处方药凭处方销售，处方经执业药师审核。 | 抽查5张处方。
        402 | 销售凭证内容完整。 | 抽查凭证。
      `),
    },
    p('三、评定结果', { bold: true }),
    p('表1　评定结果的判定', { centred: true }),
    {
      rows: grid(`
        评定结果 | 关键项目缺陷 | 重点项目缺陷 | 一般项目缺陷
        合格 | 0 | 0 | 不超过1项
        限期整改 | 0 | 不超过1项 | 不超过2项
        不合格 | 1项以上 | 2项以上 | 3项以上
      `),
    },
  ],
});
const PHARMACY = `
SECTION 说明
  PARAGRAPH 检查项目共9项
  PARAGRAPH 检查时应当
SECTION 检查项目
  CATEGORY 管理职责
    POINT 企业按照许可
      METHOD 核对许可证
    POINT 企业负责人
      METHOD 查任命文件
    POINT 质量管理制度
      METHOD 查考核记录
  CATEGORY 人员与培训
    POINT 营业时间
      METHOD 现场核对
    POINT 直接接触
      METHOD 查健康档案
  CATEGORY 设施与陈列
    POINT 冷藏药品
      METHOD 查看设备
    POINT 药品与非药品
      METHOD 现场查看
  CATEGORY 销售管理
    POINT 处方药
      METHOD 抽查5张
    POINT 销售凭证
      METHOD 抽查凭证
SECTION 评定结果
  TABLE 评定结果的判定
`;

/** As a browser leaves it: blanks of full width, lines between, who edited it. */
const yards = plain(`镇“最美庭院”评选标准

　　为进一步改善农村人居环境，镇妇联决定开展“最美庭院”评选活动，现将评选标准公布如下。


一、评选范围

　　全镇常住农户。近两年已获评的，不再重复参评。


二、评选标准（满分100分）

（一）庭院整洁美　30分

　　①房前屋后无垃圾、无污水、无杂物堆放；　（10分）

　　②柴草、农具摆放整齐，家禽家畜圈养；　（10分）

　　③厕所干净，没有异味。　（10分）

（二）绿化布局美　30分

　　①庭院内花草树木搭配合理，养护良好；　（20分）

　　②菜园、果园有整齐的围栏。　（10分）

（三）家风和谐美　40分

　　①夫妻和睦、孝老爱亲、邻里团结；　（20分）

　　②积极参加村里的志愿服务活动；　（10分）

　　③移风易俗，不大操大办。　（10分）


三、一票否决

　　有下列情形之一的，不得参评：

　　①有违法建设的；

　　②有赌博、封建迷信等行为的；

　　③拒不配合垃圾分类的。


四、奖项设置

　　①金牌庭院：得分95分以上；

　　②银牌庭院：得分85分以上；

　　③铜牌庭院：得分75分以上。


来源：镇妇联

编辑：镇融媒体中心
`);
const YARDS = `
PARAGRAPH 为进一步改善
SECTION 评选范围
  PARAGRAPH 全镇常住农户
SECTION 评选标准 {100}
  CATEGORY 庭院整洁美 {30}
    POINT 房前屋后 {10}
    POINT 柴草、农具 {10}
    POINT 厕所干净 {10}
  CATEGORY 绿化布局美 {30}
    POINT 庭院内花草 {20}
    POINT 菜园、果园 {10}
  CATEGORY 家风和谐美 {40}
    POINT 夫妻和睦 {20}
    POINT 积极参加 {10}
    POINT 移风易俗 {10}
SECTION 一票否决
  PARAGRAPH 有下列情形
  LISTITEM 有违法建设
  LISTITEM 有赌博
  LISTITEM 拒不配合
SECTION 奖项设置
  LISTITEM 金牌庭院
  LISTITEM 银牌庭院
  LISTITEM 铜牌庭院
PARAGRAPH 来源
PARAGRAPH 编辑
`;

export const EIGHTH_LAST: readonly Foreign[] = [
  { name: '监理记分 (only taken off)', file: '监理.docx', bytes: agencies, meant: AGENCIES },
  { name: '药店 (stars, no points)', file: '药店.docx', bytes: pharmacy, meant: PHARMACY },
  { name: '最美庭院 (pasted from a page)', file: '庭院.txt', bytes: yards, meant: YARDS },
];
