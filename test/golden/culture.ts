import { key, nth, points, reword, textOf, type GoldenProposal } from './act';

/**
 * 文化类: four levels of numbers; an item that comes with its points, one that goes, a definition
 * that was missing.
 */
export const culture: GoldenProposal = {
  name: 'culture',
  base: 'shenzhen/culture/2019',
  title: '深圳·文化类 2027 修订',
  acts: [
    points('criteria/2.3', 50),
    points('criteria/2.3.1', 20),
    points('criteria/2.1', 45),
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/2.1'),
      after: key(tree, 'criteria/2.1.2'),
      points: 10,
      content: { kind: 'SUBITEM', scheme: 'dotted', title: '数字化供给' },
    }),
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/2.1.3'),
      after: null,
      content: {
        kind: 'PARAGRAPH',
        text: '组织(项目)应运用数字技术扩大优质文化产品/服务的供给,并保障老年人、残疾人等群体平等获得。',
      },
    }),
    (tree) => {
      const text = nth(tree, 'criteria/1.2.1', 1);
      return {
        name: 'clauseRevise',
        key: text,
        fields: {
          text: textOf(tree, text).replace(
            '在推进实施中予以动态调整',
            '每年至少评估一次并动态调整',
          ),
        },
      };
    },
    (tree) => {
      const text = nth(tree, 'criteria/2.2.1', 1);
      return {
        name: 'clauseSplit',
        key: text,
        parts: [
          { text: '组织(项目)从发展全局来谋划绩效改进,建立目标责任制并合理分解。' },
          { text: '实施关键目标的测评评价,以此识别改进机会,引导全员致力于组织(项目)目标的达成。' },
        ],
      };
    },
    (tree) => ({
      name: 'clauseMerge',
      keys: [key(tree, 'assessment/2.2.1.2'), key(tree, 'assessment/2.2.1.3')],
      fields: {
        text: '对关键绩效目标及过程监测指标进行测量和评价,采用如内部对比、同行对比、标杆比对、因果分析等方式识别改进机会;',
      },
    }),
    // What is judged by results stands with the results.
    (tree) => ({
      name: 'clauseMove',
      key: key(tree, 'assessment/1.1.2.3'),
      parent: key(tree, 'assessment/3.1.1'),
      after: key(tree, 'assessment/3.1.1.1'),
    }),
    (tree) => ({ name: 'clauseRetire', key: key(tree, 'assessment/2.1.2.3') }),
    reword('assessment/1.2.1.3', '定期监测', '应定期监测'),
    (tree) => ({
      name: 'termRevise',
      key: key(tree, 'terms/公众'),
      fields: { definition: '文化产品/服务的现实和潜在的享有者。' },
    }),
    (tree) => ({ name: 'termRetire', key: key(tree, 'terms/量化管理'), reason: '标准中已不使用' }),
    (tree) => {
      const guides = tree.nodes.filter(({ entry }) => entry.kind === 'guide');
      return {
        name: 'descriptorRevise',
        key: guides[0].entry.key,
        band: 1,
        descriptor: 0,
        fields: { text: '针对评审所列总体要点指引,识别基本要求,制定基本的管理方案及实施计划;' },
      };
    },
    (tree) => {
      const guides = tree.nodes.filter(({ entry }) => entry.kind === 'guide');
      return {
        name: 'bandRevise',
        key: guides[1].entry.key,
        band: 0,
        fields: { printed: '0~15', upper: 15 },
      };
    },
    () => ({ name: 'factsRevise', title: '深圳市市长质量奖评定标准(文化类)' }),
    (tree) => ({
      name: 'clauseReorder',
      parent: key(tree, 'values/三'),
      order: (() => {
        const keys = tree.byAddress.get('values/三')!.children.map(({ entry }) => entry.key);
        return [keys[0], keys[2], keys[1], ...keys.slice(3)];
      })(),
    }),
  ],
};
