import { BEGINS, form, type SlipForm } from '../wording/forms';

/** What drafting, conversion and print leave in a text; by hand. */

const markup = form('残留网页或排版标记', 'markup left in the text');
const changes = form('残留修订痕迹', 'debris of tracked changes');
const note = form('残留起草备注', 'a note of the drafter left in');
const blank = form('残留占位符,内容待补', 'a placeholder left in');
const page = form('页码或页眉混入正文', 'a page number or header caught in the text');
const foot = form('残留脚注标记', 'a footnote mark left in the text');

const OPEN = '[[【〔(（{]';
const CLOSE = '[\\]】〕)）}]';
const INNER = '[^[\\]【】〔〕()（）{}]';
const HAN = '\\p{Script=Han}';

const MARKUP: readonly SlipForm[] = [
  markup(
    '<',
    '</?(?:b|i|u|p|br|em|strong|span|div|font|sub|sup|td|tr|th|table|li|ul|ol|a|img|o:p|h\\d)\\b[^<>]{0,60}/?>',
    '',
  ),
  markup('&', '&(?:[a-z]{2,8}|#\\d{2,5}|#x[0-9a-f]{2,5});'),
  markup('\\', `(?<=${HAN}|[,\uff0c。;\uff1b、])\\\\[ntr](?=${HAN}|$)`, ''),
  markup('**', '\\*\\*', ''),
  markup('__', `(?<=${HAN})__(?=${HAN}{2,8}__${HAN})|(?<=${HAN}__${HAN}{2,8})__(?=${HAN})`),
  markup('\\', '\\\\(?:textbf|emph|par|item|section|begin|end)\\b'),
  markup('#', `^#{1,6} (?=${HAN})`),
];

const CHANGES: readonly SlipForm[] = [
  changes('<del|<ins|</del|</ins', '</?(?:del|ins)>'),
  changes('~~', '~~'),
  changes('[-|-]|{+|+}', '\\[-[^\\]]*-\\]|\\{\\+[^}]*\\+\\}'),
  changes('→', `[[【(（]${HAN}{1,12}→${HAN}{1,12}[\\]】)）]`),
  changes('批注', '批注\\s*\\[[^\\]]*\\][:\uff1a]?'),
  changes(
    '删|插入|新增|原|改|增',
    `${OPEN}(?:删除?|删去|插入|新增|增加|新加|原|原为|原文|改|改为|修改为?|应改为)[:\uff1a]?${CLOSE}`,
  ),
  changes(
    '删|插入|新增|原|改',
    `${OPEN}(?:删除?|删去|插入|新增|原|原为|原文|改|改为|修改为)[:\uff1a]${INNER}{1,20}${CLOSE}`,
  ),
  changes('二选一|择一|任选', `${OPEN}(?:二选一|两者选一|任选其一|选一|择一)${CLOSE}`),
  changes(
    '改为',
    `(?<!将|把|由|从|拟|应|可|请)(?<=${HAN}{4})(?<!(?:将|把|由|从|拟)[^,\uff0c。;\uff1b]*)改为(?=${HAN}{1,4}(?:[,\uff0c。;\uff1b、]|$))`,
  ),
  changes('每', `(?<=每(?:年|季度?|月|周|日|天|半年))每(?:年|季度?|个?月|周|日|天)`),
];

/** What drafters write to themselves: words that are looked for in texts, no notes of this file. */
const NOTE_WORDS =
  '待定|待补充?|待核实?|待查|待确认|待讨论|待议|待完善|待修改|存疑|此处[^)）\\]】]{0,8}|补充|再议|' +
  '同上一?版|见上一?版|略改|需核实|请核实|请确认|需确认|未定|暂缺|暂定?|缺|漏|TODO|TBD|FIXME|todo|XXX';
const NOTES: readonly SlipForm[] = [
  note(
    '待|存疑|此处|补充|再议|上一版|上版|略改|核实|确认|未定|暂|TODO|TBD|FIXME|todo|缺|漏',
    `${OPEN}(?:${NOTE_WORDS}|${INNER}{1,8}(?:待补|待定|待核|再议|待查|待确认|存疑))[?\uff1f!\uff01]?${CLOSE}`,
  ),
  note(
    '要不要|是否|吗|呢|怎么|删',
    `${OPEN}[^[\\]【】〔〕()（）]{0,12}(?:要不要|吗|呢|怎么)[^[\\]【】〔〕()（）]{0,10}[?\uff1f]?${CLOSE}`,
  ),
  note('?|\uff1f', `${OPEN}\\s*[?\uff1f]{1,3}\\s*${CLOSE}|[?\uff1f]{2,}`),
  note('TODO|FIXME|TBD', '\\b(?:TODO|FIXME|TBD)\\b'),
  note('待补|待定', `(?<=[,\uff0c。;\uff1b]|^)(?:此处|这里)(?:待补|待定|要补|需补|再补|补充)`),
];

const BLANKS: readonly SlipForm[] = [
  blank('×', `(?<=${HAN}|^)[×✕╳]{2,}|[×✕╳]{2,}(?=${HAN})`),
  blank('_', '_{2,}'),
  blank('X', `(?<=${HAN})X{2,}(?=${HAN}|[,\uff0c。;\uff1b、])|(?<=每)[XN](?=[年月周日天])`),
  blank('〇|○', `(?<=${HAN})[〇○◯]{2,}(?=${HAN})(?<![一二三四五六七八九][〇○◯]{2,})`),
  blank('{{|${', '\\{\\{[^}]*\\}\\}|\\$\\{[^}]*\\}'),
  blank('…', `[[【(（]\\s*…+\\s*[\\]】)）]`),
  blank('某某', `某某(?=${HAN})`),
  blank('***', `\\*{3,}`),
];

const PAGES: readonly SlipForm[] = [
  page(
    '-|—|–',
    `(?<=${HAN})\\s*[-—–]+\\s*\\d{1,3}\\s*[-—–]+\\s*(?=${HAN})|(?<=${HAN})\\s*[-—–]+ \\d{1,3} [-—–]+$`,
    '',
  ),
  page(
    '页',
    `(?<=${HAN})第\\s*\\d{1,4}\\s*页\\s*(?:[/／,\uff0c]?\\s*共\\s*\\d{1,4}\\s*页)?(?![面码])`,
    '',
  ),
  page('Page|page|PAGE', '[Pp]age\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?(?=\\p{Script=Han}|$)', ''),
  page(
    '/',
    `(?<=${HAN})\\d{1,3}\\/\\d{1,3}(?=${HAN})(?<![前后的为占达到近约得不过第有各超至含按每]\\d{1,3}\\/\\d{1,3})(?!以|的|左|多|强|时|人|天|分|员|个)`,
  ),
  page('标准', `(?<=[、,\uff0c]) ?${HAN}{4,24}(?:标准|办法|细则|规范|指南) \\d{1,3} (?=${HAN})`),
];

const FOOT: readonly SlipForm[] = [
  foot('¹|²|³|⁴|⁵|⁶|⁷|⁸|⁹', `(?<=${HAN}|[,\uff0c。;\uff1b、”）)])[¹²³⁴⁵⁶⁷⁸⁹]+`, ''),
  foot('*', `(?<=${HAN})\\*(?=${HAN})`, ''),
  foot('†|‡|※', `(?<=${HAN})[†‡※](?=${HAN}|[,\uff0c。;\uff1b、])`, ''),
];

/** Numbers in circles stand at the head of a point; a single one after a word is a mark. */
export const circled = foot(
  '①|②|③|④|⑤|⑥|⑦|⑧|⑨',
  `(?<=(?:${HAN}|”){2})[①-⑨](?=${HAN}|[,\uff0c。;\uff1b])(?<!(?:见|图|表|注|式|第|中|按|条|项|为|及|和|至|或|与|包括|如下)[①-⑨])`,
  '',
);
export const leftovers: readonly SlipForm[] = [
  ...MARKUP,
  ...CHANGES,
  ...NOTES,
  ...BLANKS,
  ...PAGES,
  ...FOOT,
  form('多余的字母或符号', 'a stray letter or sign')(
    '#|\\|^|`|$|@|~',
    `(?<=${HAN})[#\\\\^\`$@~](?=${HAN}|$)`,
    '',
  ),
  form('多余的字母', 'a stray letter')(
    [...'abcdefghijklmnopqrstuvwxyz'].join('|'),
    `[,\uff0c;\uff1b、。][a-z](?=[。;\uff1b,\uff0c]|$)`,
  ),
  form('残留空括号或标签', 'an empty tag left in')('【】|[]', `【\\s*】|\\[\\s*\\]`),
  note('【', `${BEGINS}【(?:注|备注|说明|编者注|起草组)[:\uff1a][^】]{1,40}】`),
];
