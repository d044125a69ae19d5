import { schemes } from '../../tree/numbering';
import type { SchemeName } from '../../vocabulary';
import { amountAlone, amountAtEnd } from './amount';
import { closes, counts, endsPaper, explains, figureIn, goesOnCounting, type Item } from './asides';
import type { DocumentBlock, TableBlock } from './block';
import { columnHead } from './columns';
import { draft, type Draft } from './draft';
import { rests } from './evidence';
import { spokenBy, type Spoken } from './paragraphs';
import { isRule, openingKind } from './untitled';
import { isHeadline } from './label';
import { clauseLevel } from './styles';
import {
  CHAPTERS,
  RANKS,
  TOPS,
  bareCode,
  hasRoom,
  indentOf,
  isBetween,
  isListed,
  isSentence,
  keyOf,
  levelByNumber,
  type Open,
} from './standing';

/**
 * Blocks → a tree. Heading styles and outline levels say how deep something stands; where there is
 * none, numbers do: a scheme that is open is gone on with, another one begins below.
 * @param table what a table is, where it stands
 */
export function outlineOf(
  blocks: readonly DocumentBlock[],
  table: (block: TableBlock, above: Draft | null) => Draft[],
): Draft[] {
  const outline = new Outline();
  const items = blocks.map((block) => (block.block === 'PARAGRAPH' ? spokenBy(block) : block));
  items.forEach((item, i) => {
    if ('form' in item) outline.take(item, items.slice(i + 1, i + 40));
    else if (item.block === 'TABLE') outline.hang(table(item, outline.deepest));
    else outline.hang([figureIn(item)]);
  });
  return outline.roots;
}

class Outline {
  readonly roots: Draft[] = [];
  private open: Open[] = [];
  private tabled = false;
  /** Told once: a document that does it once does it everywhere. */
  private readonly skipped = new Set<string>();

  get deepest(): Draft | null {
    return this.open.at(-1)?.draft ?? null;
  }

  take(said: Spoken, behind: readonly Item[]): void {
    if (endsPaper(said, behind)) this.open = [];
    if (this.notes(said)) return;
    if (said.form === 'heading') this.heading(said);
    else if (said.form === 'numbered') this.numbered(said);
    else if (said.form === 'plain') this.plain(said, behind);
    else this.beside(said, behind.every(counts));
  }

  private notes(said: Spoken): boolean {
    const [above, tabled] = [this.deepest, this.tabled];
    this.tabled = false;
    const goesOn = goesOnCounting(said, above);
    if (goesOn) this.put(said);
    else if (above?.kind === 'NOTE' && above.text) this.open.pop();
    if (goesOn || !tabled || !explains(said)) return goesOn;
    this.begin(said, undefined);
    return true;
  }

  /** Below the nearest heading: a table or a figure is no part of a list's sentence. */
  hang(all: readonly Draft[]): void {
    this.leaveLists();
    for (const one of all) this.put(one);
    this.tabled = true;
  }

  private heading(said: Spoken): void {
    const outline = levelByNumber(this.open, said) ?? said.paragraph.outline ?? 1;
    this.open = this.open.filter((one) => one.outline !== undefined && one.outline < outline);
    if (said.paragraph.named) {
      said.named = true;
      rests(said, said.paragraph.named);
    } else this.against(said, outline);
    this.begin(said, outline);
  }

  /** Where the number says something else than the level, somebody should look. */
  private against(said: Spoken, outline: number): void {
    if (outline !== (said.paragraph.outline ?? 1)) rests(said, 'againstNumber');
    const over = this.open.at(-1)?.outline ?? 0;
    const skipped = `${over} ${outline}`;
    if (over > 0 && outline > over + 1 && !this.skipped.has(skipped)) {
      this.skipped.add(skipped);
      rests(said, 'skipsLevel');
    }
    const above = this.deepest?.label;
    const { scheme, label } = said;
    if (scheme !== 'dotted' || !label || !above || !/^\d/.test(above)) return;
    if (!label.startsWith(`${above}.`)) rests(said, 'againstNumber');
  }

  private numbered(said: Spoken): void {
    const level = clauseLevel(said.paragraph.style);
    if (level !== undefined) {
      this.open = this.open.filter((one) => one.outline !== undefined && one.outline < level);
      this.begin(said, level);
      return;
    }
    const { scheme, label } = said.number!;
    if (said.title !== undefined && CHAPTERS.test(keyOf(said)) && this.open[0]?.draft.named)
      this.open = [];
    if (said.number!.doubtful) rests(said, 'reference');
    if (TOPS.test(scheme)) this.open = [];
    else if (scheme === 'dotted' || scheme === 'lettered') this.below(said, label);
    else this.besideItsKind(said, scheme, label);
    this.begin(said, undefined);
  }

  /** `1.2.3` stands below `1.2`. */
  private below(said: Spoken, label: string): void {
    const deep = label.split('.').length;
    const at = this.open.findLastIndex(
      ({ draft: one }) => one.label && label.startsWith(`${bareCode(one.label)}.`),
    );
    if (at >= 0) {
      // Headings without a code between both hold what goes on from above them.
      const between = this.open.slice(at + 1).findIndex(({ draft: one }) => !isBetween(one));
      this.open = between < 0 ? this.open : this.open.slice(0, at + 1 + between);
      return;
    }
    const same = this.open.findIndex(
      ({ draft: { label: other, scheme } }) =>
        (scheme === 'dotted' || scheme === 'lettered') && other!.split('.').length >= deep,
    );
    if (same >= 0) this.open = this.open.slice(0, same);
    else this.leaveLists();
    if (deep > 2 || this.open.some(({ draft: { scheme } }) => scheme === 'decimal'))
      rests(said, 'noSuperior');
  }

  /** Goes on with a list of its scheme that is open; else begins one below. */
  private besideItsKind(said: Spoken, scheme: SchemeName, label: string): void {
    const rank = RANKS.indexOf(scheme);
    if (rank >= 0) {
      const at = this.open.findIndex(({ draft: one }) => {
        const other = RANKS.indexOf(one.scheme ?? 'dotted');
        return other >= rank || (one.scheme !== undefined && other < 0);
      });
      if (at >= 0) this.open = this.open.slice(0, at);
      return;
    }
    if (scheme === 'indicator') {
      // A, B and C are levels, each counted through the text.
      const same = this.open.findIndex(
        ({ draft: one }) => one.scheme === scheme && one.label!.charAt(0) >= label.charAt(0),
      );
      if (same >= 0) this.open = this.open.slice(0, same);
      else this.leaveLists();
      return;
    }
    const key = keyOf(said);
    const at = this.open.findLastIndex((one) => one.key === key);
    if (at < 0) return;
    const last = schemes[scheme].number(this.open[at]!.draft.label ?? '');
    const number = schemes[scheme].number(label);
    const anew = number <= 1 && last >= 1;
    const through = schemes[scheme].through;
    if (anew && !through && this.open[at]!.outline !== undefined) return;
    if (anew && !through && at < this.open.length - 1) return;
    if (!anew && number !== last + 1 && !through) rests(said, 'jump');
    this.open = this.open.slice(0, at);
  }

  private plain(said: Spoken, behind: readonly Item[]): void {
    if (said.title !== undefined) {
      this.marked(said);
      return;
    }
    const top = this.open.at(-1);
    const amount = /分|%|％/.test(said.text ?? '') ? amountAlone(said.text!, false) : null;
    if (amount && top?.draft.title && !top.draft.amount && top.draft.children.length === 0) {
      top.draft.amount = amount;
      if (amount.role) top.draft.role = amount.role;
      return;
    }
    if (this.byPoints(said) || this.tableHeads(said)) return;
    if (behind.length === 0 && closes(said, top?.draft)) rests(said, 'lastNote');
    if (clauseLevel(said.paragraph.style) !== undefined) rests(said, 'lostNumber');
    const end = /[)）】〕][。；;]?$/.test(said.text ?? '')
      ? amountAtEnd(said.text!.replace(/[。；;]$/, ''), false)
      : null;
    if (end && !said.amount) said.amount = { ...end.amount, printed: '' };
    const inList = top && !top.draft.headed && isSentence(top.draft);
    if (inList) {
      const set = (said.paragraph.indent ?? 0) > 0 && said.paragraph.indent !== undefined;
      const goesOn = this.goesOn(behind, top);
      const deeper = set && (said.paragraph.indent ?? 0) > (indentOf(top.draft) ?? 0);
      if (!goesOn && !deeper && !this.belongs(said, top.draft)) {
        this.leaveLists();
        rests(said, 'behindList');
      }
    }
    this.put(said);
  }

  /** A grade in brackets stands beside the one before it, else below what is open. */
  private marked(said: Spoken): void {
    const before = this.open.findIndex(
      ({ draft: one }) => (one as Spoken).form === 'plain' && one.title,
    );
    if (before >= 0) this.open = this.open.slice(0, before);
    this.begin(said, undefined);
  }

  /** Without a number and a style, a short line that ends in its points heads what follows. */
  private byPoints(said: Spoken): boolean {
    const cut = amountAtEnd(said.text ?? '', false);
    const title = cut?.rest.trim() ?? '';
    if (!cut || !/[)）】〕]\s*[:：]?$/.test(said.text!) || !isHeadline(title, 30)) return false;
    Object.assign(said, { title, amount: cut.amount, headed: true, text: undefined });
    if (cut.amount.role) said.role = cut.amount.role;
    rests(said, 'byPoints');
    while (this.deepest && !hasRoom(this.deepest, cut.amount.value)) this.open.pop();
    this.begin(said, undefined);
    return true;
  }

  /** Heads of columns in one line, whose table did not come with them. */
  private tableHeads({ text = '', line }: Spoken): boolean {
    const names = text.split(/\u3000+|\t+| {2,}/);
    if (names.length < 2 || !names.every((name) => columnHead(name))) return false;
    this.leaveLists();
    for (const title of names) this.put(draft(line, title, { kind: 'TABLEHEAD', title }));
    return true;
  }

  /** How it is scored, or what each entry of the list before had, belongs to the entry. */
  private belongs(said: Spoken, last: Draft): boolean {
    const siblings = this.open.at(-2)?.draft.children ?? this.roots;
    const list = siblings.filter(({ scheme }) => scheme !== undefined && scheme === last.scheme);
    const others = list.slice(0, -1);
    const bare = others.every(({ children }) => children.length === 0);
    // 扣分标准：… behind a list of bare demands is how all of them are scored.
    if (isRule(said.text ?? ''))
      return others.length === 0 || !bare || openingKind(said.text!) === undefined;
    return others.length > 0 && others.every(({ children }) => children.length > 0);
  }

  /** Whether the list of an entry goes on behind a paragraph. */
  private goesOn(behind: readonly Item[], { key, draft: one }: Open): boolean {
    for (const item of behind) {
      if (!('form' in item)) return false;
      if (item.form === 'heading') return false;
      if (item.form !== 'numbered') continue;
      const { scheme, label } = item.number!;
      const next = keyOf(item) === key && schemes[scheme].number(label);
      return next === schemes[scheme].number(one.label ?? '') + 1;
    }
    return false;
  }

  private beside(said: Spoken, last: boolean): void {
    if (said.form === 'caption') this.leaveLists();
    else if (this.deepest && !this.deepest.headed) this.leaveLists();
    this.put(said);
    if (said.form === 'note' && last && this.open.length > 0) rests(said, 'lastNote');
    // What a note lists stands below it.
    if (said.form === 'note' && /^(?:$|1[.．、])/.test(said.text ?? '')) this.push(said, undefined);
  }

  private leaveLists(): void {
    while (this.open.length && isListed(this.deepest!)) this.open.pop();
  }

  private begin(said: Spoken, outline: number | undefined): void {
    this.put(said);
    this.push(said, outline);
  }

  private push(said: Spoken, outline: number | undefined): void {
    this.open.push({ draft: said, outline, key: keyOf(said) });
  }

  private put(one: Draft): void {
    const above = this.deepest;
    if (above) above.children.push(one);
    else this.roots.push(one);
  }
}
