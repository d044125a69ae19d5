import type { SlipForm } from '../wording/forms';

const VERB =
  '(?:建立|制定|实施|开展|推进|推动|促进|提供|加强|完善|营造|形成|健全|构建|落实|提升|提高|改善|实现)';
const DONE = '(?:(?:有效)?(?:管理|评价|建立|确定|识别|提升|提高|增强|改进|测量|开展|实施))';
/** What is made of people, and needs to be named: `建立……的文化`. */
const MADE = '(?:建立|营造|形成|树立|培育|倡导|打造|构建)';
/** Names of what is made or said, with which a phrase ends. */
const NAME = '(?:建议|方案|措施|计划|成果|机制|能力|办法|体系|策略|产品|服务|目标)';
const STOP = '[,\uff0c。;\uff1b、:\uff1a()\uff08\uff09/]';
const WORDS = '[^,\uff0c。;\uff1b、:\uff1a()\uff08\uff09]';

/** By hand, from what readers of whole texts saw; none is right in any company. */
export const brokenFrames: readonly SlipForm[] = [
  {
    holds: ['上取得'],
    pattern: new RegExp(
      `(?<=^|${STOP})(?!${WORDS}*?(?:[在于从]|等))${VERB}${WORDS}{2,24}?上(?=取得)`,
      'gu',
    ),
    right: '在$&',
    said: { zh: '“……上取得”前缺“在”', en: '在 is missing before what ends with 上' },
  },
  {
    holds: ['转型', '转变', '转化', '转换', '过渡', '迈进'],
    pattern: new RegExp(
      `(?<=^|${STOP})(?!${WORDS}*?[得达做直遇受]到)(${WORDS}{2,12})到(${WORDS}{2,12}?(?:转型|转变|转化|转换|过渡|迈进))(?=$|${STOP}|的)`,
      'gu',
    ),
    right: '$1向$2',
    said: {
      zh: '“转型”“转变”等所向用“向”,不用“到”',
      en: 'what is turned to stands behind 向, not 到',
    },
  },
  {
    holds: ['导向'],
    pattern: /(?<=以[^,\uff0c。;\uff1b、]{1,8})为(?:本|主|先|重|中心|核心)(?:的)?导向/gu,
    right: '为导向',
    said: {
      zh: '“以……为本”与“以……为导向”两式杂糅',
      en: 'two frames in one: “以……为本” and “以……为导向”',
    },
  },
  {
    holds: ['一起'],
    pattern: /(?:融合|结合|聚集|集合|整合|联合|团结|捆绑|混合|联系|汇聚|凝聚)(?=一起)/gu,
    right: '$&在',
    said: { zh: '“一起”前缺“在”', en: '在 is missing before 一起' },
  },
  {
    holds: ['等'],
    pattern: new RegExp(
      `(?<=(?:分为|包括|包含|是指|有|如|:)${WORDS}{1,20}(?:、${WORDS}{1,20})*)或者?(?=${WORDS}{1,16}等(?:\\d|[一二两三四五六七八九十])+[种个项类])`,
      'gu',
    ),
    right: '和',
    said: {
      zh: '所列各项并存,末项前用“和”不用“或”',
      en: 'all of them are meant: 和 before the last, not 或',
    },
  },
  {
    holds: ['的需'],
    pattern: new RegExp(
      `((?:适应|满足|符合|针对|契合|响应)${WORDS}{2,16}?)的(需要|需求)(?=\\p{Script=Han}{2}${NAME}(?:$|${STOP}))`,
      'gu',
    ),
    right: '$1$2的',
    said: { zh: '语序不当:“的”应移到“需要”之后', en: '的 stands before 需要 and not behind it' },
  },
  {
    holds: ['结果'],
    pattern: new RegExp(`与${WORDS}{2,12}?(?=的(?:达标|达成)结果)(?<!相比|比较|对比)`, 'gu'),
    right: '$&相比',
    said: { zh: '“与……”后缺“相比”', en: '相比 is missing behind 与……' },
  },
  {
    holds: ['和'],
    pattern: new RegExp(
      `(?<=^|${STOP})(\\p{Script=Han}{0,4}${VERB}\\p{Script=Han}{3,14}(?:体系|制度|机制|系统|氛围|环境|平台))和(?=${VERB}\\p{Script=Han}{2})`,
      'gu',
    ),
    right: '$1并',
    said: {
      zh: '“和”不连接两个动宾短语,应为“并”',
      en: '和 joins no two acts with their objects: it is 并',
    },
  },
  {
    holds: ['等'],
    pattern: new RegExp(
      `((?:体现|秉持|坚持|遵循|贯彻|树立)${WORDS}{2,14})[,\uff0c](?!${WORDS}{0,4}了)(?=[^,\uff0c。;\uff1b]{2,40}等(?:价值取向|理念|原则|精神|思想|观念))`,
      'gu',
    ),
    right: '$1、',
    said: { zh: '“等”所列各项之间用了逗号,应为顿号', en: 'a comma among what 等 closes: it is 、' },
  },
  {
    holds: ['围绕'],
    pattern: new RegExp(
      `(围绕${WORDS}{2,14})[,\uff0c](?=[^,\uff0c。;\uff1b、]{2,16}(?:找准|明确|确定)(?:定位|方向|目标))`,
      'gu',
    ),
    right: '$1、',
    said: {
      zh: '逗号割断了“围绕……找准”,应为顿号',
      en: 'a comma parts 围绕 from what it is for: it is 、',
    },
  },
  {
    holds: ['能力'],
    pattern: new RegExp(
      `(?:保持|维持|实现|获得|取得|达成)\\p{Script=Han}{2,12}(?:趋势|状态|结果|目标|优势|成果)(?=能力(?:$|${STOP}))`,
      'gu',
    ),
    right: '$&的',
    said: { zh: '“能力”前缺“的”', en: '的 is missing before 能力' },
  },
  {
    holds: ['及'],
    pattern: new RegExp(
      `(?<=、)(\\p{Script=Han}{2,8}(?:以及|及)\\p{Script=Han}{2,8})、(?=${VERB}\\p{Script=Han}{2}|增强\\p{Script=Han}{2})`,
      'gu',
    ),
    right: '$1,',
    said: {
      zh: '“及”已收束列举,其后另起分句,应为逗号',
      en: '及 has closed the enumeration: a comma before the next clause',
    },
  },
  {
    holds: ['的能力', '的过程', '的情况', '的结果'],
    pattern: new RegExp(
      `(、\\p{Script=Han}{0,2}${DONE}${WORDS}{2,14}、${DONE}${WORDS}{2,14})[,\uff0c](?=${DONE}${WORDS}{2,14}的(?:能力|过程|情况|结果)(?:[。;\uff1b]|$))`,
      'gu',
    ),
    right: '$1、',
    said: {
      zh: '末项前用了逗号,前面各项用顿号',
      en: 'a comma before the last of what is parted by 、',
    },
  },
  {
    holds: ['的文化', '的理念', '的氛围', '的风气', '的价值观'],
    pattern: new RegExp(
      `(${MADE}\\p{Script=Han}{4,8}、\\p{Script=Han}{4,8})[,\uff0c](?=(?!${MADE}|${VERB})\\p{Script=Han}{4,10}的(?:文化|理念|氛围|风气|价值观))`,
      'gu',
    ),
    right: '$1、',
    said: {
      zh: '定语的末项前用了逗号,前面各项用顿号',
      en: 'a comma before the last of what is parted by 、',
    },
  },
  {
    holds: ['了哪些'],
    pattern: /(?<=、[^,\uff0c。;\uff1b]{2,24})[,\uff0c]\p{Script=Han}{1,4}了哪些/gu,
    right: null,
    said: { zh: '列举中夹入问句', en: 'a question among what is enumerated' },
  },
  {
    holds: ['以及'],
    pattern: new RegExp(`以及${WORDS}{2,12}(?:、${WORDS}{2,16}){2,}?及(?:其他|其它)`, 'gu'),
    right: null,
    said: {
      zh: '同一列举先用“以及”后又用“及”,层次不清',
      en: '以及 and again 及 in one enumeration',
    },
  },
  {
    holds: ['和'],
    pattern:
      /(?<=[:\uff1a])(\p{Script=Han}{2})\p{Script=Han}{2,8}和\1\p{Script=Han}{1,8}、\1\p{Script=Han}{1,8}(?=[。;\uff1b]|$)/gu,
    right: null,
    said: { zh: '并列三项,“和”应在末项之前', en: 'of three members 和 stands before the last' },
  },
  {
    holds: ['能力'],
    pattern:
      /(?:抓住|把握|应对|解决|满足|适应)\p{Script=Han}{2,4}、\p{Script=Han}{2,5}(?=能力(?:$|[,\uff0c。;\uff1b、]))(?<!的)/gu,
    right: '$&的',
    said: { zh: '“能力”前缺“的”', en: '的 is missing before 能力' },
  },
  {
    holds: [
      '和依',
      '和根',
      '和按',
      '和通',
      '和针',
      '和围',
      '和基',
      '与依',
      '与根',
      '与按',
      '与通',
      '与针',
      '与围',
      '与基',
      '或依',
      '或根',
      '或按',
      '或通',
      '或针',
      '或围',
      '或基',
    ],
    pattern:
      /(?:识别|分析|考虑|关注|了解|收集)[和与或](?=(?:依据|根据|按照|通过|针对|围绕|基于))/gu,
    right: null,
    said: { zh: '“和”前是动词,后是介词,不能并列', en: 'a verb and a preposition are joined' },
  },
  {
    holds: ['概述', '描述', '说明'],
    pattern: new RegExp(
      `((?:概述|描述|说明)${WORDS}{4,24}[,\uff0c])为(?=${WORDS}{4,24}的(?:结果|情况))`,
      'gu',
    ),
    right: '$1以及',
    said: {
      zh: '“为”使句子不通:所述的是两项',
      en: '为 breaks the sentence: two things are asked for',
    },
  },
  {
    holds: ['、'],
    pattern: new RegExp(
      `(?<=^|[,\uff0c。;\uff1b])(${VERB}\\p{Script=Han}{4,14}(?:氛围|环境|机制|体系|平台|制度))、(?=${VERB}\\p{Script=Han}{4,16}[,\uff0c])`,
      'gu',
    ),
    right: '$1,',
    said: { zh: '分句之间用了顿号,应为逗号', en: 'clauses are parted by a comma, not by 、' },
  },
  {
    holds: ['包括'],
    pattern:
      /将\p{Script=Han}{2,8}(?=包括[^。;\uff1b()\uff08\uff09]{2,40}(?:应用|运用|用于|纳入|融入))/gu,
    right: null,
    said: {
      zh: '“包括……”插在“将”与动词之间,前后应加括号',
      en: 'what 包括 puts between 将 and its verb stands in brackets',
    },
  },
  {
    holds: ['措施'],
    pattern: new RegExp(
      `(?:落实|采取|制定|实施)(?:维护|保障|改进|提升|提高|防范|应对)(?:(?!的|等)${WORDS}){5,14}(?=措施)`,
      'gu',
    ),
    right: '$&的',
    said: { zh: '“措施”前缺“的”', en: '的 is missing before 措施' },
  },
  {
    holds: ['由'],
    pattern: new RegExp(
      `(?<!经|理|自|缘)由(?=(?:(?![中从])${WORDS}){2,12}中(?:获取|获得|得到|得出|提取|收集|选择|选取))`,
      'gu',
    ),
    right: '从',
    said: { zh: '“由……中”应为“从……中”', en: 'it is 从……中, not 由……中' },
  },
  {
    holds: ['相一致', '相适应', '相结合', '相协调', '相匹配'],
    pattern: new RegExp(`从${WORDS}{4,24}相(?:一致|适应|结合|协调|匹配)(?=来)`, 'gu'),
    right: '$&的角度',
    said: {
      zh: '“从……来”之间缺“的角度”一类词',
      en: 'what 从 begins lacks its end, such as 的角度',
    },
  },
];
