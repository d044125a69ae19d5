/** Words for one thing, of which a standard should use one; the preferred one first. */
export interface SynonymSet {
  words: readonly string[];
  /** Longer words in which one of them means something else: looked for first. */
  except?: readonly string[];
}

/**
 * Source: GB/T 19000 (terms of quality management), GB/T 19580, dictionaries of synonyms. An award
 * may put its own in their place.
 */
export const synonyms: readonly SynonymSet[] = [
  { words: ['利益相关方', '相关方', '利益相关者', '利害关系人', '干系人'] },
  { words: ['顾客', '客户'], except: ['客户端', '客户机'] },
  { words: ['供方', '供应商', '供货商'], except: ['提供方'] },
  { words: ['合作伙伴', '合作方', '合作者'] },
  { words: ['对比', '比对'], except: ['标杆比对'] },
  { words: ['员工', '职工', '雇员'], except: ['职工代表大会', '职工大会', '职工之家'] },
  { words: ['评审员', '评审专家', '评审人员'] },
  { words: ['申报组织', '申请组织', '申报单位', '申请单位'] },
  { words: ['评定标准', '评审标准', '评价标准'], except: ['评价标准化'] },
  { words: ['标杆', '标竿'] },
  { words: ['领导力', '领导能力'] },
  { words: ['满意度', '满意程度'] },
  { words: ['信息化', '资讯化'] },
  { words: ['账', '帐'], except: ['帐篷', '蚊帐', '帐幕'] },
  { words: ['登录', '登陆'] },
  { words: ['其他', '其它'] },
  { words: ['唯一', '惟一'] },
  { words: ['制定', '制订'] },
  { words: ['竞争对手', '竞争者'] },
  { words: ['核心竞争力', '核心竞争能力'] },
  { words: ['投资回报率', '投资收益率'] },
  { words: ['承包方', '承包商'] },
  { words: ['分包方', '分包商'] },
  { words: ['互联网', '因特网'] },
  { words: ['数据库', '资料库'] },
  { words: ['知识产权', '智慧财产权'] },
  { words: ['记录', '纪录'], except: ['纪录片', '创纪录', '新纪录', '破纪录', '世界纪录'] },
  { words: ['界限', '界线'] },
  { words: ['订购', '定购'] },
  { words: ['自主管理', '自我管理'] },
  { words: ['法治化', '法制化'] },
  { words: ['凸显', '突显'] },
  {
    words: ['作出', '做出'],
    except: [...'工操运制合创写协动耕劳习发著杰佳力大名农当称看叫比视原'].map(
      (before) => `${before}作出`,
    ),
  },
  { words: ['行为准则', '行动准则'] },
  { words: ['组织文化', '企业文化'] },
  { words: ['继任计划', '继任者计划', '接班人计划'] },
  { words: ['对比数据', '比较数据', '对比性数据', '比较性数据'] },
  { words: ['关键成功因素', '关键成功要素'] },
  { words: ['愿景', '远景'], except: ['远景规划', '远景目标', '远景年', '远景展望'] },
  { words: ['社会效益', '社会效应'] },
  {
    words: ['赋能', '使能'],
    except: [
      '使能够',
      '使能源',
      '使能力',
      '使能量',
      '使能耗',
      '使能效',
      '促使能',
      '致使能',
      '即使能',
    ],
  },
  {
    words: ['运营', '营运'],
    // A business in motion is another thing, and what is at work is capital and vehicles.
    except: [
      ...['经营运', '国营运', '民营运', '合营运', '联营运', '自营运'],
      ...['营运资金', '营运资本', '营运能力', '营运车', '营运客', '营运货', '营运证', '营运里程'],
    ],
  },
];
