import { ABSENT } from '../../kinds/figure';
import { amountAtEnd } from './amount';
import type { DocumentBlock, Mark, DocumentParagraph } from './block';
import { isHeadline, labelAt, NORMATIVE } from './label';
import { isPartName } from './parts';
import { styleLevel, styleRole } from './styles';

/** What stands before the text, apart from it. */
interface Page {
  title: string;
  line: number;
  blocks: DocumentBlock[];
  marks: Mark[];
}

const CONTENTS = /^(?:目\s*[录次]|contents|table of contents)$/i;
const ENTRY = /(?:[.．…·。\t_-]{2,}|\t|\s{3,})\s*[ivxIVX\d]+\s*$/;
const PAGE_NUMBER =
  /^(?:第\s*\d+\s*页(?:[\s，,]*共\s*\d+\s*页)?|page \d+(?: of \d+)?|[-—–]\s*\d+\s*[-—–])$/i;
const ANNEX = /^附件\s*[\d一二三四五六七八九十]*\s*[:：]?$/;

/**
 * The title of a document and its text. A table of contents, a title page and what repeats on every
 * page are no text; each is told.
 * @param fallback what it is called where nothing in it says so
 */
export function titlePage(all: readonly DocumentBlock[], fallback: string): Page {
  const marks: Mark[] = [];
  const leave = (one: DocumentParagraph, why: Mark['why']) => {
    if (one.text.trim()) marks.push({ line: one.line, text: one.text.trim().slice(0, 60), why });
  };
  const kept = withoutContents(all.flatMap(lines), leave);
  const centred = kept.findIndex((one) => one.block === 'PARAGRAPH' && one.centred === true);
  const from = kept.findIndex((one, i) => !isBefore(one, centred >= 0 && i > centred));
  const first = from < 0 ? kept.length : from;
  const text = withNames(joined(kept.slice(first)));
  const before = kept.slice(0, first).filter((one) => one.block === 'PARAGRAPH');
  const among = titleAmong(before);
  const named = among.length > 0 ? among : topHeading(kept.slice(first));
  for (const one of before) if (!named.includes(one)) leave(one, PAGE);
  const [top] = named;
  const words = named.map(({ text }) => text.trim());
  const title = words.reduce((a, b) => a + (/[A-Za-z]$/.test(a) ? ' ' : '') + b, '') || fallback;
  const rest = text.filter((one) => !(named as DocumentBlock[]).includes(one));
  return { title, line: top?.line ?? 1, blocks: rest, marks };
}

type Leave = (one: DocumentParagraph, why: Mark['why']) => void;
const PAGE: Mark['why'] = ['封面文字不是条文,未读入', 'words of the title page are left out'];
const TOC: Mark['why'] = ['目录未读入', 'the table of contents is left out'];
const LOST: Mark['why'] = ['此处的图没有随文件带来', 'a picture that did not come with the file'];
const REPEATED: Mark['why'] = [
  '页眉页脚或封面样式,未读入',
  'page furniture by its style: left out',
];

/** A line that was broken by hand is one of its own, but not in a heading. */
function lines(block: DocumentBlock): DocumentBlock[] {
  if (block.block !== 'PARAGRAPH') return [block];
  const outline = block.outline ?? styleLevel(block.style);
  const said = { ...block, ...(outline !== undefined && { outline }) };
  if (!said.text.includes('\n')) return [said];
  const parts = said.text.split('\n').filter((part) => part.trim());
  if (outline !== undefined) return [{ ...said, text: parts.map((part) => part.trim()).join('') }];
  const { number: _, ...more } = said;
  return parts.map((text, i) => ({ ...(i === 0 ? said : more), text }));
}

function withoutContents(blocks: readonly DocumentBlock[], leave: Leave): DocumentBlock[] {
  let inside = false;
  return blocks.filter((block) => {
    if (block.block !== 'PARAGRAPH') return true;
    const role = styleRole(block.style);
    const head = CONTENTS.test(block.text.trim());
    inside = head || (inside && block.text.length < 300 && ENTRY.test(block.text));
    if (block.text.trim() === ABSENT) leave(block, LOST);
    else if (role === 'contents' || inside) leave(block, TOC);
    else if (role === 'furniture' || PAGE_NUMBER.test(block.text.trim())) leave(block, REPEATED);
    else return true;
    return false;
  });
}

/** A number that stands alone on its line belongs to the line below, as before a term. */
function joined(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const made: DocumentBlock[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    const alone =
      last?.block === 'PARAGRAPH' &&
      block.block === 'PARAGRAPH' &&
      block.outline === undefined &&
      block.number === undefined &&
      isAlone(last) &&
      isHeadline(block.text.trim(), 60) &&
      !labelAt(block.text.trim(), false);
    const annex = annexBegun(last, block);
    if (annex) made[made.length - 1] = annex;
    else if (!alone) made.push(block);
    else made[made.length - 1] = { ...last, text: `${last.text} ${block.text.trim()}`.trim() };
  }
  return made;
}
/** An annex without a number says that it is one, and below that what it is. */
function annexBegun(
  last: DocumentBlock | undefined,
  block: DocumentBlock,
): DocumentParagraph | null {
  if (last?.block !== 'PARAGRAPH' || block.block !== 'PARAGRAPH') return null;
  const apart = block.centred === true || block.bold === true;
  const begins = apart && ANNEX_ALONE.test(last.text.trim()) && isHeadline(block.text.trim(), 60);
  return begins ? { ...block, outline: 1, named: 'byName' } : null;
}
const ANNEX_ALONE = /^附[表件录]?\s*[:：]?$/;

const isAlone = ({ text, number }: DocumentParagraph): boolean => {
  const label = labelAt(`${number ?? ''}${number ? ' ' : ''}${text.trim()}`, number !== undefined);
  const alone = label?.rest.replace(NORMATIVE, '') === '';
  return alone && /^(?:dotted|lettered|chapter|section|appendix)/.test(label?.scheme ?? '');
};

/** Counted in words that no scheme of ours has. */
const DIVISION = /^第[一二三四五六七八九十\d]+(?:部分|篇|单元|大类)[\s\u3000:：]*[^。；，]{0,30}$/;

/** Where nothing has a style, a line that is but the name of a part heads it. */
function withNames(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const paragraphs = blocks.filter((one) => one.block === 'PARAGRAPH');
  const styled = paragraphs.some(({ outline }) => outline !== undefined);
  const bold = styled ? new Map<DocumentParagraph, number>() : boldLevels(paragraphs);
  return blocks.map((block) => {
    // Among headings with a style one without is set apart as they are.
    if (styled && !(block.block === 'PARAGRAPH' && block.centred && block.bold)) return block;
    if (block.block !== 'PARAGRAPH' || block.number !== undefined) return block;
    const words = block.text.trim();
    if (DIVISION.test(words)) return { ...block, outline: 1 };
    if (isHeadline(words, 24) && isPartName(words) && !labelAt(words, false))
      return { ...block, outline: 1, named: 'byName' };
    const outline = bold.get(block);
    return outline ? { ...block, outline, named: 'byBold' } : block;
  });
}

/**
 * Where no heading bears a number, what is bold on a line of its own is all that there is; below
 * one that bears points stand those that bear none.
 */
function boldLevels(paragraphs: readonly DocumentParagraph[]): Map<DocumentParagraph, number> {
  const levels = new Map<DocumentParagraph, number>();
  let scored = false;
  for (const one of paragraphs) {
    const text = one.text.trim();
    const label = labelAt(`${one.number ?? ''}${one.number ? ' ' : ''}${text}`, !!one.number);
    if (label && HEADS.test(label.scheme)) return new Map();
    if (label || one.number || !one.bold || one.centred || !isHeadline(text, 40)) continue;
    const bears = amountAtEnd(text, true) !== null;
    scored ||= bears;
    levels.set(one, scored && !bears ? 2 : 1);
  }
  return levels;
}
const HEADS = /^(?:volume|division|chapter|section|article|chinese|dotted|appendix|annex|english)/;

/**
 * Whether it stands before the text: neither numbered nor a heading, and no sentence.
 * @param titled whether a centred line stands above it, below which what is bold heads the text
 */
function isBefore(block: DocumentBlock, titled: boolean): boolean {
  if (block.block !== 'PARAGRAPH') return false;
  const { text, style, outline, number, centred, bold } = block;
  const words = text.trim();
  const role = styleRole(style);
  if (role === 'title' || role === 'subtitle' || ANNEX.test(words)) return true;
  if (outline !== undefined || number !== undefined || role !== null) return false;
  if (labelAt(words, false) || isPartName(words) || DIVISION.test(words)) return false;
  if (titled && bold && !centred) return false;
  return (centred === true && words.length <= 60) || isHeadline(words, 50);
}

/** A heading above all others, the only one of its level and without a number, is the title. */
function topHeading([first, ...more]: readonly DocumentBlock[]): DocumentParagraph[] {
  if (first?.block !== 'PARAGRAPH' || first.outline === undefined || first.number) return [];
  const levels = more.flatMap((one) => (one.block === 'PARAGRAPH' ? (one.outline ?? []) : []));
  const above = levels.every((level) => level > first.outline!);
  return above && !labelAt(first.text.trim(), false) ? [first] : [];
}

/** By its style; else the first that is centred, with what goes on in the same way below it. */
function titleAmong(before: readonly DocumentParagraph[]): DocumentParagraph[] {
  const styled = before.filter(({ style }) => styleRole(style) === 'title');
  if (styled.length) return styled;
  const could = before.filter(({ text }) => !ANNEX.test(text.trim()));
  const first = could.find(({ centred }) => centred) ?? could[0];
  if (!first) return [];
  const at = could.indexOf(first);
  const next = could[at + 1];
  const goesOn =
    next &&
    first.centred &&
    next.centred &&
    next.bold === first.bold &&
    // Nor what is to be filled in: 试点单位（盖章）：
    !/^[(（]?\d{4}|\d{4}\s*年|[:：][\s\u3000_＿]|[:：]$/.test(next.text.trim());
  return goesOn ? [first, next] : [first];
}
