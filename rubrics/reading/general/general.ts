import type { EditionFile, FileClause, FileNode } from '../../library/shape';
import { schemeAmong, schemes } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';
import { usualText } from '../../kinds/weight';
import { assessmentRows } from './assessmentRows';
import type { Document, Mark, TableBlock } from './block';
import { guideDimension, giveDimensions } from './dimensions';
import { draft, everyDraft, type Doubting, type Draft } from './draft';
import { suspect } from './consistency';
import { weigh } from './evidence';
import { gradesBeside, gradesIn } from './grades';
import { guideTable } from './guideTable';
import { giveKeys } from './giveKeys';
import { giveKinds } from './kinds';
import { isHeadline } from './label';
import { outlineOf } from './outline';
import { isTableCaption } from './paragraphs';
import { giveParts, isRole } from './parts';
import { plainTable } from './plainTable';
import { scoreTable } from './scoreTable';
import { termsIn } from './terms';
import { titlePage } from './titlePage';
import { splitOpenings } from './wording';
import { tidyNumbers } from './tidyNumbers';

/** What is said of an edition beside its text. */
interface Named {
  rubric: string;
  edition: string;
  /** What the document is called, where it does not say so itself. */
  name: string;
}

/** What the general grammar makes of a document: an edition without keys, and what is doubtful. */
interface GeneralReading {
  /** Null where nothing in it is a clause. */
  file: EditionFile | null;
  marks: Mark[];
}

/**
 * Any document → a draft tree. By evidence, not by lists of titles: styles, outline levels,
 * numbers, heads of columns. What is doubtful is placed where it fits best, and marked; nothing
 * is dropped in silence. Pure.
 */
export function general(
  { blocks, marks, pictures, keys = [] }: Document,
  named: Named,
): GeneralReading {
  const page = titlePage(blocks, named.name);
  const doubts: Mark[] = [];
  const doubt: Doubting = ({ line, source, whole }, why) => {
    const text = source.replace(/\n/g, ' ');
    doubts.push({ line, text: whole ? text : text.slice(0, 60), why });
  };
  const roots = outlineOf(page.blocks, tablesOf(page.blocks, doubt));
  giveParts(roots);
  for (const one of everyDraft(roots)) if (one.part === 'terms') termsIn(one);
  gradesIn(roots);
  splitOpenings(roots);
  giveKinds(roots);
  gradesBeside(roots);
  giveDimensions(roots);
  tidyNumbers(roots);
  suspect(roots);
  weigh(roots, doubt);
  const body = housed(roots, page.title, doubt).flatMap(nodeOf);
  giveKeys(body, keys);
  const all = [...marks, ...page.marks, ...doubts].sort((a, b) => a.line - b.line);
  if (body.length === 0) {
    const why = ['只有标题,没有条文', 'there is a title, and no clause'] as const;
    return { file: null, marks: [...all, { line: page.line, text: page.title, why }] };
  }
  const { rubric, edition } = named;
  const kept = Object.keys(pictures).length > 0 ? { pictures } : {};
  const facts = { title: page.title, lines: page.line };
  return { file: { rubric, edition, facts, body, ...kept }, marks: all };
}

/** A table is a guide, the assessment, one of scores, or any other; in that order. */
function tablesOf(blocks: Document['blocks'], doubt: Doubting) {
  const guides = new Map<number, number>();
  return (table: TableBlock, above: Draft | null): Draft[] => {
    const at = blocks.indexOf(table);
    const from = partBefore(blocks, at);
    const nth = guides.get(from) ?? 0;
    const before = blocks.slice(from, at).map((one) => (one.block === 'PARAGRAPH' ? one.text : ''));
    const guide = guideTable(table, () => guideDimension(nth, before.join('\n'), above));
    if (guide) {
      guides.set(from, nth + 1);
      nameGuide(guide, above);
    }
    const own = above?.children.at(-1);
    const caption = own && isTableCaption(own) ? own : null;
    const made = guide ?? assessmentRows(table) ?? scoreTable(table, doubt, scoredDepth(above));
    if (made) return made;
    const plain = plainTable(table, caption, doubt);
    if (caption && plain.length === 1 && plain[0]!.leaf) above!.children.pop();
    return plain;
  };
}

/** A part begins with a clause: what may begin none stands below one that is made for it. */
function housed(roots: readonly Draft[], title: string, doubt: Doubting): Draft[] {
  const made: Draft[] = [];
  for (const root of roots) {
    const last = made.at(-1);
    if (!root.leaf || 'children' in root.leaf || CLAUSES.includes(root.leaf.kind)) made.push(root);
    else if (last && !last.leaf) last.children.push(root);
    else {
      doubt(root, ['没有标题可归,另立一节', 'no heading stands above it: a section is made']);
      const { line, source } = root;
      made.push(draft(line, source, { kind: 'SECTION', title, part: 'scoring', children: [root] }));
    }
  }
  return made;
}
const CLAUSES: readonly string[] = ['TABLE', 'FIGURE'];

/** A short line right above a guide that bears no number is its title. */
function nameGuide([first]: readonly Draft[], above: Draft | null): void {
  const own = above?.children.at(-1);
  if (!above || !own) return;
  const plain = own.label == null && !own.kind && !own.title && !own.amount;
  if (!plain || first?.leaf?.kind !== 'GUIDE' || !isHeadline(own.text ?? '', 24)) return;
  first.leaf = { ...first.leaf, title: own.text! };
  above.children.pop();
}

/** Where the part begins in which a block stands: at the last of the highest headings before it. */
function partBefore(blocks: Document['blocks'], at: number): number {
  const levels = blocks.map((one) => (one.block === 'PARAGRAPH' ? one.outline : undefined) ?? 10);
  const highest = Math.min(...levels);
  const before = blocks.slice(0, at);
  const from =
    highest < 10
      ? levels.slice(0, at).lastIndexOf(highest)
      : before.findLastIndex((one) => one.block === 'PARAGRAPH' && CHAPTER.test(one.text.trim()));
  return from < 0 ? Math.max(0, at - FAR) : from;
}
const FAR = 40;
const CHAPTER =
  /^(?:附录|附件|第[一二三四五六七八九十]+[章编]|[一二三四五六七八九十]+、|Annex |Appendix )/;

/** A table below a heading that bears points, or says what they are, goes on from its level. */
const scoredDepth = (above: Draft | null): number =>
  above && (above.amount || isRole(above)) ? 1 : 0;

function nodeOf(one: Draft): FileNode[] {
  const { leaf, label, scheme, line } = one;
  const shown = label != null && schemeAmong([label]) === scheme;
  const numbered = {
    ...(label !== undefined && { label }),
    ...(scheme && (!shown || label === null) && { scheme }),
    ...(one.mark !== undefined &&
      scheme &&
      one.mark !== schemes[scheme].mark && { mark: one.mark }),
  };
  if (leaf) {
    const { label: _, ...own } = leaf as FileClause;
    const placed = leaf.kind === 'GUIDE' ? {} : numbered;
    const { mark: __, ...unmarked } = placed as { mark?: string; scheme?: SchemeName };
    const part =
      one.part && leaf.kind !== 'GUIDE' && leaf.kind !== 'TERM' ? { part: one.part } : {};
    return [
      { ...own, ...part, ...(leaf.kind === 'TERM' ? unmarked : placed), lines: line } as FileNode,
    ];
  }
  const children = one.children.flatMap(nodeOf);
  const { title, text, runIn, role, column, dimension, picture, alt, part } = one;
  const node: FileClause = {
    ...(part && { part }),
    kind: one.kind ?? 'PARAGRAPH',
    ...numbered,
    ...(title && { title }),
    ...amounts(one),
    ...(runIn && title && { runIn }),
    ...(text && { text }),
    ...(role && role !== 'BASE' && { scoreRole: role }),
    ...(column && { column }),
    ...(dimension && { dimension }),
    ...(picture && { picture }),
    ...(alt && { alt }),
    ...(line > 0 && { lines: line }),
    ...(children.length > 0 && { children }),
  };
  return [node];
}

function amounts({ amount, role: own }: Draft): Pick<FileClause, 'points' | 'share'> {
  if (!amount) return {};
  const { share, printed } = amount;
  const role = own ?? amount.role;
  const value = role === 'DEDUCTION' && !share ? -Math.abs(amount.value) : amount.value;
  const bare = share ? { share: value } : { points: value };
  const said = printed === undefined || printed === usualText(bare) ? value : { value, printed };
  return share ? { share: said } : { points: said };
}
