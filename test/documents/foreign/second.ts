import { docxOf } from '../docxOf';
import { p, plain, type Foreign } from './foreign';

/** A second set, written when the first was read as meant: what it says of the next document. */

const building = docxOf({
  styles: [
    { name: 'heading 1', outline: 1 },
    { name: 'heading 2', outline: 2 },
    { name: 'heading 3', outline: 3 },
  ],
  content: [
    p('既有社区更新评价标准', { centred: true, bold: true }),
    p('1 总则', { style: 'heading 1' }),
    p('1.0.1 为规范既有社区更新的评价，制定本标准。'),
    p('1.0.2 本标准适用于既有社区更新的评价。'),
    p('2 术语', { style: 'heading 1' }),
    p('2.0.1 社区更新 community renewal'),
    p('对既有社区的建筑、设施和环境进行改造的活动。'),
    p('2.0.2 完整社区 complete community'),
    p('设施完善、环境宜居的社区。'),
    p('3 安全韧性', { style: 'heading 1' }),
    p('3.1 控制项', { style: 'heading 2' }),
    p('3.1.1 社区应避开滑坡等危险地段。'),
    p('3.1.2 消防通道应保持畅通。'),
    p('3.2 评分项', { style: 'heading 2' }),
    p('Ⅰ 建筑安全', { style: 'heading 3' }),
    p('3.2.1 采取措施提高结构安全，评价分值为10分。'),
    p('3.2.2 设置安全防护设施，评价总分值为15分，并按下列规则分别评分并累计：'),
    p('1 阳台设置防护栏杆，得5分；'),
    p('2 出入口设置防坠物雨篷，得10分。'),
    p('Ⅱ 防灾减灾', { style: 'heading 3' }),
    p('3.2.3 制定应急预案，评价分值为8分。'),
    p('4 提高与创新', { style: 'heading 1' }),
    p('4.1 一般规定', { style: 'heading 2' }),
    p('4.1.1 加分项得分不大于10分。'),
  ],
});
const BUILDING = `
SECTION 总则
  PARAGRAPH 为规范既有社区
  PARAGRAPH 本标准适用于
SECTION 术语
  TERM 社区更新
  TERM 完整社区
SECTION 安全韧性
  CATEGORY 控制项
    POINT 社区应避开
    POINT 消防通道
  CATEGORY 评分项
    ITEM 建筑安全
      POINT 采取措施提高结构安全 {10}
      POINT 设置安全防护设施 {15}
        POINT 阳台设置 {5}
        POINT 出入口设置 {10}
    ITEM 防灾减灾
      POINT 制定应急预案 {8}
SECTION 提高与创新
  CATEGORY 一般规定
    POINT 加分项得分不大于
`;

const village = `乡镇乡村振兴实绩考核评分细则
一、产业发展（30分）
（一）粮食生产（15分）
1．完成粮食播种面积任务（10分）
考核方式：查阅统计报表。
责任单位：县农业农村局
2．没有撂荒耕地（5分）
考核方式：现场核查。
责任单位：县农业农村局
（二）特色产业（15分）
1．新增农产品品牌1个以上（8分）
2．村集体经济收入增长10%以上（7分）
二、人居环境（40分）
（一）厕所改造（20分）
1．改厕任务完成率100%（20分）。
（二）垃圾治理（20分）
1．垃圾日产日清（20分）
三、基层治理（30分）
（一）平安建设（30分）
1．没有发生群体性事件（15分）；
2．矛盾纠纷化解率95%以上（15分）。
四、加分事项
1．获得省级以上表彰的加2分；
2．经验做法被国家级媒体报道的加1分。
`;
const VILLAGE = `
CATEGORY 产业发展 {30}
  ITEM 粮食生产 {15}
    SUBITEM 完成粮食播种面积 {10}
      METHOD 考核方式
      PARAGRAPH 责任单位
    SUBITEM 没有撂荒耕地 {5}
      METHOD 考核方式
      PARAGRAPH 责任单位
  ITEM 特色产业 {15}
    SUBITEM 新增农产品品牌 {8}
    SUBITEM 村集体经济收入 {7}
CATEGORY 人居环境 {40}
  ITEM 厕所改造 {20}
    POINT 改厕任务 {20}
  ITEM 垃圾治理 {20}
    SUBITEM 垃圾日产日清 {20}
CATEGORY 基层治理 {30}
  ITEM 平安建设 {30}
    POINT 没有发生群体性事件 {15}
    POINT 矛盾纠纷化解率 {15}
SECTION 加分事项
  POINT 获得省级以上表彰的 {2}
  POINT 经验做法 {1}
`;

const quality = docxOf({
  styles: [
    { name: '标准文件_章标题', outline: 1, list: 1, level: 0 },
    { name: '标准文件_一级条标题', outline: 2, list: 1, level: 1 },
    { name: '标准文件_二级条标题', outline: 3, list: 1, level: 2 },
    { name: '标准文件_段' },
    { name: '标准文件_字母编号列项（一级）', list: 2, level: 0 },
    { name: '标准文件_数字编号列项（二级）', list: 2, level: 1 },
  ],
  lists: [
    [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3' },
    ],
    [
      { format: 'lowerLetter', text: '%1)' },
      { format: 'decimal', text: '%2)' },
    ],
  ],
  again: [2],
  content: [
    p('县长质量奖评审准则', { centred: true, bold: true }),
    p('范围', { style: '标准文件_章标题' }),
    p('本准则规定了评审的要求。', { style: '标准文件_段' }),
    p('评审要求', { style: '标准文件_章标题' }),
    p('领导（110分）', { style: '标准文件_一级条标题' }),
    p('总则', { style: '标准文件_二级条标题' }),
    p('本条款用于评价高层领导的作用。', { style: '标准文件_段' }),
    p('高层领导的作用（60分）', { style: '标准文件_二级条标题' }),
    p('组织应说明：', { style: '标准文件_段' }),
    p('如何确定使命和愿景，包括：', { style: '标准文件_字母编号列项（一级）' }),
    p('如何贯彻到全体员工；', { style: '标准文件_数字编号列项（二级）' }),
    p('如何以身作则。', { style: '标准文件_数字编号列项（二级）' }),
    p('如何营造诚信的环境。', { style: '标准文件_字母编号列项（一级）' }),
    p('社会责任（50分）', { style: '标准文件_二级条标题' }),
    p('如何履行公共责任；', { list: 3, level: 0 }),
    p('如何支持公益。', { list: 3, level: 0 }),
    p('结果（90分）', { style: '标准文件_一级条标题' }),
    p('顾客结果（90分）', { style: '标准文件_二级条标题' }),
    p('说明顾客满意的主要结果。', { style: '标准文件_段' }),
  ],
});
const QUALITY = `
SECTION 范围
  PARAGRAPH 本准则规定了
SECTION 评审要求
  CATEGORY 领导 {110}
    ITEM 总则
      PARAGRAPH 本条款用于
    ITEM 高层领导的作用 {60}
      PARAGRAPH 组织应说明
      POINT 如何确定使命
        POINT 如何贯彻
        POINT 如何以身作则
      POINT 如何营造
    ITEM 社会责任 {50}
      POINT 如何履行
      POINT 如何支持
  CATEGORY 结果 {90}
    ITEM 顾客结果 {90}
      PARAGRAPH 说明顾客满意
`;

const volunteers = docxOf({
  content: [
    p('附件2', {}),
    p('志愿服务组织星级评定办法', { centred: true, bold: true }),
    p('一、评定条件', { bold: true }),
    p('（一）必备条件', { bold: true }),
    p('1. 依法登记满1年；'),
    p('2. 没有违法违规记录。'),
    p('（二）评分条件（100分）', { bold: true }),
    p('1. 组织管理（40分）。章程完备，制度健全。'),
    p('2. 服务成效（60分）。年服务时长不少于1000小时。'),
    p('二、星级设置', { bold: true }),
    p('志愿服务组织分为三个星级。'),
    p('1. 三星级：得分60分以上；'),
    p('2. 四星级：得分75分以上；'),
    p('3. 五星级：得分90分以上。'),
    p('三、名词解释', { bold: true }),
    p('1. 志愿服务：志愿者自愿、无偿提供的公益服务。'),
    p('2. 服务时长：志愿者实际提供服务的时间，以小时计。'),
    p('四、附则', { bold: true }),
    p('本办法由市文明办负责解释。'),
  ],
});
const VOLUNTEERS = `
SECTION 评定条件
  CATEGORY 必备条件
    POINT 依法登记满1年
    POINT 没有违法违规
  CATEGORY 评分条件 {100}
    ITEM 组织管理 {40}
    ITEM 服务成效 {60}
SECTION 星级设置
  PARAGRAPH 志愿服务组织分为
  LISTITEM 三星级
  LISTITEM 四星级
  LISTITEM 五星级
SECTION 名词解释
  TERM 志愿服务
  TERM 服务时长
SECTION 附则
  PARAGRAPH 本办法由市文明办
`;

export const SECOND: readonly Foreign[] = [
  { name: '社区更新 (codes of clauses)', file: '更新.docx', bytes: building, meant: BUILDING },
  { name: '乡村 (typed numbers)', file: '乡村.txt', bytes: plain(village), meant: VILLAGE },
  { name: '质量奖 (SET styles)', file: '质量奖.docx', bytes: quality, meant: QUALITY },
  { name: '志愿 (bold with numbers)', file: '志愿.docx', bytes: volunteers, meant: VOLUNTEERS },
];
