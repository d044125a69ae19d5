import type { ClauseKind } from '../../vocabulary';
import { amountAlone, amountAtEnd, type Amount } from './amount';
import { cellText, type DocumentCell, type DocumentParagraph } from './block';
import type { ColumnHead } from './columns';
import { draft, type Draft } from './draft';
import { rests } from './evidence';
import { labelAt } from './label';
import { spokenBy } from './paragraphs';

const KINDS: readonly ClauseKind[] = ['CATEGORY', 'ITEM', 'SUBITEM', 'POINT'];

/** What a cell of a level begins, so deep below the heading of its table. */
export function levelEntry(cell: DocumentCell, depth: number): Draft {
  const [first, ...more] = cell.paragraphs.filter(({ text, number }) => text.trim() || number);
  const last = more.length > 0 && /分/.test(more.at(-1)!.text) ? more.at(-1)!.text : '';
  const beneath = last ? amountAlone(last, false) : null;
  const names = [first!, ...more].slice(0, beneath ? -1 : undefined);
  const joined = { ...first!, text: names.map(({ text }) => text.trim()).join('') };
  const { paragraph: _, form: __, number: ___, ...said } = spokenBy(joined, true);
  const own = said.amount ? null : amountAtEnd(said.title ?? said.text ?? '', true);
  const end = !said.amount && beneath ? { amount: beneath, rest: undefined } : own;
  const title = (end?.rest ?? said.title ?? said.text ?? '').trim();
  // A sentence asks for something, however high it stands.
  const kind = /。$|，/.test(title) ? 'POINT' : KINDS[Math.min(depth, KINDS.length - 1)]!;
  const { text: ____, ...kept } = said;
  return {
    ...kept,
    ...(end && { amount: end.amount }),
    ...(title && { title }),
    ...{ kind, cell: true },
    children: [],
  };
}

/** What the paragraphs of a cell say, each by itself. */
export function spokenIn(cell: DocumentCell): Draft[] {
  return cell.paragraphs
    .flatMap(linesOf)
    .filter(({ text, number }) => text.trim() || number)
    .map((one) => {
      const { paragraph: _, form: __, number: ___, ...own } = spokenBy(one, true);
      return { ...own, cell: true, children: [] };
    });
}

/** A line that was broken by hand is one of its own where it ends or is numbered. */
function linesOf(paragraph: DocumentParagraph): DocumentParagraph[] {
  const { number, ...more } = paragraph;
  const lines: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    const last = lines.at(-1)?.trim();
    const own = last === undefined || /[。；;：:]$/.test(last) || labelAt(line.trim(), false);
    if (own) lines.push(line);
    else lines.push(`${lines.pop()}${line.trim()}`);
  }
  return lines.map((text, i) => ({ ...more, ...(i === 0 && number && { number }), text }));
}

/** What earns each grade stands in a column of its own: together it is how the entry is scored. */
export function gradedBy(grades: readonly [name: string, cell: DocumentCell][]): Draft {
  const text = grades.map(([name, cell]) => `${name}：${cellText(cell)}`).join('；');
  const [[, first]] = grades as [[string, DocumentCell]];
  const made = draft(first.paragraphs[0]!.line, text, { kind: 'SCORINGRULE', text, cell: true });
  rests(made, 'fromColumns');
  return made;
}

/** A cell prints a bare number where a heading prints （20分）. */
export const usual = ({ printed: _, ...amount }: Amount): Amount => amount;

/**
 * What the paragraphs of a cell ask, or say of how it is scored.
 * @param below whether they stand below a level
 */
export function saidIn(cell: DocumentCell, head: ColumnHead, below: boolean): Draft[] {
  const ruled: ClauseKind = head.method ? 'METHOD' : 'SCORINGRULE';
  const rule = head.role === 'note' ? 'NOTE' : ruled;
  const made = spokenIn(cell).map((own): Draft => {
    // What bears points of its own among rules is asked for.
    if (head.role === 'rule' && own.amount && own.title && own.label)
      return { ...own, kind: 'POINT' };
    const { title, ...plain } = own;
    const text = own.text ?? title ?? '';
    const asked = own.label || below || /。(?:[（(][★▲*※]+[)）])?$/.test(text) ? 'POINT' : 'ITEM';
    return { ...plain, text, kind: head.role === 'text' ? asked : rule, children: [] };
  });
  // What a sentence leads in, numbered, stands below it.
  const [first, ...more] = made;
  const led = more.length > 0 && /[:：]$/.test(first!.text ?? '') && more.every(isNumbered);
  return led && first!.label === undefined ? [{ ...first!, children: more }] : made;
}
const isNumbered = ({ label }: Draft): boolean => label != null;
