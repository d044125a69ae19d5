import { spans, type Span } from '../diff/spans';
import { clauseContent, guideContent } from '../kinds/readers';
import type { Piece, PrintedLine } from '../kinds/printed';
import type { Node } from '../tree/tree';
import { gridLines, isOfGrid } from './gridLines';
import { byField, guideLines, type LinePair } from './guideLines';
import { printedLines } from './printed';

interface MarkedPiece {
  name: string;
  runs: Span[];
  /** Whether the side has the piece, empty or not. */
  base: boolean;
  head: boolean;
}
/**
 * A printed line that stayed, changed inside or not, or came or went whole. `base`, `head`: its
 * field on either side, null where it is not.
 */
export interface MarkedLine {
  base: string | null;
  head: string | null /** The line of a guide in the words of its changes; see guideLines. */;
  said: string;
  pieces: MarkedPiece[];
}

type Words = (text: string) => string[];

/**
 * The printed lines of an entry with what changed in them. The runs that are not INSERTED are what
 * the base prints, those that are not DELETED what the head prints. A side may be missing.
 */
export function markedLines(base: Node | null, head: Node | null, words: Words): MarkedLine[] {
  const [a, b] = [base ? printedLines(base) : [], head ? printedLines(head) : []];
  const [was, now] = [guideContent(base?.entry), guideContent(head?.entry)];
  const alone = [
    ...a.map((one) => ({ was: one, now: null, said: '' })),
    ...b.map((one) => ({ was: null, now: one, said: '' })),
  ];
  const [before, after] = [clauseContent(base?.entry), clauseContent(head?.entry)];
  const plain =
    before && after
      ? inItsPlace(byName(apart(a), apart(b)), gridLines(before, after, a, b))
      : byName(a, b);
  const both = was && now ? guideLines(was, now, a, b) : plain;
  const pairs = base && head ? both : alone;
  return pairs.map(({ was, now, said }) => ({
    base: was?.field ?? null,
    head: now?.field ?? null,
    said,
    pieces:
      was && now
        ? bothPieces(was, now, words)
        : wholePieces((now ?? was)!, now ? 'INSERTED' : 'DELETED'),
  }));
}

const apart = (lines: readonly PrintedLine[]) => lines.filter((one) => !isOfGrid(one));
/** A table stands behind the first line of its clause. */
const inItsPlace = (lines: readonly LinePair[], table: readonly LinePair[]): LinePair[] => [
  ...lines.slice(0, 1),
  ...table,
  ...lines.slice(1),
];

/** What one side prints of marked lines, without the lines that it does not have. */
export const sideOf = (lines: readonly MarkedLine[], side: 'base' | 'head'): Span[][] =>
  lines
    .filter((line) => line[side] !== null)
    .map((line) =>
      runsOf(line).filter(({ kind }) => kind !== (side === 'base' ? 'INSERTED' : 'DELETED')),
    );

/** The runs of a line in one row, neighbours of one kind joined. */
function runsOf({ pieces }: Pick<MarkedLine, 'pieces'>): Span[] {
  const out: Span[] = [];
  for (const run of pieces.flatMap(({ runs }) => runs)) {
    const last = out.at(-1);
    if (last && last.kind === run.kind && last.callout === run.callout)
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

export const changed = (line: Omit<MarkedLine, 'said'>): boolean =>
  line.base === null ||
  line.head === null ||
  line.pieces.some(({ runs }) => runs.some(({ kind }) => kind !== 'SAME'));

/** Lines of a clause or a term answer by name. */
function byName(a: readonly PrintedLine[], b: readonly PrintedLine[]): LinePair[] {
  const [was, now] = [byField(a), byField(b)];
  return inOneOrder([...was.keys()], [...now.keys()]).map((field) => ({
    was: was.get(field) ?? null,
    now: now.get(field) ?? null,
    said: field,
  }));
}

/** Names of both sides, each side's in its order: what only the base has stands where it stood. */
export function inOneOrder(a: readonly string[], b: readonly string[]): string[] {
  const names = [...b];
  let before: string | null = null;
  for (const name of a) {
    if (!names.includes(name))
      names.splice(before === null ? 0 : names.indexOf(before) + 1, 0, name);
    before = name;
  }
  return names;
}

/**
 * Numbers, points and pictures are replaced whole; the rest is compared by word. Two lines may hold
 * other pieces.
 */
function bothPieces(was: PrintedLine, now: PrintedLine, words: Words): MarkedPiece[] {
  const named = ({ pieces }: PrintedLine) => pieces.map(({ name }) => name);
  const names = inOneOrder(named(was), named(now));
  const of = (pieces: readonly Piece[], name: string) => pieces.find((one) => one.name === name);
  return names.map((name) => {
    const [before, after] = [of(was.pieces, name), of(now.pieces, name)];
    return {
      name,
      runs: pieceRuns(name, before?.text ?? '', after?.text ?? '', words),
      base: !!before,
      head: !!after,
    };
  });
}

function pieceRuns(name: string, before: string, after: string, words: Words): Span[] {
  if (before === after) return run('SAME', before);
  if (!REPLACED.has(name)) return spans(before, after, words);
  const blank = [before, after].every((text) => text.startsWith(' ')) ? ' ' : '';
  const own = (text: string) => text.slice(blank.length);
  return [...run('SAME', blank), ...run('DELETED', own(before)), ...run('INSERTED', own(after))];
}

const REPLACED: ReadonlySet<string> = new Set(['label', 'points', 'picture']);

const wholePieces = ({ pieces }: PrintedLine, kind: Span['kind']): MarkedPiece[] =>
  pieces.map(({ name, text }) => ({
    name,
    runs: run(kind, text),
    base: kind === 'DELETED',
    head: kind === 'INSERTED',
  }));

const run = (kind: Span['kind'], text: string): Span[] =>
  text === '' ? [] : [{ kind, text, callout: null }];
