import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check, type CheckedIssue } from '../../../rubrics/checks';
import { writeLines } from '../../../rubrics/library/lines';
import { awardFile, editionFile } from '../../../rubrics/library/shape';
import { fromFile } from '../../../rubrics/library/fromFile';
import { buildTree, type Tree } from '../../../rubrics/tree/tree';

/**
 * Not a test: lists the issues of the editions in the library. `node -r @swc-node/register
 * test/rubrics/checks/report.ts [rubric|rule …]`
 */

const library = join(__dirname, '../../../rubrics/library');

/** Trees of the library's editions, by rubric, with the parallel ones of each. */
export function libraryTrees(): Map<string, { tree: Tree; parallel: Map<string, Tree> }> {
  const trees = new Map<string, Tree>();
  const sets = new Map<string, string>();
  for (const award of readdirSync(library, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(library, name, 'award.yaml')))) {
    for (const { key, parallel } of awardFile.parse(
      parse(readFileSync(join(library, award, 'award.yaml'), 'utf8')),
    ).rubrics) {
      if (parallel) sets.set(`${award}/${key}`, `${award} ${parallel}`);
      const folder = join(library, award, key);
      let files: string[] = [];
      try {
        files = readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort();
      } catch {
        /* text not held */
      }
      for (const file of files)
        trees.set(
          `${award}/${key}`,
          buildTree(fromFile(editionFile.parse(parse(readFileSync(join(folder, file), 'utf8'))))),
        );
    }
  }
  return new Map(
    [...trees].map(([rubric, tree]) => [
      rubric,
      {
        tree,
        parallel: new Map(
          [...trees].filter(
            ([other]) =>
              other !== rubric && sets.has(rubric) && sets.get(other) === sets.get(rubric),
          ),
        ),
      },
    ]),
  );
}

function main(wanted: string[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const [rubric, { tree, parallel }] of libraryTrees()) {
    const started = performance.now();
    const issues = check(tree, { parallel });
    const took = performance.now() - started;
    const shown = issues.filter(
      (issue) =>
        wanted.length === 0 ||
        wanted.some((name) => issue.rule.startsWith(name) || rubric.endsWith(name)),
    );
    process.stdout.write(`\n## ${rubric}: ${issues.length} issues, ${took.toFixed(0)} ms\n`);
    for (const issue of shown) process.stdout.write(line(issue));
    for (const { rule } of issues) {
      const row = counts.get(rule) ?? new Map<string, number>();
      counts.set(rule, row.set(rubric, (row.get(rubric) ?? 0) + 1));
    }
  }
  process.stdout.write('\n');
  for (const [rule, row] of counts)
    process.stdout.write(
      `${rule}: ${[...row].map(([rubric, n]) => `${rubric.split('/')[1]} ${n}`).join(', ')}\n`,
    );
}

const line = ({
  rule,
  severity,
  message,
  quotes,
  count,
  sourceLines,
  suggestion,
}: CheckedIssue): string =>
  `${String(sourceLines.length ? writeLines(sourceLines) : '–')} ${severity[0]} ${rule}${count > 1 ? ` ×${count}` : ''}${suggestion ? ' ✎' : ''}: ${message.zh}  [${quotes.slice(0, 4).join(' | ')}]\n`;

if (require.main === module) main(process.argv.slice(2));
