import { key, nth, reword, textOf, type GoldenProposal } from './act';

/**
 * 制造类: no points; a category that is new before two others, numbers that follow, obligations,
 * numbered terms.
 */
export const wuhan: GoldenProposal = {
  name: 'wuhan',
  base: 'wuhan/manufacturing/2022',
  title: '武汉·制造类 2027 修订',
  acts: [
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/5'),
      after: key(tree, 'criteria/5.5'),
      content: { kind: 'CATEGORY', scheme: 'dotted', title: '数字转型' },
    }),
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/5.6'),
      after: null,
      content: { kind: 'ITEM', scheme: 'dotted', title: '概述' },
    }),
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/5.6.1'),
      after: null,
      content: {
        kind: 'PARAGRAPH',
        text: '本条目用于评价组织推进数字化、网络化、智能化的策划、实施和成效。',
      },
    }),
    // What is said of digital business moves there.
    (tree) => ({
      name: 'clauseMove',
      key: key(tree, 'criteria/5.3.3a)'),
      parent: key(tree, 'criteria/5.6'),
      after: key(tree, 'criteria/5.6.1'),
    }),
    reword('criteria/5.2.3b)', '坚持崇信守法理念', '应坚持崇信守法理念'),
    reword('criteria/5.2.2c)', '识别组织可持续发展的影响因素', '宜识别组织可持续发展的影响因素'),
    reword('criteria/5.5.2a)', '预测和配置适宜人力资源', '预测、配置和储备适宜人力资源'),
    (tree) => ({
      name: 'clauseSplit',
      key: key(tree, 'criteria/5.2.3c)'),
      parts: [
        {
          title: '风险管理',
          text: '系统识别组织发展的不确定性,建立适宜的风险管理制度,识别和依据不同风险类型,实施有效的应对策略和举措。',
        },
        {
          title: '组织韧性',
          text: '引导组织识别和探求明智风险,防控各类纯粹风险,建立关键业务连续性计划并每年演练不少于1次。',
        },
      ],
    }),
    (tree) => ({
      name: 'clauseMerge',
      keys: [key(tree, 'criteria/5.4.3c)'), key(tree, 'criteria/5.4.3d)')],
      fields: {
        title: '品牌保护与评价',
        text: '确保品牌资产的识别、使用、保护和处置,对侵害品牌权益事件做出快速处理;采用内部或外部的方式开展品牌评价活动,评价品牌成熟度和品牌价值。',
      },
    }),
    (tree) => ({ name: 'clauseRetire', key: nth(tree, 'criteria/5.4.3a)', 1) }),
    (tree) => ({
      name: 'termRevise',
      key: key(tree, 'terms/韧性'),
      fields: {
        definition: textOf(tree, 'terms/韧性').replace(
          '预防,应急准备,',
          '预防、应急准备,适应变化,',
        ),
      },
    }),
    (tree) => ({
      name: 'termAdd',
      after: key(tree, 'terms/标杆'),
      content: {
        term: '数字化转型',
        english: 'digital transformation',
        scheme: 'dotted',
        definition: '以数据为关键要素,重塑业务、组织和价值创造方式的过程。',
      },
    }),
    (tree) => ({ name: 'clauseRetire', key: key(tree, 'framework/注 5') }),
    (tree) => ({
      name: 'clauseRevise',
      key: key(tree, 'criteria/5.7'),
      fields: { title: '创新引领' },
    }),
    // A reference follows the figure that it names.
    () => ({ name: 'labelSet', key: 'euwbwitutlv8', label: '图 2' }),
    () => ({
      name: 'clauseRevise',
      key: 'ecvjyie3i5a2',
      fields: { text: '标准架构见图 2:' },
    }),
    () => ({ name: 'factsRevise', title: '武汉市市长质量奖单位奖评定标准(制造类)' }),
  ],
};
