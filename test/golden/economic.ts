import { key, points, reword, textOf, type GoldenProposal } from './act';

/**
 * 经济类: points to culture and innovation, 应 where it was only told, a data clause that is new, a
 * split, a merger, a move.
 */
export const economic: GoldenProposal = {
  name: 'economic',
  base: 'shenzhen/economic/2019',
  title: '深圳·经济类 2027 修订',
  acts: [
    points('criteria/1.1', 25),
    points('criteria/1.3', 35),
    points('criteria/5.1', 30),
    points('criteria/5.3', 35),
    reword('criteria/1.1(1)', '清晰指引了未来方向', '应清晰指引未来方向'),
    reword(
      'criteria/1.2(4)',
      '不断完善治理体系并积极履行对环境、经济、社会的责任',
      '应不断完善治理体系,积极履行对环境、经济、社会的责任,每年至少发布一次社会责任报告',
    ),
    // 1.2(2) says two things.
    (tree) => ({
      name: 'clauseSplit',
      key: key(tree, 'criteria/1.2(2)'),
      parts: [
        {
          text: '从组织保障、制度保障、监控体系等方面建立崇信守法、公开透明的治理机制,实现合规运营和良好道德行为;',
        },
        { text: '承担质量安全责任,建立质量安全主体责任清单并定期检查落实情况;' },
      ],
    }),
    // Two sides of one plan.
    (tree) => ({
      name: 'clauseMerge',
      keys: [key(tree, 'criteria/2.1(3)'), key(tree, 'criteria/2.1(4)')],
      fields: {
        text: '明确关键的战略或发展目标,设定阶段目标值及完成时间表,保证目标可衡量、可实现,有利于发挥现有优势并培育未来竞争力。',
      },
    }),
    // Learning belongs to the people, not to the customers.
    (tree) => ({
      name: 'clauseMove',
      key: key(tree, 'criteria/3.2(1)'),
      parent: key(tree, 'criteria/4.2'),
      after: key(tree, 'criteria/4.2(2)'),
    }),
    (tree) => ({
      name: 'clauseAdd',
      parent: key(tree, 'criteria/6.1'),
      after: key(tree, 'criteria/6.1(3)'),
      content: {
        kind: 'POINT',
        scheme: 'paren',
        text: '建立数据治理机制,明确数据采集、质量、安全和使用的责任,以数据支撑运营决策;',
      },
    }),
    (tree) => ({ name: 'clauseRetire', key: key(tree, 'criteria/5.2(3)') }),
    (tree) => ({
      name: 'clauseRevise',
      key: key(tree, 'criteria/6.2'),
      fields: { title: '运营质量' },
    }),
    (tree) => ({
      name: 'clauseRevise',
      key: key(tree, 'assessment/6.2'),
      fields: { title: '运营质量' },
    }),
    (tree) => ({
      name: 'termRevise',
      key: key(tree, 'terms/有效性'),
      fields: {
        definition: textOf(tree, 'terms/有效性').replace(
          '符合其预期目的的程度',
          '实现其预期目的并取得策划结果的程度',
        ),
      },
    }),
    (tree) => ({
      name: 'termAdd',
      after: key(tree, 'terms/创新'),
      content: {
        term: '数据治理',
        english: 'data governance',
        definition: '对数据的采集、质量、安全和使用行使权责、加以控制的一组活动。',
      },
    }),
    (tree) => {
      const guide = tree.nodes.find(({ entry }) => entry.kind === 'guide')!;
      return {
        name: 'descriptorRevise',
        key: guide.entry.key,
        band: 3,
        descriptor: 1,
        fields: { text: '方法得到了广泛应用,保障了绝大多数决策的执行,但个别领域会有所差异。' },
      };
    },
    reword('references/[7]', 'GB/T 19580-2012', 'GB/T 19580—2012'),
    reword('principles/4', '标准', '本标准'),
  ],
};
