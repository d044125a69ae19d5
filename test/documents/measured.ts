import { readDocument } from '../../api/documents/readDocument';
import { editionFile, type FileClause, type FileNode } from '../../rubrics/library/shape';
import type { Mark } from '../../rubrics/reading/general/block';
import { general } from '../../rubrics/reading/general/general';

/** What a reading is held against: an entry as a person sees it in the document. */
interface Entry {
  depth: number;
  kind: string;
  /** `20`, `20%`, or nothing. */
  points: string;
  /** How it begins, without blanks. */
  words: string;
  line: number;
}

/** What is wrong with one entry of a reading, and whether somebody is told. */
interface Wrong {
  what: 'level' | 'kind' | 'points' | 'lost' | 'more';
  meant: string;
  read: string;
  marked: boolean;
}
export interface Measured {
  entries: number;
  wrong: Wrong[];
  marks: number;
}

/** A register: an entry a line, two blanks a level, `KIND words {points}`. */
export const entriesIn = (register: string): Entry[] =>
  register
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, blanks = '', kind = '', words = '', points = ''] =
        /^( *)([A-Z]+) ?(.*?)(?: \{(.+)\})?$/.exec(line) ?? [];
      return { depth: blanks.length / 2, kind, words: bare(words), points, line: 0 };
    });

/** Entries of an edition file, in order. */
export function entriesOf(nodes: readonly FileNode[], depth = 0): Entry[] {
  return nodes.flatMap((node) => {
    const { title = '', runIn = '', text = '', points, share, children = [] } = node as FileClause;
    const { term = '', name = '' } = node as { term?: string; name?: string };
    const [band] = node.kind === 'GUIDE' ? node.bands : [];
    const own = amountOf(points) ?? (share !== undefined ? `${amountOf(share)}%` : '');
    const words = bare(`${band?.printed ?? ''}${term}${name}${title}${runIn}${text}`);
    const entry = { depth, kind: node.kind, words, points: own, line: lineOf(node) };
    return [entry, ...entriesOf(children, depth + 1)];
  });
}

const amountOf = (of: FileClause['points']): string | undefined =>
  of === undefined ? undefined : String(Math.abs(typeof of === 'object' ? of.value : of));
const lineOf = ({ lines }: FileNode): number => Number.parseInt(String(lines ?? 0), 10);
const bare = (text: string): string => text.replace(/\s/g, '');

/** Reads a document and holds it against what a person sees in it. */
export function measured(name: string, bytes: Buffer, meant: readonly Entry[]): Measured {
  const named = { rubric: 'a/b', edition: 'draft', name: name.replace(/\.\w+$/, '') };
  const { file, marks } = general(readDocument(name, bytes), named);
  const read = file ? entriesOf(editionFile.parse(file).body) : [];
  return { entries: meant.length, wrong: wrongIn(meant, read, marks), marks: marks.length };
}

function wrongIn(meant: readonly Entry[], read: readonly Entry[], marks: readonly Mark[]): Wrong[] {
  const pairs = pairsOf(meant, read);
  const at = new Set(marks.map(({ line }) => line));
  const told = (words: string) => marks.some(({ text }) => startsAlike(bare(text), words));
  const more = read.filter((one) => !pairs.includes(one));
  return [
    ...meant.flatMap((one, i): Wrong[] => {
      const found = pairs[i];
      if (!found) return [{ what: 'lost', meant: shown(one), read: '', marked: told(one.words) }];
      const marked = at.has(found.line);
      // Whoever looks at what stands above sees what stands below it.
      const seen = aboveOf(read, found).some(
        (over) => at.has(over.line) && meant[pairs.indexOf(over)]?.depth !== over.depth,
      );
      const pair = { meant: shown(one), read: shown(found) };
      return [
        ...(found.depth === one.depth
          ? []
          : [{ what: 'level', ...pair, marked: marked || seen } as const]),
        ...(found.kind === one.kind ? [] : [{ what: 'kind', ...pair, marked } as const]),
        ...(found.points === one.points ? [] : [{ what: 'points', ...pair, marked } as const]),
      ];
    }),
    ...more.map(
      (one): Wrong => ({ what: 'more', meant: '', read: shown(one), marked: at.has(one.line) }),
    ),
  ];
}

/** In order where that can be, each entry at most once. */
function pairsOf(meant: readonly Entry[], read: readonly Entry[]): (Entry | undefined)[] {
  const free = new Set(read);
  let last = -1;
  return meant.map(({ words }) => {
    const fits = (one: Entry) => free.has(one) && startsAlike(one.words, words);
    const found = read.find((one, i) => i > last && fits(one)) ?? read.find(fits);
    if (!found) return undefined;
    free.delete(found);
    last = read.indexOf(found);
    return found;
  });
}

const startsAlike = (a: string, b: string): boolean =>
  a === b || (b !== '' && a.startsWith(b)) || (a.length > 3 && b.startsWith(a));

function aboveOf(read: readonly Entry[], of: Entry): Entry[] {
  const made: Entry[] = [];
  let { depth } = of;
  for (const one of read.slice(0, read.indexOf(of)).toReversed())
    if (one.depth < depth) {
      made.push(one);
      depth = one.depth;
    }
  return made;
}

const shown = ({ depth, kind, words, points }: Entry): string =>
  `${'  '.repeat(depth)}${kind} ${words.slice(0, 24)}${points && ` {${points}}`}`;

/** Several documents as one. */
export const together = (all: readonly Measured[]): Measured => ({
  entries: all.reduce((n, { entries }) => n + entries, 0),
  wrong: all.flatMap(({ wrong }) => wrong),
  marks: all.reduce((n, { marks }) => n + marks, 0),
});

const percent = (part: number, of: number): number => Math.floor((100 * part) / Math.max(1, of));

/** Shares in percent, rounded down, and how many marks a hundred entries bear. */
export function shares({ entries, wrong, marks }: Measured) {
  const right = (...what: Wrong['what'][]) =>
    percent(entries - wrong.filter((one) => what.includes(one.what)).length, entries);
  return {
    levels: right('level', 'lost'),
    kinds: right('kind', 'lost'),
    points: right('points'),
    wrong: wrong.length,
    marked: wrong.filter(({ marked }) => marked).length,
    marks: percent(marks, entries),
  };
}
