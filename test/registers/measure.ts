import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check, type CheckedIssue } from '../../rubrics/checks';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile } from '../../rubrics/library/shape';
import { buildTree } from '../../rubrics/tree/tree';
import { libraryTrees } from '../rubrics/checks/report';

/**
 * Not a test: holds what the checker finds against the registers of readers, two or one of them,
 * who saw the texts alone; those of the gallery speak of lines of its newest files. The verified
 * ones are short: one reader's, of what every careful colleague accepts and a program can find.
 *   node -r @swc-node/register test/registers/measure.ts [--groups] [--missed] [--unmatched]
 */

interface Entry {
  lines: [number, number] | [number, number][];
  quote: string;
  fault: string;
  kind: string;
  automatable: boolean;
  sure: boolean;
}

const TEXTS = {
  economic: 'shenzhen/economic',
  wuhan: 'wuhan/manufacturing',
  ecology: 'shenzhen/ecology',
  social: 'shenzhen/social',
  service: 'shenzhen/service',
  culture: 'shenzhen/culture',
  management: 'shenzhen/management',
} as const;

const rangesOf = ({ lines }: Entry): [number, number][] =>
  Array.isArray(lines[0]) ? (lines as [number, number][]) : [lines as [number, number]];
const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]{2,})”/g)]
    .flatMap(([, words]) => words.split(/[…/、]+/))
    .filter((words) => words.length >= 2);
const bigrams = (text: string): Set<string> =>
  new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)).filter(
      (two) => /^\p{Script=Han}{2}$/u.test(two),
    ),
  );
function dice(a: string, b: string): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  return x.size + y.size ? (2 * [...x].filter((two) => y.has(two)).length) / (x.size + y.size) : 0;
}
const shares = (a: readonly string[], b: readonly string[], least: number): boolean =>
  a.some((one) =>
    b.some((other) =>
      Array.from({ length: Math.max(0, one.length - least + 1) }, (_, i) =>
        one.slice(i, i + least),
      ).some((run) => other.includes(run)),
    ),
  );

/** Two readers speak of one fault: at the same place, of the same characters or in like words. */
const sameFault = (a: Entry, b: Entry): boolean =>
  rangesOf(a).some(([f, t]) => rangesOf(b).some(([from, to]) => f <= to && from <= t)) &&
  (shares([a.quote, ...quotedIn(a.fault)], [b.quote, ...quotedIn(b.fault)], 3) ||
    dice(a.fault, b.fault) >= 0.3);

const found = (entry: Entry, issue: CheckedIssue): boolean => {
  const lines = new Set(issue.sourceLines);
  if (!rangesOf(entry).some(([from, to]) => [...lines].some((line) => line >= from && line <= to)))
    return false;
  return (
    shares(
      issue.quotes.length ? issue.quotes : [issue.message.zh],
      [entry.quote, ...quotedIn(entry.fault)],
      2,
    ) || dice(issue.message.zh, entry.fault) >= 0.2
  );
};

interface Measured {
  text: string;
  readers: number;
  entries: number;
  agreed: number;
  wanted: number;
  found: number;
  issues: number;
  unmatched: CheckedIssue[];
  missed: Entry[];
  /** Found of those wanted, by what the readers call them. */
  byKind: Map<string, [number, number]>;
  /** In no register, of those raised by the rules of a group. */
  byGroup: Map<string, [number, number]>;
}

/** How many of some bear a mark, by their names. */
function countedBy<T>(all: readonly T[], nameOf: (one: T) => string, marked: (one: T) => boolean) {
  const counted = new Map<string, [number, number]>();
  for (const one of all) {
    const [some, whole] = counted.get(nameOf(one)) ?? [0, 0];
    counted.set(nameOf(one), [some + Number(marked(one)), whole + 1]);
  }
  return counted;
}

/** A text that was read, what is raised in it, and what its readers saw. */
interface Read {
  text: string;
  issues: CheckedIssue[];
  readers: Entry[][];
}

const registersOf = (name: string): Entry[][] =>
  ['-1', '-2', '']
    .map((reader) => join(__dirname, `${name}${reader}.json`))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Entry[]);

function allRead(): Read[] {
  const trees = libraryTrees();
  const verified = registersOf('verified') as (Entry & { text: string })[][];
  const sources = Object.entries(TEXTS).flatMap(([name, text]): Read[] => {
    const { tree, parallel } = trees.get(text)!;
    const issues = check(tree, { parallel });
    const short = verified.map((all) => all.filter((entry) => entry.text === name));
    return [
      { text, issues, readers: registersOf(name) },
      ...short.map((all, i) => ({ text: `${text}, verified ${i + 1}`, issues, readers: [all] })),
    ];
  });
  const examples = join(__dirname, '../../rubrics/library/examples');
  const gallery = readdirSync(examples).map((name) => {
    const written = readFileSync(join(examples, name, '2.yaml'), 'utf8');
    const issues = check(buildTree(fromFile(editionFile.parse(parse(written)))), {});
    return {
      text: `examples/${name}`,
      issues: issues.map((issue) => ({ ...issue, sourceLines: linesOf(written, issue.entries) })),
      readers: registersOf(`gallery-${name}`),
    };
  });
  return [...sources, ...gallery].filter(({ readers: [first = []] }) => first.length > 0);
}

/** Lines of a file where some entries are written, each up to the next. */
function linesOf(file: string, keys: readonly string[]): number[] {
  let current = '';
  return file.split('\n').flatMap((line, i) => {
    current = /^[\s-]*key: (\S+)/.exec(line)?.[1] ?? current;
    return keys.includes(current) ? [i + 1] : [];
  });
}

function measure(): Measured[] {
  return allRead().map(({ text, issues, readers }) => {
    const [one = [], two = one] = readers;
    // What both saw counts as a fault; where one holds it for a matter of understanding, it is
    // one. Where a single reader saw a text, what that one is sure of counts.
    const agreed = one.flatMap((entry) => {
      const other = two === one ? entry : two.find((candidate) => sameFault(entry, candidate));
      return other ? [{ entry, other }] : [];
    });
    const wanted = agreed.filter(
      ({ entry, other }) => entry.automatable && other.automatable && (entry.sure || other.sure),
    );
    const seen = ({ entry, other }: { entry: Entry; other: Entry }) =>
      issues.some((issue) => found(entry, issue) || found(other, issue));
    const isKnown = (issue: CheckedIssue) => [...one, ...two].some((entry) => found(entry, issue));
    return {
      byKind: countedBy(wanted, ({ entry }) => entry.kind, seen),
      byGroup: countedBy(
        issues,
        ({ rule }) => rule.split('/')[0]!,
        (issue) => !isKnown(issue),
      ),
      text,
      readers: readers.length,
      entries: readers.flat().length,
      agreed: agreed.length,
      wanted: wanted.length,
      found: wanted.filter(seen).length,
      issues: issues.length,
      unmatched: issues.filter((issue) => !isKnown(issue)),
      missed: wanted.filter((pair) => !seen(pair)).map(({ entry }) => entry),
    };
  });
}

if (require.main === module) {
  for (const {
    text,
    readers,
    entries,
    agreed,
    wanted,
    found: hits,
    issues,
    unmatched,
    missed,
    byKind,
    byGroup,
  } of measure()) {
    process.stdout.write(
      `${text}: ${entries} entries of ${readers} readers, ${agreed} agreed on; ${hits} of the ${wanted} that a program can find are found; ${issues} issues, ${unmatched.length} of them in no register\n`,
    );
    const told = (counted: Map<string, [number, number]>) =>
      [...counted].map(([name, [some, all]]) => `${name} ${some}/${all}`).join(', ');
    if (process.argv.includes('--groups'))
      process.stdout.write(
        `  found by kind: ${told(byKind)}\n  in no register by group: ${told(byGroup)}\n`,
      );
    if (process.argv.includes('--missed'))
      for (const { lines, quote, fault } of missed)
        process.stdout.write(`  missed ${JSON.stringify(lines)} ${quote} — ${fault}\n`);
    if (process.argv.includes('--unmatched'))
      for (const { sourceLines, rule, message } of unmatched)
        process.stdout.write(
          `  unmatched ${sourceLines.join(',').slice(0, 40)} ${rule} ${message.zh}\n`,
        );
  }
}
