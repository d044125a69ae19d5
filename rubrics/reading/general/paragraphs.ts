import { schemes } from '../../tree/numbering';
import { amountAtEnd, amountAtStart, amountInside, type Amount } from './amount';
import type { DocumentParagraph } from './block';
import { columnHead } from './columns';
import { draft, type Draft } from './draft';
import { rests } from './evidence';
import { isAnnexScheme, isHeadline, labelAt, NORMATIVE, type Label } from './label';
import { styleRole } from './styles';

/** Schemes of lists: what they number is a sentence more often than a heading. */
const LISTS = /^(?:paren|letter|half_paren|circled|capital_|roman_(?:small|paren|bare)|bracket)/;
const CAPTION = /^(?:图|表|Figure|Fig\.|Table)[ \u00a0]?(?:[A-Z][.\d–—-]*\d|\d[.\d–—-]*)/;
const CAPTION_LABEL =
  /^((?:图|表|Figure|Fig\.|Table)[ \u00a0\u3000]?(?:[A-Z][.．–—-]\d[.\d–—-]*|\d+(?:[.．–—-]\d+)*))(?:[\s\u3000:：]+(?:[—–] ?)?|(?=\p{sc=Han})|$)(.*)$/su;
const NOTE = /^((?:附?注|Note|NOTE)(?:[ \u00a0]?\d{1,2})?)\s*([:：])\s*(.*)$/su;
/** English standards print no colon behind it. */
const NOTE_BARE = /^(NOTE(?: \d{1,2})?)([ \u00a0\u2002-\u2005]+)(?=\p{Lu})(.*)$/su;
/** What explains a form is listed below its word. */
const NOTE_ALONE = /^(说明|备注)\s*([:：])()$/u;
const AS_WORD = /^(?:所示|给出|的|中|为|列|规定|见|和|是)/;

/** A grade in brackets on a line of its own heads what it asks: 【C】, 【B】符合“C”，并. */
const MARKED = /^[【〖〔]([^】〗〕]{1,8})[】〗〕][^。；]{0,14}$/u;
const isMarked = (text: string): boolean => {
  const [, name] = MARKED.exec(text) ?? [];
  return name !== undefined && columnHead(name)?.role === 'grade';
};

/** What a paragraph is by itself, before anybody knows what it stands below. */
export interface Spoken extends Draft {
  paragraph: DocumentParagraph;
  form: 'heading' | 'numbered' | 'plain' | 'caption' | 'note';
  number?: Label;
}

/** @param cell whether it stands in a cell, where nothing is set apart by a style */
export function spokenBy(paragraph: DocumentParagraph, cell = false): Spoken {
  const text = paragraph.text.trim();
  const source = `${paragraph.number ?? ''}${text}`;
  const role = styleRole(paragraph.style);
  const headed = paragraph.outline !== undefined && role !== 'clause';
  const { bold: isBold, bullet: isBullet } = paragraph;
  const bold = { ...(isBold && { bold: true }), ...(isBullet && { bullet: true }) };
  const base = { ...draft(paragraph.line, source), paragraph, ...bold };
  const beside = besideText(source, base, role === 'caption');
  if (beside) return beside;
  const told = headed || paragraph.number !== undefined;
  const printed = paragraph.number ? `${paragraph.number} ${text}` : text;
  const number = labelAt(printed, told) ?? undefined;
  const rest = number?.rest ?? printed;
  const unheaded = number ? 'numbered' : 'plain';
  const form = headed ? 'heading' : unheaded;
  const said: Spoken = { ...base, form, ...(number && { number, ...numbering(number) }) };
  if (headed) said.headed = true;
  if (form === 'plain' && isMarked(rest)) return { ...said, title: rest, kind: 'POINT' };
  if (form === 'plain' && !cell) return { ...said, text: rest };
  return words(said, rest, headed);
}

function besideText(
  source: string,
  base: Draft & { paragraph: DocumentParagraph },
  told: boolean,
): Spoken | null {
  const note = NOTE.exec(source) ?? NOTE_BARE.exec(source) ?? NOTE_ALONE.exec(source);
  if (note) {
    const [, label = '', mark = '', rest = ''] = note;
    const numbered = /\d/.test(label);
    const own = numbered
      ? { label, ...(mark !== ':' && { mark }), text: rest }
      : { title: label, runIn: mark, text: rest };
    return { ...base, ...own, form: 'note', kind: 'NOTE' };
  }
  const [, label, title = ''] = CAPTION_LABEL.exec(source) ?? [];
  if (label === undefined || (!told && (AS_WORD.test(title) || !isHeadline(title)))) return null;
  return { ...base, label, title, form: 'caption', kind: 'CAPTION' };
}

export const isTableCaption = ({ kind, label = '' }: Draft): boolean =>
  kind === 'CAPTION' && CAPTION.test(label ?? '') && /^(?:表|Table)/.test(label ?? '');

function numbering({ label, scheme, mark }: Label): Pick<Draft, 'label' | 'scheme' | 'mark'> {
  return { label, scheme, ...(mark !== schemes[scheme].mark && { mark }) };
}

/** Title, points and text of what is numbered or a heading. */
function words(said: Spoken, printed: string, headed: boolean): Spoken {
  // Alone it stands for the title that is on the next line.
  const rest = isAnnexScheme(said.number?.scheme)
    ? printed.replace(NORMATIVE, '') || printed
    : printed;
  const list = said.number ? LISTS.test(said.number.scheme) : false;
  const inside = headed ? null : amountInside(rest);
  if (inside) {
    const { amount, rest: title, behind } = inside;
    const runIn = behind.charAt(0);
    const rests = behind.slice(1).trim() === '';
    if (rests && /[。.]/.test(runIn)) return { ...said, text: rest, ...inWords(amount) };
    // A sign that leads to nothing belongs to the points.
    if (rests)
      return withAmount({ ...said, title }, { ...amount, printed: (amount.printed ?? '') + runIn });
    return withAmount({ ...said, title, runIn, text: behind.slice(1).trim() }, amount);
  }
  const start = amountAtStart(rest);
  if (start && start.rest !== '') return withAmount({ ...said, text: start.rest }, start.amount);
  const titled = headed || said.number !== undefined;
  const end = amountAtEnd(rest, titled);
  if (end && (headed || isHeadline(end.rest))) {
    if (end.amount.bare) rests(said, 'bareNumber');
    return withAmount({ ...said, title: end.rest.trim() }, end.amount);
  }
  // Behind a sentence points belong to it and stay in its words.
  const stopped = end ?? (said.number ? amountAtEnd(rest.replace(/[。；;]$/, ''), false) : null);
  if (stopped && said.number) {
    const all = [...rest.matchAll(EACH)].map(([, points]) => Number(points));
    if (all.length < 2) return { ...said, text: rest, ...inWords(stopped.amount) };
    rests(said, 'severalAmounts');
    const value = Math.round(all.reduce((sum, points) => sum + points, 0) * 1e6) / 1e6;
    return { ...said, text: rest, ...inWords({ ...stopped.amount, value }) };
  }
  if (headed && ([...rest].length <= 80 || !/[。；;]$/.test(rest))) return { ...said, title: rest };
  const gives = /[加扣减得]\s*\d+(?:\.\d+)?\s*分$/.test(rest);
  if (!headed && said.number && !list && !gives && isHeadline(rest, 30))
    return { ...said, title: rest };
  return rest === '' ? said : { ...said, text: rest };
}

/** Points of each of several demands in one sentence. */
const EACH = /[（(]\s*(\d+(?:\.\d+)?)\s*分\s*[)）]/gu;

/** Points that the words of a sentence say. */
const inWords = (amount: Amount): Pick<Draft, 'amount' | 'role'> => ({
  amount: { ...amount, printed: '' },
  ...(amount.role && { role: amount.role }),
});
const withAmount = (said: Spoken, amount: Amount): Spoken => ({
  ...said,
  amount,
  ...(amount.role && { role: amount.role }),
});
