import { docxOf, type Content } from '../docxOf';
import { p, type Foreign, h, HEADINGS } from './foreign';
import { grid } from './grid';

/** A ninth set, by people who never saw the reader: an award, a standard, a list of farms. */

/** Chapters and parts with points, typed under styles; what earns how much of them. */
const award = docxOf({
  styles: HEADINGS,
  content: [
    p('企业管理现代化创新成果评审标准', { centred: true, bold: true }),
    p('（2025年修订）', { centred: true }),
    h(1, '第一章　总则', { centred: true }),
    p('为规范企业管理现代化创新成果的评审工作，制定本标准。', { first: 2 }),
    p('评审总分为1000分，由评审专家独立评分后取平均值。', { first: 2 }),
    h(1, '第二章　评审内容（1000分）', { centred: true }),
    h(2, '第一节　创新性（350分）'),
    h(3, '一、选题（150分）'),
    p('评审时主要考察：', { first: 2 }),
    p('（一）是否针对企业改革发展中的突出问题；', { first: 2 }),
    p('（二）是否符合国家产业政策导向。', { first: 2 }),
    h(3, '二、理念与方法（200分）'),
    p('评审时主要考察：', { first: 2 }),
    p('（一）管理理念是否先进，内涵是否清楚；', { first: 2 }),
    p('（二）是否综合运用现代管理方法和信息技术；', { first: 2 }),
    p('（三）与国内同类做法相比是否具有独到之处。', { first: 2 }),
    h(2, '第二节　实践性（300分）'),
    h(3, '一、实施过程（180分）'),
    p('成果经过一年以上的实践检验，实施步骤完整，组织保障到位。', { first: 2 }),
    h(3, '二、可推广性（120分）'),
    p('做法具体，便于其他企业学习借鉴。', { first: 2 }),
    h(2, '第三节　效益性（350分）'),
    h(3, '一、经济效益（200分）'),
    p('经济效益的计算依据充分，并经财务部门核实。', { first: 2 }),
    h(3, '二、社会效益和生态效益（150分）'),
    p('在促进就业、节能降碳、改善民生等方面取得明显成效。', { first: 2 }),
    h(1, '第三章　评分档次', { centred: true }),
    p('各评审内容按照下表确定得分比例。', { first: 2 }),
    {
      rows: grid(`
        得分比例 | 评分说明
        0%～40% | 没有体现评审内容的要求，或者仅有零散的做法，缺少佐证材料。
        40%～70% | 基本体现评审内容的要求，做法较为系统，佐证材料较为完整。
        70%～100% | 充分体现评审内容的要求，做法系统完整，成效突出，佐证材料翔实。
      `),
    },
    h(1, '第四章　等级', { centred: true }),
    p('成果分为三个等级：', { first: 2 }),
    p('（一）一等成果：评审得分不低于900分；', { first: 2 }),
    p('（二）二等成果：评审得分不低于800分；', { first: 2 }),
    p('（三）三等成果：评审得分不低于700分。', { first: 2 }),
    h(1, '第五章　附则', { centred: true }),
    p('本标准由市企业联合会负责解释，自印发之日起执行。', { first: 2 }),
  ],
});
const AWARD = `
SECTION 总则
  PARAGRAPH 为规范企业管理
  PARAGRAPH 评审总分为
SECTION 评审内容 {1000}
  CATEGORY 创新性 {350}
    ITEM 选题 {150}
      PARAGRAPH 评审时主要
      POINT 是否针对
      POINT 是否符合
    ITEM 理念与方法 {200}
      PARAGRAPH 评审时主要
      POINT 管理理念
      POINT 是否综合
      POINT 与国内同类
  CATEGORY 实践性 {300}
    ITEM 实施过程 {180}
      PARAGRAPH 成果经过
    ITEM 可推广性 {120}
      PARAGRAPH 做法具体
  CATEGORY 效益性 {350}
    ITEM 经济效益 {200}
      PARAGRAPH 经济效益的计算
    ITEM 社会效益和生态效益 {150}
      PARAGRAPH 在促进就业
SECTION 评分档次
  PARAGRAPH 各评审内容
  TABLEHEAD 得分比例
  TABLEHEAD 评分说明
  GUIDE 0%
SECTION 等级
  PARAGRAPH 成果分为
  LISTITEM 一等成果
  LISTITEM 二等成果
  LISTITEM 三等成果
SECTION 附则
  PARAGRAPH 本标准由
`;

const bold = (text: string): Content => p(text, { bold: true });
const said = (text: string): Content => p(text, { first: 2 });

/** No styles at all; terms in three lines, what was cited, books at the end. */
const repair = docxOf({
  content: [
    p('家用电器维修服务质量评价规范', { centred: true, bold: true }),
    p('前　　言', { centred: true, bold: true }),
    said('本文件按照GB/T 1.1—2020《标准化工作导则　第1部分》的规定起草。'),
    said('本文件由市家用电器服务维修协会提出并归口。'),
    bold('1　范围'),
    said('本文件规定了家用电器维修服务的基本要求、服务要求和评价方法。'),
    said('本文件适用于从事家用电器上门维修和送修服务的经营者。'),
    bold('2　规范性引用文件'),
    said('下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。'),
    said('GB 4706.1　家用和类似用途电器的安全　第1部分：通用要求'),
    said('SB/T 10349　家用电器维修服务业管理规范'),
    bold('3　术语和定义'),
    said('SB/T 10349界定的以及下列术语和定义适用于本文件。'),
    bold('3.1'),
    bold('　　上门维修　on-site repair'),
    said('维修人员到用户指定地点提供的维修服务。'),
    bold('3.2'),
    bold('　　一次修复率　first-time fix rate'),
    said('首次维修即排除故障的件数占维修总件数的百分比。'),
    bold('4　基本要求'),
    said('经营者应满足下列要求：'),
    said('a）具有固定的经营场所和必要的检测仪器；'),
    said('b）公示服务项目、收费标准和投诉电话。'),
    bold('5　服务要求'),
    bold('5.1　接单'),
    said('应在30分钟内与用户联系，约定上门时间。'),
    bold('5.2　维修'),
    said('5.2.1　维修前应告知用户故障原因和预计费用。'),
    said('5.2.2　更换的零部件应符合GB 4706.1的要求。'),
    said('注：维修包括上门维修和送修。'),
    bold('6　评价方法'),
    said('采用百分制评分，评分项目见附录A，得分80分及以上为合格。'),
    p('附　录　A\n（规范性）\n服务质量评分表', { centred: true, bold: true }),
    p('表A.1　服务质量评分', { centred: true }),
    {
      rows: grid(`
        评价项目 | 评价指标 | 分值 | 评分规则
        ↓服务过程⏎（60分） | 及时率 | 25 | 不低于95%，每低1个百分点扣2分
        〃 | 一次修复率 | 35 | 不低于90%，每低1个百分点扣1分
        服务结果⏎（40分） | 用户满意率 | 40 | 不低于90%，每低1个百分点扣2分
      `),
    },
    p('参考文献', { centred: true, bold: true }),
    p('[1]　GB/T 19012　质量管理　顾客满意　组织处理投诉指南'),
    p('[2]　GB/T 18760　消费品售后服务方法与要求'),
  ],
});
const REPAIR = `
SECTION 前言
  PARAGRAPH 本文件按照
  PARAGRAPH 本文件由市
SECTION 范围
  PARAGRAPH 本文件规定了
  PARAGRAPH 本文件适用于
SECTION 规范性引用文件
  PARAGRAPH 下列文件
  LISTITEM GB 4706.1
  LISTITEM SB/T 10349　家用
SECTION 术语和定义
  PARAGRAPH SB/T 10349界定
  TERM 上门维修
  TERM 一次修复率
SECTION 基本要求
  PARAGRAPH 经营者应
  POINT 具有固定
  POINT 公示服务
SECTION 服务要求
  CATEGORY 接单
    PARAGRAPH 应在30分钟
  CATEGORY 维修
    POINT 维修前
    POINT 更换的
    NOTE 注
SECTION 评价方法
  PARAGRAPH 采用百分制
SECTION 服务质量评分表
  CAPTION 服务质量评分
  CATEGORY 服务过程 {60}
    ITEM 及时率 {25}
      SCORINGRULE 不低于95%
    ITEM 一次修复率 {35}
      SCORINGRULE 不低于90%
  CATEGORY 服务结果 {40}
    ITEM 用户满意率 {40}
      SCORINGRULE 不低于90%
SECTION 参考文献
  LISTITEM GB/T 19012
  LISTITEM GB/T 18760
`;

export const NINTH: readonly Foreign[] = [
  { name: '管理创新 (parts with points)', file: '管理创新.docx', bytes: award, meant: AWARD },
  { name: '家电维修 (no styles)', file: '家电维修.docx', bytes: repair, meant: REPAIR },
];
