/**
 * What is done to a thing and what is not, by the thing: `增强……水平` is read as another sentence.
 * By hand, from dictionaries of 实词搭配 and guides for editors of official documents; only pairs
 * that no company makes right. An award may add its own under “不用 X,用 Y”.
 */
export interface Collocation {
  object: string;
  /** Verbs that do not go with it. */
  wrong: readonly string[];
  /** Those that do, the usual one first. */
  right: readonly string[];
}

const of = (objects: string, wrong: string, right: string): Collocation[] =>
  objects.split(' ').map((object) => ({
    ...{ object, wrong: wrong.split(' '), right: right.split(' ') },
  }));

export const collocations: readonly Collocation[] = [
  ...of('水平', '增强 改善 加强 扩大 加快 强化', '提高 提升'),
  ...of('效率 效益', '增强 加强 扩大 加快 强化', '提高 提升'),
  ...of('满意度 满意率 覆盖率 合格率 知晓率', '增强 加强 改善 强化', '提高 提升'),
  ...of('素质', '增强 加大 扩大', '提高 提升'),
  ...of('力度', '提高 增强 加强 加快 扩大', '加大'),
  ...of('步伐', '加大 提高 增强 加强', '加快'),
  ...of('范围 规模 辐射面 覆盖面', '提高 增强 加强 提升 加快', '扩大'),
  ...of('差距', '降低 改善 减缓', '缩小'),
  ...of('短板', '补充 完善 改善 增强 提高 提升', '补齐 补上'),
  ...of('目标', '建设 增强 加强', '实现 达成'),
  ...of('简政放权', '加强 提高 提升 增强 加大', '推进 实施 深化'),
  ...of('作用', '提高 达到 起着', '发挥 起到'),
  ...of('责任 义务 职责', '实现 达到', '履行 承担'),
  ...of('需求 需要', '达到 完成', '满足'),
  ...of('任务', '实现 达到', '完成'),
  ...of('积极性 主动性 创造性', '发扬 扩大 加大 激励 鼓励', '激发 调动'),
  ...of('组织形态 组织结构 组织架构', '实施 开展', '建立 优化'),
  ...of('竞争力 影响力 凝聚力', '加大 加快 改善 完善', '增强 提升'),
  ...of('制度 机制 体系', '提高 增强 加大', '完善 健全'),
  ...of('风险', '克服 解决', '防范 化解'),
  ...of('视野', '提高 提升 增强', '开阔 拓宽'),
  ...of('渠道', '提高 增强 提升', '拓宽 畅通'),
  ...of('氛围', '建立 建设 制造', '营造'),
  ...of('使命感 责任感', '负有 担负 承担', '具有 富有'),
  ...of('组成部分', '构成', '成为 是'),
];
