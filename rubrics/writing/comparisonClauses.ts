import { addTo } from '../addTo';
import type { Change } from '../diff/change';
import { isSignStyle } from '../diff/signStyle';
import { topmost } from '../diff/changeParts';
import { endsOf } from '../diff/ends';
import type { Group } from '../kinds/kind';
import { guideRows, pointsRows, termRows } from './comparisonFirst';
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

/** Rows of what is no clause, and of points: each stands where its entry does. */
const PLACED: Record<Exclude<Group, 'FACTS' | 'CLAUSES'>, (make: RowMaker) => ChangeRow[]> = {
  POINTS: pointsRows,
  GUIDES: (make) => guideRows(make, 'GUIDES'),
  GRADES: (make) => guideRows(make, 'GRADES'),
  TERMS: termRows,
};

/**
 * Rows of all that is printed, in the order of the head. What stands above them is said whenever
 * the reader comes to another place; what did not change beside them is one line.
 */
export function clauseRows(make: RowMaker): Row[] {
  const placed = rowsByPlace(make);
  const roots = branchesOf(make, placed);
  const out = new Sheet(make, placed);
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

  constructor(make: RowMaker, placed: ReadonlyMap<string, Standing[]>) {
    const others = [
      ...make.of('CLAUSES').filter(isSignStyle),
      // A weight that the facing part repeats.
      ...[...placed.values()].flat().flatMap(({ more }) => more),
    ];
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
 * `略 · 7 条未变（1.2–1.8）`; what changed with many others stands in the rows before.
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
function branchesOf(make: RowMaker, placed: ReadonlyMap<string, Standing[]>): Branch[] {
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
      rows: rowsOf(make, line, said, placed),
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
 * Changes of clauses by the entry at which they are told, `+` a key of the head, `-` of the base;
 * behind `>` all by which something left that place for another.
 */
function saying(make: RowMaker): Map<string, Change[]> {
  const said = new Map<string, Change[]>();
  const add = (name: string, change: Change) => addTo(said, name, change);
  const own = new Set(make.of('CLAUSES'));
  for (const change of make.whole.changes) {
    if (own.has(change)) add(placeOf(make, change), change);
    if (
      change.type === 'MERGED' ||
      ((change.type === 'MOVED' || change.type === 'REORDERED') && change.field === 'place')
    )
      for (const key of change.from) add(`>${key}`, change);
  }
  return said;
}

/** The entry at which a change is told, as `saying` names it. */
const placeOf = ({ whole: { base, head } }: RowMaker, { to, from }: Change): string =>
  to.length > 0 ? `+${topmost(head, to).entry.key}` : `-${topmost(base, from).entry.key}`;

/** Rows of points, guides, grades and terms by the places at which they stand. */
function rowsByPlace(make: RowMaker): Map<string, Standing[]> {
  const changes = new Map(make.whole.changes.map((change) => [change.id, change]));
  const placed = new Map<string, Standing[]>();
  for (const row of Object.values(PLACED).flatMap((rows) => rows(make))) {
    const [first, ...more] = row.changes.map((id) => changes.get(id)!);
    addTo(placed, placeOf(make, first!), { row, first: first!, more });
  }
  return placed;
}

/** A row that stands at the place of the first of its changes. */
interface Standing {
  row: ChangeRow;
  first: Change;
  more: Change[];
}

function rowsOf(
  make: RowMaker,
  line: Strand,
  said: ReadonlyMap<string, Change[]>,
  placed: ReadonlyMap<string, Standing[]>,
): ChangeRow[] {
  if (line.fate === 'THITHER' || line.fate === 'WENT') {
    const { key } = line.base.entry;
    const away = (said.get(`>${key}`) ?? []).map((change) => make.pointer(change, line.base));
    if (line.head) return away;
    return [
      ...away,
      ...(placed.get(`-${key}`) ?? []).map(({ row }) => row),
      ...(said.get(`-${key}`) ?? []).map((change) => make.wholeRow(change)),
    ];
  }
  const { key } = line.head.entry;
  const here = said.get(`+${key}`) ?? [];
  const standing = placed.get(`+${key}`) ?? [];
  const rest = line.base ? here.filter((change) => !isWhole(change)) : [];
  // Its points changed, and its words: one row shows both.
  const joined = standing.flatMap(({ first, more }) =>
    rest.length > 0 && more.length === 0 && first.type === 'REWEIGHTED' && first.from.length === 1
      ? [first]
      : [],
  );
  return [
    ...standing.flatMap(({ row, first }) => (joined.includes(first) ? [] : [row])),
    ...here.filter(isWhole).map((change) => make.wholeRow(change)),
    ...(rest.length > 0 ? [make.entryRow([...joined, ...rest], line.base!, line.head)] : []),
  ];
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
