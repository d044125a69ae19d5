import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckedIssue } from '../../rubrics/checks';
import { libraryTrees } from '../rubrics/checks/report';

/**
 * Not a test: holds what the checker finds against the registers of readers, two or one of them,
 * who saw the texts alone.
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

function measure(): Measured[] {
  const trees = libraryTrees();
  return Object.entries(TEXTS)
    .filter(([name]) => existsSync(join(__dirname, `${name}-1.json`)))
    .map(([name, rubric]) => {
      const readers = [1, 2]
        .map((reader) => join(__dirname, `${name}-${reader}.json`))
        .filter((file) => existsSync(file))
        .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Entry[]);
      const [one = [], two = one] = readers;
      const { tree, parallel } = trees.get(rubric)!;
      const issues = check(tree, { parallel });
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
      const isKnown = (issue: CheckedIssue) =>
        [...one, ...two].some((entry) => found(entry, issue));
      return {
        byKind: countedBy(wanted, ({ entry }) => entry.kind, seen),
        byGroup: countedBy(
          issues,
          ({ rule }) => rule.split('/')[0]!,
          (issue) => !isKnown(issue),
        ),
        text: rubric,
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
