import { addTo } from '../../addTo';
import { rule, type Finding } from '../check';
import { isRunning, replaced, type Passage } from '../passages';
import { around, place, placeEn, say } from '../say';

/** Nouns of the trade that examples are given of. */
const NOUN =
  '(?:机制|能力|方法|要求|体系|制度|措施|工具|技术|方式|渠道|因素|内容|活动|项目|资源|平台|' +
  '信息|产品|服务|模式|手段|形式|条件|领域|方面|环节|过程|文件|数据|情况|问题|风险|指标|目标)';
/** Words in which 如 gives no example. */
const OTHER =
  '何|下|此|实|期|果|有|同|需|上|前|后|是|若|意|愿|数|常|' +
  // A condition: `产品如不合格`.
  '不|未|无|出现|发生|发现|存在|涉及|遇|因|为|属|已|可|能|经|逾|超|被|要|须|确|再|仍';
const NO_COMMA = new RegExp(`(?<=${NOUN})如(?!${OTHER})(?=[^,\\uff0c。;\\uff1b()]+、)`, 'g');
/** A preposition or 包括 takes what follows at once. */
const CLASH = new RegExp(
  '(?:包括|包含|涵盖|(?<![存正现所内实潜外])在|(?<![服遵听顺])从|' +
    `(?<=^|[,\\uff0c。;\\uff1b、])(?:对|由|将|把|以|因|按))如(?!${OTHER})`,
  'g',
);
const NO_REST = /(?<=了)如[“‘][^”’]{2,8}[”’](?![^,\uff0c。;\uff1b]*等)/g;
/** What is the same under another name stands behind a comma: `组织方式,即运营模式`. */
const NAMELY =
  /(?<=[^,\uff0c。;\uff1b、]{4}(?:方式|方法|模式|机制|体系|系统|功能|要素|因素|对象|主体|内容|指标|原则|概念|阶段|环节|过程))即(?=[“\p{Script=Han}])(?![可将使便时为是刻应须予视行告能有按生失终])/gu;
const BRACKETED = /[(\uff08]如[^()\uff08\uff09]{2,}[)\uff09]/g;
/** So many examples in brackets make a habit. */
const USUAL = 8;

const SLIPS: readonly { pattern: RegExp; zh: string; en: string; comma: boolean }[] = [
  {
    pattern: NO_COMMA,
    zh: '举例的“如”前应有逗号',
    en: 'a comma is missing before 如',
    comma: true,
  },
  { pattern: NAMELY, zh: '“即”前应有逗号', en: 'a comma is missing before 即', comma: true },
  {
    pattern: CLASH,
    zh: '“如”与前面的介词或“包括”连用不通,应删“如”',
    en: '如 does not go with the word before it',
    comma: false,
  },
  {
    pattern: NO_REST,
    zh: '有“如”而无“等”,列举不完整',
    en: '如 announces examples and 等 does not close them',
    comma: false,
  },
];

export const exampleWord = rule({
  id: 'wording/example-word',
  severity: 'NOTICE',
  stage: null,
  title: { zh: '举例的“如……等”用法不当', en: 'Words of example used wrongly' },
  why: {
    zh: '读者分不清哪里是所举之例、举到哪里为止。',
    en: 'Readers cannot tell where the examples begin and where they end.',
  },
  example: '“转化的机制和能力如工程化、商业开发等”“从如员工行为等方面”',
  scope: 'whole',
  *check(_nodes, context) {
    const running = context.passages().filter(isRunning);
    for (const passage of running)
      for (const slip of passage.text.includes('如') || passage.text.includes('即') ? SLIPS : [])
        for (const match of passage.text.matchAll(slip.pattern))
          if (!isBracketed(passage.text, match.index)) yield slipOf(passage, match, slip);
    yield* closings(running);
  },
});

function slipOf(passage: Passage, match: RegExpExecArray, slip: (typeof SLIPS)[number]): Finding {
  const { text, node } = passage;
  const end = match.index + match[0].length;
  const quote = around(text, match.index, end, 4);
  return {
    entries: [node.entry.key],
    quotes: [quote],
    about: `${node.entry.key} ${quote}`,
    message: say(
      `${place(node)} 的“${quote}”:${slip.zh}`,
      `${placeEn(node)}: “${quote}”: ${slip.en}`,
    ),
    ...(slip.comma && {
      suggestion: [
        replaced(passage, match.index, match.index, text.includes('\uff0c') ? '\uff0c' : ','),
      ],
    }),
  };
}

const isBracketed = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('\uff08'));
  return opened > Math.max(before.lastIndexOf(')'), before.lastIndexOf('\uff09'));
};

/** Examples in brackets of which a few close with 等 and all others do not. */
function* closings(running: readonly Passage[]): Iterable<Finding> {
  const ways = new Map<boolean, { passage: Passage; quote: string }[]>();
  for (const passage of running)
    for (const [quote] of passage.text.matchAll(BRACKETED))
      addTo(ways, /等.{0,4}[)\uff09]$/.test(quote), { passage, quote });
  const [closed, open] = [ways.get(true) ?? [], ways.get(false) ?? []];
  const [few, many] = closed.length < open.length ? [closed, open] : [open, closed];
  if (few.length === 0 || many.length < USUAL || few.length * USUAL > many.length) return;
  for (const { passage, quote } of few)
    yield {
      entries: [passage.node.entry.key],
      quotes: [quote],
      message: say(
        `${place(passage.node)} 的“${quote}”${few === closed ? '以“等”收尾' : '没有以“等”收尾'},` +
          `其余 ${many.length} 处括号内的举例都与此不同`,
        `${placeEn(passage.node)}: “${quote}” ${few === closed ? 'closes with' : 'lacks'} 等, ` +
          `unlike the other ${many.length} examples in brackets`,
      ),
    };
}
