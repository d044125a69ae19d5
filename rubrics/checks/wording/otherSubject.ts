import { rule } from '../check';
import { isRunning } from '../passages';
import { around, place, placeEn, say } from '../say';
import { wordFinder } from '../wordFinder';

/** Kinds of what is evaluated: a text is about one of them, or about some that it names. */
const KINDS = [
  ...'组织 企业 学校 医院 酒店 饭店 宾馆 商场 超市 工厂 公园 景区 幼儿园 银行 社区 餐馆 餐厅 机场 车站 图书馆 博物馆 养老院 培训机构 农场 药店 诊所 网吧 影院 剧院 体育馆 物业公司 旅行社 窗口单位 社会组织 洗浴服务单位 餐饮服务单位 养护单位 美容机构 医疗机构'.split(
    ' ',
  ),
];
const kindsIn = wordFinder(KINDS);
/** As the one of whom something is asked or said. */
const ASKED =
  /^(?:[(\uff08]项目[)\uff09])?(?:应当?|必须|须|不得|宜|收集|识别|制定|建立|开展|进行|评价|评定|没有|的(?:有效性|高层|领导|战略|绩效|质量|员工|文化))/u;
const BEGINS = /(?:^|[,\uff0c。;\uff1b:\uff1a]|供|对|的|申请\p{Script=Han}{0,3})$/u;
/** So often a text names what it is about, at least, for another one to be a slip. */
const OWN = 5;

export const otherSubject = rule({
  id: 'wording/other-subject',
  severity: 'WARNING',
  stage: null,
  title: { zh: '评价对象写成了别的', en: 'Another kind of thing than the text is about' },
  why: {
    zh: '通篇说的是一种对象,一处写成另一种,多半是由其他标准改写时遗留。',
    en: 'A text about one kind of thing asks something of another: mostly left from another text.',
  },
  example: '通篇为“组织应……”,一处为“医院应……”',
  scope: 'whole',
  *check(_nodes, context) {
    const uses = new Map<string, number>();
    for (const { word: name } of kindsIn(context.allText()))
      uses.set(name, (uses.get(name) ?? 0) + 1);
    const [own] = [...uses].sort((a, b) => b[1] - a[1]);
    if (!own || own[1] < OWN) return;
    const once = [...uses].flatMap(([name, times]) => (times === 1 ? name : []));
    if (once.length === 0) return;
    const told = (text: string) => once.some((name) => text.includes(name));
    for (const passage of context.passages().filter((one) => isRunning(one) && told(one.text)))
      for (const { index, word: name } of kindsIn(passage.text)) {
        if (uses.get(name) !== 1 || name === own[0]) continue;
        const [before, behind] = [
          passage.text.slice(0, index),
          passage.text.slice(index + name.length),
        ];
        if (!ASKED.test(behind) || !BEGINS.test(before)) continue;
        const quote = around(passage.text, index, index + name.length, 3);
        yield {
          entries: [passage.node.entry.key],
          quotes: [quote],
          message: say(
            `${place(passage.node)} 的“${quote}”说的是“${name}”,全文说的是“${own[0]}”`,
            `${placeEn(passage.node)}: “${quote}” is about ${name}, the text about ${own[0]}`,
          ),
        };
      }
  },
});
