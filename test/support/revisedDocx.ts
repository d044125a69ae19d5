import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'word/document.xml';
/** What goes to another item, and behind what it stands there. */
const [MOVED, BEHIND] = ['(3)注重创新风险的控制', '(4)建立有利于创新成果转化'] as const;
const SPLIT = ['确定关键成功要素,科学地设定', '确定关键成功要素;', '科学地设定'] as const;
/** Old words and new ones; the numbers of what moved and became two follow. */
const REWORDED = [
  ['(3)注重创新风险的控制', '(5)注重创新风险的控制'],
  ['(4)立足组织、产业链', '(3)立足组织、产业链'],
  ['(4)设定阶段目标值', '(5)设定阶段目标值'],
  ['(3)明确关键的战略', '(4)明确关键的战略'],
  ['持续、合理完善其文化', '每年评估并完善其文化'],
  ['逐层分解;', '逐层分解到部门和岗位;'],
  ['(3)实施绩效评价', '(3)每季度实施绩效评价'],
] as const;

/**
 * The Word file of Shenzhen's economic rubric as a drafter gives it back: what was said below 5.2
 * stands below 5.1, a point became two, three sentences have other words; numbers follow.
 */
export function revisedDocx(bytes: Uint8Array): Buffer {
  const parts = unzipSync(bytes);
  const paragraphs = strFromU8(parts[MAIN]!).split(/(?<=<\/w:p>)/u);
  const at = (words: string) => paragraphs.findIndex((one) => one.includes(words));
  const [moved] = paragraphs.splice(at(MOVED), 1);
  paragraphs.splice(at(BEHIND) + 1, 0, moved);
  const point = at(SPLIT[0]);
  const [head, tail] = paragraphs[point].split(SPLIT[0]) as [string, string];
  const opening = head.slice(0, head.indexOf('(2)'));
  const closing = tail.slice(tail.indexOf('</w:t>'));
  paragraphs[point] = `${head}${SPLIT[1]}${closing}${opening}(3)${SPLIT[2]}${tail}`;
  for (const [from, to] of REWORDED) paragraphs[at(from)] = paragraphs[at(from)].replace(from, to);
  return Buffer.from(zipSync({ ...parts, [MAIN]: strToU8(paragraphs.join('')) }));
}
