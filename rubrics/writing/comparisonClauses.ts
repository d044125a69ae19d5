import { addTo } from '../addTo';
import type { Change } from '../diff/change';
import { isSignStyle } from '../diff/signStyle';
import { endsOf } from '../diff/ends';
import { codeOf, opening } from '../diff/names';
import type { Node } from '../tree/tree';
import { followsPlace, type RowMaker } from './comparisonRows';
import type { ChangeRow, FoldRow, Row } from './comparisonTable';
import { isOfPicture } from '../kinds/figure';
import { printedLines } from './printed';
import type { Strand } from './together';

/** An entry of either text at its place in both. `hot`: it or something below it has a row. */
interface Branch {
  line: Strand;
  parent: Branch | null;
  children: Branch[];
  rows: ChangeRow[];
  hot: boolean;
}

const WHOLE = ['ADDED', 'SPLIT', 'MERGED'];
/** Of what is in the head, what is shown whole. */
const isWhole = (change: Change): boolean =>
  followsPlace(change) || isSignStyle(change) || WHOLE.includes(change.type);

/**
 * Rows of the clauses, in the order of the head. What stands above them is said whenever the reader
 * comes to another place; what did not change beside them is one line.
 */
export function clauseRows(make: RowMaker): Row[] {
  const roots = branchesOf(make);
  const out = new Sheet(make);
  const stack = [...roots].reverse();
  for (let branch = stack.pop(); branch; branch = stack.pop()) {
    out.put(branch);
    stack.push(...[...branch.children].reverse());
  }
  return out.finished();
}

/** Collects rows, headings and folds. */
class Sheet {
  private readonly rows: Row[] = [];
  private folded: Branch[] = [];
  /** The branch above the last row, and that row's own. */
  private above: Branch | null = null;
  private last: Branch | null = null;
  private readonly elsewhere: ReadonlySet<string>;

  constructor(make: RowMaker) {
    const others = [...make.but('CLAUSES'), ...make.of('CLAUSES').filter(isSignStyle)];
    this.elsewhere = new Set(others.flatMap(({ from, to }) => [...from, ...to]));
  }

  put(branch: Branch): void {
    if (!branch.hot && (!branch.parent || branch.parent.hot)) this.folded.push(branch);
    const rows = branch.rows.filter((row) => !this.justSaid(row));
    if (rows.length === 0) return;
    const { parent } = branch;
    const arriving = parent !== null && parent !== this.above && parent !== this.last;
    this.fold(arriving ? (folded) => folded.parent !== parent : () => true);
    if (arriving) this.rows.push({ row: 'HEADING', level: 2, text: crumbs(parent) });
    this.fold(() => true);
    this.rows.push(...rows);
    this.above = parent;
    this.last = branch;
  }

  /** No row, no table: then nothing is left out of it either. */
  finished(): Row[] {
    this.fold(() => true);
    return this.rows.some(({ row }) => row === 'CHANGE') ? this.rows : [];
  }

  /** Whether a row only points at the one above it. */
  private justSaid(row: ChangeRow): boolean {
    const last = this.rows.at(-1);
    if (!row.pointer || last?.row !== 'CHANGE') return false;
    return row.changes.every((id) => last.changes.includes(id));
  }

  private fold(which: (branch: Branch) => boolean): void {
    const fold = foldOf(this.folded.filter(which), this.elsewhere);
    this.folded = this.folded.filter((branch) => !which(branch));
    if (fold) this.rows.push(fold);
  }
}

/**
 * `略 · 7 条未变（1.2–1.8）`; what changed in its points or is a term stands in the rows before.
 */
function foldOf(branches: readonly Branch[], elsewhere: ReadonlySet<string>): FoldRow | null {
  const there = branches.flatMap(({ line }) =>
    line.fate === 'STAYED' || line.fate === 'HITHER' ? [line.head] : [],
  );
  const [told, same] = [
    there.filter(({ entry }) => elsewhere.has(entry.key)),
    there.filter(({ entry }) => !elsewhere.has(entry.key)),
  ];
  const counted = (nodes: readonly Node[]) =>
    [
      [nodes.filter(({ parent }) => !parent).length, '个部分'],
      [nodes.filter(({ parent }) => parent).length, '条'],
    ]
      .filter(([count]) => count !== 0)
      .map((pair) => pair.join(' '))
      .join('、');
  const said = [
    ...(same.length > 0 ? [`${counted(same)}未变`] : []),
    ...(told.length > 0 ? [`${counted(told)}的变化见前`] : []),
  ];
  return said.length === 0
    ? null
    : { row: 'FOLD', text: `略 · ${said.join('，')}${rangeOf(there)}` };
}

/** First and last number of siblings that all bear one. */
function rangeOf(nodes: readonly Node[]): string {
  const codes = nodes.flatMap((node) => codeOf(node) ?? []);
  const parents = new Set(nodes.map(({ parent }) => parent));
  const ends = codes.length < nodes.length || parents.size > 1 ? null : endsOf(codes);
  return ends === null ? '' : `（${ends}）`;
}

/** Both texts as one tree: what is gone hangs where it hung. */
function branchesOf(make: RowMaker): Branch[] {
  const { matching } = make.whole;
  const [present, gone] = [new Map<string, Branch>(), new Map<string, Branch>()];
  const said = saying(make);
  const roots: Branch[] = [];
  for (const line of make.lines) {
    const left = line.fate === 'WENT' || line.fate === 'THITHER';
    const parent = left
      ? parentOf(line.base)
      : line.head.parent && present.get(line.head.parent.entry.key);
    const branch: Branch = {
      line,
      parent: parent ?? null,
      children: [],
      rows: rowsOf(make, line, said),
      hot: false,
    };
    (branch.parent ? branch.parent.children : roots).push(branch);
    if (left) gone.set(line.base.entry.key, branch);
    else present.set(line.head.entry.key, branch);
    if (branch.rows.length > 0)
      for (let at: Branch | null = branch; at && !at.hot; at = at.parent) at.hot = true;
  }
  return roots;

  function parentOf({ parent }: Node): Branch | undefined {
    return parent
      ? (gone.get(parent.entry.key) ?? present.get(matching.toHead.get(parent.entry.key) ?? ''))
      : undefined;
  }
}

/**
 * Changes of clauses by the entry at which they are told: `+` a key of the head, `-` of the base,
 * `>` where something left for another place.
 */
function saying(make: RowMaker): Map<string, Change[]> {
  const said = new Map<string, Change[]>();
  const add = (name: string, change: Change) => addTo(said, name, change);
  for (const change of make.of('CLAUSES')) {
    add(change.to.length > 0 ? `+${change.to[0]}` : `-${change.from[0]}`, change);
    if (
      change.type === 'MERGED' ||
      ((change.type === 'MOVED' || change.type === 'REORDERED') && change.field === 'place')
    )
      for (const key of change.from) add(`>${key}`, change);
  }
  return said;
}

function rowsOf(make: RowMaker, line: Strand, said: ReadonlyMap<string, Change[]>): ChangeRow[] {
  if (line.fate === 'THITHER' || line.fate === 'WENT') {
    const away = (said.get(`>${line.base.entry.key}`) ?? []).map((change) =>
      make.pointer(change, line.base),
    );
    return [
      ...away,
      ...(line.head
        ? []
        : (said.get(`-${line.base.entry.key}`) ?? []).map((change) => make.wholeRow(change))),
    ];
  }
  const here = said.get(`+${line.head.entry.key}`) ?? [];
  const rest = here.filter((change) => !isWhole(change));
  const wholes = here.filter(isWhole).map((change) => make.wholeRow(change));
  return rest.length === 0 || !line.base
    ? wholes
    : [...wholes, make.entryRow(rest, line.base, line.head)];
}

/** `五、标准内容 › 1.领导(80分) › 1.1 文化引领(20分)`. */
function crumbs(branch: Branch): string {
  const names: string[] = [];
  for (let at: Branch | null = branch; at; at = at.parent)
    names.unshift(headingOf(at.line.head ?? at.line.base));
  return names.join(' › ');
}

/** Number, title and points as printed; of what has no title, how it begins. */
function headingOf(node: Node): string {
  const pieces = printedLines(node).find((line) => !isOfPicture(line))?.pieces ?? [];
  const of = (...names: string[]) =>
    pieces
      .filter(({ name }) => names.includes(name))
      .map(({ text }) => text)
      .join('');
  return of('title')
    ? of('label', 'title', 'points').trim()
    : `${of('label')}${opening(of('text', 'term'))}`;
}
