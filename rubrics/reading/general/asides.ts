import type { FigureBlock, TableBlock } from './block';
import { draft, type Draft } from './draft';
import { isHeadline } from './label';
import type { Spoken } from './paragraphs';

/** A block as the outline takes it. */
export type Item = Spoken | TableBlock | FigureBlock;

/** The day, and who signs above it, end a paper and belong to nothing in it. */
export function endsPaper({ form, text = '' }: Spoken, behind: readonly Item[]): boolean {
  const [next, ...more] = behind;
  const last = next ?? { form, text };
  if (form !== 'plain' || more.length > 0 || !('form' in last)) return false;
  return DAY.test(last.text ?? '') && isHeadline(text, 30);
}
const DAY = /^(?:\d{4}|[二〇○零一二三四五六七八九]{4})\s*年.{1,3}月.{1,3}日$/u;

/** What says who explains a text or when it holds may speak of all of it, whatever it is below. */
export const closes = ({ text = '' }: Spoken, above: Draft | undefined): boolean =>
  CLOSES.test(text) && above?.children.some(({ label, leaf }) => leaf || label != null) === true;
const CLOSES = /^本.{2,12}(?:负责解释|起.{0,2}(?:施行|执行|实施|试行))/u;

/** Makes a note of what goes on counting behind one: `注：1.…` and then `2.…`. */
export function goesOnCounting(said: Spoken, above: Draft | null): boolean {
  if (above?.kind !== 'NOTE' || !above.runIn) return false;
  const [, label, mark, text] = COUNTED.exec(said.source) ?? [];
  const next = above.children.length + (above.text ? 2 : 1);
  if (Number(label) !== next || !text) return false;
  Object.assign(said, { kind: 'NOTE', label, scheme: 'decimal', mark, text });
  delete said.title;
  return true;
}
/** Whether it can but go on counting what a note began. */
export const counts = (item: Item): boolean => 'form' in item && COUNTED.test(item.source);
const COUNTED = /^(\d{1,2})([.．、])\s*(.+)$/su;

/** Makes a note of what stands behind a table to explain it. */
export function explains(said: Spoken): boolean {
  const { form, text = '' } = said;
  if (form !== 'plain' || !EXPLAINS.test(text)) return false;
  Object.assign(said, { kind: 'NOTE', title: text.slice(0, -1), runIn: text.slice(-1) });
  delete said.text;
  return true;
}
const EXPLAINS =
  /^(?:说明|备注|附注|注意事项|(?:评[定分价估审]|计分|考核|填表|使用)(?:规则|说明))[:：]$/;

export const figureIn = ({ line, picture, alt }: FigureBlock): Draft =>
  draft(line, alt, { kind: 'FIGURE', ...(picture && { picture }), ...(alt && { alt }) });
