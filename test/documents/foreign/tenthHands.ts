import { docxOf, type Content } from '../docxOf';
import { p, type Foreign } from './foreign';
import { grid } from './grid';

/** Documents of the tenth set as Word 2016 and WPS write them: lists, controls, boxes of text. */

const run = (text: string): string =>
  `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r>`;
/** A content control around a paragraph, as templates of Word have them. */
const control = (text: string): Content => ({
  xml:
    '<w:sdt><w:sdtPr><w:alias w:val="标题"/><w:placeholder><w:docPart w:val="D1"/></w:placeholder></w:sdtPr>' +
    `<w:sdtContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(text)}</w:p></w:sdtContent></w:sdt>`,
});
/** A box of text, drawn twice: for programs that know it, and for those that do not. */
const box = (text: string): Content => ({
  xml:
    '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
    'xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent><mc:Choice Requires="wps">' +
    `<w:drawing><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></w:drawing>` +
    '</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>' +
    `<w:p>${run(text)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r></w:p>',
});

const named = (style: string, text: string): Content => p(text, { style });

/** A standard with styles of its own office, numbered by lists; a score sheet in an annex. */
const elderly = docxOf({
  styles: [
    { name: '章', outline: 1, list: 1, level: 0 },
    { name: '条', outline: 2, list: 1, level: 1 },
    { name: '款', list: 1, level: 2 },
    { name: '正文缩进' },
    { name: '列项', list: 2, level: 0 },
  ],
  lists: [
    [
      { format: 'decimal', text: '%1', style: '章' },
      { format: 'decimal', text: '%1.%2', style: '条' },
      { format: 'decimal', text: '%1.%2.%3', style: '款' },
    ],
    [{ format: 'lowerLetter', text: '%1）' }],
  ],
  again: [2, 2],
  content: [
    box('征求意见稿'),
    control('社区养老服务机构等级划分与评定'),
    named('章', '范围'),
    named('正文缩进', '本文件给出了社区养老服务机构的等级划分，规定了评定要求和评定程序。'),
    named('正文缩进', '本文件适用于社区日间照料中心、综合养老服务中心的等级评定。'),
    named('章', '规范性引用文件'),
    named('正文缩进', '本文件没有规范性引用文件。'),
    named('章', '术语和定义'),
    named('正文缩进', '下列术语和定义适用于本文件。'),
    named('条', '社区养老服务机构　community elderly care institution'),
    named('正文缩进', '为社区内老年人提供日间照料、短期托养、助餐等服务的机构。'),
    named('条', '助餐服务　meal service'),
    named('正文缩进', '为老年人提供的集中就餐和送餐服务。'),
    named('章', '等级划分'),
    named('款', '等级由低到高分为一级、二级、三级。'),
    named('款', '各等级的最低得分应符合表1的规定。'),
    p('表1　等级与得分', { centred: true }),
    {
      rows: grid(`
        等级 | 总得分 | 环境 | 服务
        三级 | ≥850 | ≥170 | ≥510
        二级 | ≥700 | ≥140 | ≥420
        一级 | ≥600 | ≥120 | ≥360
      `),
    },
    named('章', '评定要求'),
    named('条', '基本条件'),
    named('正文缩进', '申请评定的机构应满足以下条件：'),
    p('取得法人登记证书；', { style: '列项', list: 3 }),
    p('正式运营满一年；', { style: '列项', list: 3 }),
    p('近两年内无责任事故。', { style: '列项', list: 3 }),
    named('条', '环境'),
    named('款', '出入口、走道、卫生间应进行无障碍设计。'),
    named('款', '每床建筑面积应不少于20平方米。'),
    named('条', '服务'),
    named('款', '应提供助餐、助浴、康复、文娱等服务。'),
    named('款', '应与老年人或者其监护人签订服务协议，协议包括：'),
    p('服务项目和收费标准；', { style: '列项', list: 4 }),
    p('双方的权利和义务；', { style: '列项', list: 4 }),
    p('紧急情况的处置。', { style: '列项', list: 4 }),
    named('正文缩进', '注：服务协议可使用民政部门的示范文本。'),
    p('附录A（规范性）　评分表', { centred: true, bold: true }),
    {
      rows: grid(`
        一级指标 | 二级指标 | 三级指标 | 评分要点 | 分值
        ↓A.1 环境⏎200分 | ↓A.1.1 设施⏎120分 | A.1.1.1 无障碍 | 出入口有坡道，卫生间有扶手，每缺一项扣10分 | 60
        〃 | 〃 | A.1.1.2 休息区 | 有独立休息室，床位不少于10张 | 60
        〃 | A.1.2 绿化⏎80分 | A.1.2.1 活动场地 | 有室外活动场地得50分，有绿化得30分 | 80
        ↓A.2 服务⏎600分 | ↓A.2.1 生活照料⏎320分 | A.2.1.1 助餐 | 每日提供午餐，每周公布食谱 | 160
        〃 | 〃 | A.2.1.2 助浴 | 有助浴设备，每人每周不少于1次 | 160
        〃 | ↓A.2.2 健康服务⏎280分 | A.2.2.1 健康档案 | 建档率100%，每低1个百分点扣5分 | 140
        〃 | 〃 | A.2.2.2 康复训练 | 有康复师，每日有训练记录 | 140
        A.3 管理⏎200分 | A.3.1 制度⏎200分 | A.3.1.1 制度建设 | 每缺一项制度扣20分 | 200
        →4 总分 | 1000
      `),
    },
  ],
});
const ELDERLY = `
SECTION 范围
  PARAGRAPH 本文件给出了
  PARAGRAPH 本文件适用于
SECTION 规范性引用文件
  PARAGRAPH 本文件没有
SECTION 术语和定义
  PARAGRAPH 下列术语
  TERM 社区养老服务机构
  TERM 助餐服务
SECTION 等级划分
  POINT 等级由低到高
  POINT 各等级的最低
  TABLE 等级与得分
SECTION 评定要求
  CATEGORY 基本条件
    PARAGRAPH 申请评定
    POINT 取得法人
    POINT 正式运营
    POINT 近两年内
  CATEGORY 环境
    POINT 出入口、走道
    POINT 每床建筑面积
  CATEGORY 服务
    POINT 应提供助餐
    POINT 应与老年人
      POINT 服务项目
      POINT 双方的权利
      POINT 紧急情况
    NOTE 注
SECTION 评分表
  CATEGORY 环境 {200}
    ITEM 设施 {120}
      SUBITEM 无障碍 {60}
        SCORINGRULE 出入口有坡道
      SUBITEM 休息区 {60}
        SCORINGRULE 有独立休息室
    ITEM 绿化 {80}
      SUBITEM 活动场地 {80}
        SCORINGRULE 有室外活动
  CATEGORY 服务 {600}
    ITEM 生活照料 {320}
      SUBITEM 助餐 {160}
        SCORINGRULE 每日提供
      SUBITEM 助浴 {160}
        SCORINGRULE 有助浴设备
    ITEM 健康服务 {280}
      SUBITEM 健康档案 {140}
        SCORINGRULE 建档率
      SUBITEM 康复训练 {140}
        SCORINGRULE 有康复师
  CATEGORY 管理 {200}
    ITEM 制度 {200}
      SUBITEM 制度建设 {200}
        SCORINGRULE 每缺一项制度
`;

const auto = (list: number, level: number, text: string, more: object = {}): Content =>
  p(text, { list, level, ...more });

/** Chapters and articles counted by one list, items by another; a table with joined cells. */
const letters = docxOf({
  lists: [
    [
      { format: 'chineseCounting', text: '第%1章' },
      { format: 'chineseCounting', text: '第%2条' },
    ],
    [{ format: 'chineseCounting', text: '（%1）' }],
    [{ format: 'decimal', text: '%1.' }],
  ],
  again: [2, 2, 2],
  content: [
    p('全市信访工作考核办法', { centred: true, bold: true }),
    auto(1, 0, '总则', { centred: true, bold: true }),
    auto(1, 1, '为压实信访工作责任，制定本办法。'),
    auto(1, 1, '考核对象为各县（市、区）和市直有关单位。'),
    auto(1, 0, '考核内容', { centred: true, bold: true }),
    auto(1, 1, '考核满分为100分，由下列内容组成：'),
    auto(2, 0, '组织领导15分；'),
    auto(2, 0, '源头治理35分；'),
    auto(2, 0, '办理质效50分。'),
    auto(1, 1, '考核内容和计分标准见附表。'),
    auto(1, 0, '考核等次', { centred: true, bold: true }),
    auto(1, 1, '考核结果分为优秀、合格、不合格三个等次：'),
    auto(4, 0, '得分90分以上的为优秀；'),
    auto(4, 0, '得分70分以上不足90分的为合格；'),
    auto(4, 0, '得分不足70分的为不合格。'),
    auto(1, 1, '有下列情形之一的，直接确定为不合格等次：'),
    auto(5, 0, '因处置不当引发群体性事件的；'),
    auto(5, 0, '考核数据造假的。'),
    auto(1, 0, '附则', { centred: true, bold: true }),
    auto(1, 1, '本办法由市信访局负责解释。'),
    auto(1, 1, '本办法自印发之日起施行。'),
    p('附表'),
    p('信访工作考核计分表', { centred: true, bold: true }),
    {
      rows: grid(`
        考核项目 | 考核要点 | 分值 | 计分标准
        ↓组织领导⏎（15分） | 党政主要负责人每季度研究信访工作 | 8 | 缺1次扣2分
        〃 | 领导干部接访下访，包案化解 | 7 | 未按要求接访的，每人次扣1分
        ↓源头治理⏎（35分） | 重大决策开展社会稳定风险评估 | 10 | 应评未评的，每件扣5分
        〃 | 初次信访事项一次性化解率达到85% | 15 | 每低1个百分点扣1分
        〃 | 越级走访批次同比下降 | 10 | 上升的不得分，持平的得5分
        ↓办理质效⏎（50分） | 及时受理率、按期答复率达到100% | 20 | 每低1个百分点扣2分
        〃 | 群众满意率达到95% | 20 | 每低1个百分点扣1分
        〃 | 重复信访治理按期办结 | 10 | 未按期办结的，每件扣1分
        加分 | 工作经验被省级以上推广 | 5 | 每次加1分，最高加5分
        扣分 | 被省级以上通报批评 | | 每次扣3分
      `),
    },
  ],
});
const LETTERS = `
SECTION 总则
  ITEM 为压实信访
  ITEM 考核对象为
SECTION 考核内容
  ITEM 考核满分为
    LISTITEM 组织领导
    LISTITEM 源头治理
    LISTITEM 办理质效
  ITEM 考核内容和计分标准
SECTION 考核等次
  ITEM 考核结果分为
    LISTITEM 得分90分以上
    LISTITEM 得分70分以上
    LISTITEM 得分不足70分
  ITEM 有下列情形之一
    LISTITEM 因处置不当
    LISTITEM 考核数据造假
SECTION 附则
  ITEM 本办法由市信访局
  ITEM 本办法自印发
SECTION 信访工作考核计分表
  CATEGORY 组织领导 {15}
    POINT 党政主要 {8}
      SCORINGRULE 缺1次
    POINT 领导干部 {7}
      SCORINGRULE 未按要求
  CATEGORY 源头治理 {35}
    POINT 重大决策 {10}
      SCORINGRULE 应评未评
    POINT 初次信访 {15}
      SCORINGRULE 每低1个
    POINT 越级走访 {10}
      SCORINGRULE 上升的
  CATEGORY 办理质效 {50}
    POINT 及时受理率 {20}
      SCORINGRULE 每低1个
    POINT 群众满意率 {20}
      SCORINGRULE 每低1个
    POINT 重复信访 {10}
      SCORINGRULE 未按期
  CATEGORY 加分 {5}
    POINT 工作经验
    SCORINGRULE 每次加1分
  CATEGORY 扣分
    POINT 被省级以上
    SCORINGRULE 每次扣3分
`;

export const TENTH_HANDS: readonly Foreign[] = [
  { name: '社区养老 (controls, a box)', file: '养老等级.docx', bytes: elderly, meant: ELDERLY },
  { name: '信访 (articles by list)', file: '信访.docx', bytes: letters, meant: LETTERS },
];
