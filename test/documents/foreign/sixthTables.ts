import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from '../docxOf';
import { p, down, ON, wide, type Foreign } from './foreign';

/** Tables of the sixth set: heads repeated overleaf, workbooks. */

const HEAD = ['一级指标', '二级指标', '主要观测点', '满分', '评分标准', '督导评分'];
const supervision = docxOf({
  content: [
    p('学院教学督导评价标准', { centred: true, bold: true }),
    {
      rows: [
        HEAD,
        [
          down('1.教学管理\n（40分）'),
          down('1.1制度建设'),
          '教学管理制度健全',
          '10',
          '缺一项扣2分',
          '',
        ],
        [ON, ON, '制度执行有记录', '10', '记录不全的酌情扣1-3分', ''],
        [ON, '1.2教学运行', '按课表上课，无随意调停课', '20', '每发现一次扣5分', ''],
        HEAD,
        [
          down('2.教学质量\n（60分）'),
          down('2.1课堂教学'),
          '教案完整，内容充实',
          '30',
          '每缺一份扣3分',
          '',
        ],
        [ON, ON, '学生评教平均分达到85分', '10', '达到得10分，每低1分扣1分', ''],
        HEAD,
        [ON, '2.2考试管理', '试卷批阅规范', '20', '每份不规范扣1分', ''],
        [wide('合计', 3), '100', '', ''],
      ],
    },
    p('督导员签名：　　　　　　　　日期：'),
  ],
});
const SUPERVISION = `
CATEGORY 教学管理 {40}
  ITEM 制度建设
    POINT 教学管理制度健全 {10}
      SCORINGRULE 缺一项
    POINT 制度执行有记录 {10}
      SCORINGRULE 记录不全
  ITEM 教学运行 {20}
    POINT 按课表上课
    SCORINGRULE 每发现一次
CATEGORY 教学质量 {60}
  ITEM 课堂教学
    POINT 教案完整 {30}
      SCORINGRULE 每缺一份
    POINT 学生评教 {10}
      SCORINGRULE 达到得10分
  ITEM 考试管理 {20}
    POINT 试卷批阅规范
    SCORINGRULE 每份不规范
PARAGRAPH 督导员签名
`;

const property = docxOf({
  content: [
    p('物业服务月度考核表', { centred: true, bold: true }),
    p('考核月份：　　　被考核单位：'),
    {
      rows: [
        ['类别', '序号', '考核内容', '标准分', '扣分标准', '扣分', '扣分原因'],
        [
          down('综合管理（20分）'),
          '1',
          '管理人员持证上岗，统一着装。',
          '8',
          '一人不符合扣0.5分',
          '',
          '',
        ],
        [ON, '2', '24小时受理报修，急修30分钟内到场。', '12', '超时一次扣2分', '', ''],
        [down('保洁（50分）'), '1', '楼道每日清扫两次。', '25', '一处不洁扣1分', '', ''],
        [ON, '2', '垃圾日产日清。', '25', '未清运一次扣3分', '', ''],
        [
          down('秩序维护（30分）'),
          '1',
          '门岗24小时值守。',
          '15',
          '脱岗一次扣5分，睡岗一次扣3分',
          '',
          '',
        ],
        [ON, '2', '每2小时巡逻一次并有记录。', '15', '少一次扣1分', '', ''],
        [wide('合计', 3), '100', '', '', ''],
      ],
    },
    p('说明：'),
    p('1．每项扣完为止。'),
    p('2．月度得分低于80分的，扣减当月服务费5%。'),
  ],
});
const PROPERTY = `
PARAGRAPH 考核月份
CATEGORY 综合管理 {20}
  POINT 管理人员持证上岗 {8}
    SCORINGRULE 一人不符合
  POINT 24小时受理 {12}
    SCORINGRULE 超时一次
CATEGORY 保洁 {50}
  POINT 楼道每日 {25}
    SCORINGRULE 一处不洁
  POINT 垃圾日产日清 {25}
    SCORINGRULE 未清运
CATEGORY 秩序维护 {30}
  POINT 门岗 {15}
    SCORINGRULE 脱岗一次
  POINT 每2小时巡逻 {15}
    SCORINGRULE 少一次
NOTE 说明
  NOTE 每项扣完
  NOTE 月度得分
`;

/** Two sheets with cells that are joined, as LibreOffice saves them. */
const FIRE = `
SECTION 消防管理
  CATEGORY 消防责任 {20}
    POINT 明确消防安全责任人 {10}
      SCORINGRULE 未明确
    POINT 签订责任书 {10}
      SCORINGRULE 每少一份
  CATEGORY 消防宣传 {10}
    POINT 每半年培训 {10}
      SCORINGRULE 少一次
SECTION 消防设施
  CATEGORY 灭火器 {40}
    POINT 配置数量符合 {25}
      SCORINGRULE 每缺一具
    POINT 压力正常 {15}
      SCORINGRULE 每具不合格
  CATEGORY 疏散通道 {30}
    POINT 通道畅通 {30}
      SCORINGRULE 堵塞一处
`;
const saved = (name: string): Buffer => readFileSync(join(__dirname, '../files', name));

export const SIXTH_TABLES: readonly Foreign[] = [
  { name: '督导 (heads repeated)', file: '督导.docx', bytes: supervision, meant: SUPERVISION },
  { name: '物业月考 (own numbers a group)', file: '物业.docx', bytes: property, meant: PROPERTY },
  { name: '消防 (two sheets)', file: '消防.xlsx', bytes: saved('消防.xlsx'), meant: FIRE },
];
