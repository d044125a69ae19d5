import { docxOf } from '../docxOf';
import { p, down, ON, wide, type Foreign } from './foreign';

/** Tables that say more in their columns. */

const teaching = docxOf({
  content: [
    p('课堂教学质量评价表', { centred: true, bold: true }),
    {
      rows: [
        [down('一级指标'), down('权重'), down('二级指标'), down('分值'), wide('评分等级', 3)],
        [ON, ON, ON, ON, '优', '良', '差'],
        [down('教学目标'), down('20%'), '目标明确', '10', '10-9', '8-6', '5-0'],
        [ON, ON, '切合学情', '10', '10-9', '8-6', '5-0'],
        [down('教学过程'), down('50%'), '结构合理', '25', '25-20', '19-15', '14-0'],
        [ON, ON, '师生互动', '25', '25-20', '19-15', '14-0'],
        ['教学效果', '30%', '达成度高', '30', '30-25', '24-18', '17-0'],
      ],
    },
    p('注：总分90分以上为优秀。'),
  ],
});

const TEACHING = `
CATEGORY 教学目标 {20%}
  ITEM 目标明确 {10}
    SCORINGRULE 优
  ITEM 切合学情 {10}
    SCORINGRULE 优
CATEGORY 教学过程 {50%}
  ITEM 结构合理 {25}
    SCORINGRULE 优
  ITEM 师生互动 {25}
    SCORINGRULE 优
CATEGORY 教学效果 {30%}
  ITEM 达成度高 {30}
    SCORINGRULE 优
NOTE 注
`;

const catering = docxOf({
  content: [
    p('餐饮服务食品安全量化分级评定表', { centred: true }),
    p('单位名称：              检查日期：    年  月  日'),
    {
      rows: [
        ['检查项目', '检查内容', '分值', '得分', '备注'],
        [down('一、许可管理（10分）'), '1.许可证在有效期内', '5', '', ''],
        [ON, '2.经营条件未改变', '5', '', ''],
        [down('二、人员管理（15分）'), '3.建立健康档案', '5', '', ''],
        [ON, '★4.从业人员持健康证明', '10', '', '关键项'],
        [down('三、加工制作（25分）'), '5.生熟分开', '10', '', ''],
        [ON, '6.烧熟煮透', '15', '', ''],
        [wide('总分', 2), '50', '', ''],
      ],
    },
    p('评定结果：□优秀（A级） □良好（B级） □一般（C级）'),
  ],
});

const CATERING = `
CATEGORY 许可管理 {10}
  POINT 许可证在有效期内 {5}
  POINT 经营条件未改变 {5}
CATEGORY 人员管理 {15}
  POINT 建立健康档案 {5}
  POINT 从业人员持健康证明 {10}
    NOTE 关键项
CATEGORY 加工制作 {25}
  POINT 生熟分开 {10}
  POINT 烧熟煮透 {15}
PARAGRAPH 评定结果
`;

/** What the points of an element are stands in its own cell; how they are lost in a list. */
const property = docxOf({
  styles: [{ name: 'heading 1', outline: 1 }],
  content: [
    p('物业服务质量考评办法', { centred: true, bold: true }),
    p('一、考评内容', { style: 'heading 1' }),
    {
      rows: [
        ['考评维度', '基础分值', '赋分计算说明'],
        [
          '通用能力',
          '20',
          '1.服务礼仪（8分）：仪表规范，用语礼貌。\n2.服务态度（12分）：主动热情，及时响应。',
        ],
        [
          '岗位职责',
          '80',
          '1.环境秩序（30分）：公共区域整洁。\n2.设施维护（50分）：设备完好率达到98%。',
        ],
        ['附加分', '-', '1.受到业主书面表扬的，每次加1分。\n2.发生有效投诉的，每次扣5分。'],
      ],
    },
    p('二、结果运用', { style: 'heading 1' }),
    p('考评得分低于60分的，解除合同。'),
  ],
});

const PROPERTY = `
SECTION 考评内容
  CATEGORY 通用能力 {20}
    POINT 服务礼仪 {8}
    POINT 服务态度 {12}
  CATEGORY 岗位职责 {80}
    POINT 环境秩序 {30}
    POINT 设施维护 {50}
  CATEGORY 附加分
    SCORINGRULE 受到业主书面表扬
    SCORINGRULE 发生有效投诉
SECTION 结果运用
  PARAGRAPH 考评得分低于60分
`;

export const COLUMN_TABLES: readonly Foreign[] = [
  { name: '课堂 (graded columns)', file: '课堂.docx', bytes: teaching, meant: TEACHING },
  { name: '餐饮 (form with blanks)', file: '餐饮.docx', bytes: catering, meant: CATERING },
  { name: '物业 (points in a list)', file: '物业.docx', bytes: property, meant: PROPERTY },
];
