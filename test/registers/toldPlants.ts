import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { changedKeys, checkAll, compareIssues, recheck, type Checked } from '../../rubrics/checks';
import { fromFile } from '../../rubrics/library/fromFile';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import { buildTree, type Tree } from '../../rubrics/tree/tree';
import { libraryTrees } from '../rubrics/checks/report';

/**
 * A fault that somebody planted who saw the texts and none of the rules: what stands at a field of
 * an entry, and what was put in its place.
 */
interface Told {
  kind: string;
  rubric: string;
  editions: string[];
  key: string;
  /** As a path of the library's file: `bands[2].printed`. */
  field: string;
  from: string;
  to: string;
}
interface Ground {
  parsed: unknown;
  tree: Tree;
  parallel: Map<string, Tree>;
  before: Checked;
}
type Counts = Record<'alone' | 'with', [found: number, planted: number]>;

const library = join(__dirname, '../../rubrics/library');
const told = JSON.parse(readFileSync(join(__dirname, 'plants.json'), 'utf8')) as Told[];

/** Plants each of the faults told, alone, and tells how many are found. */
export function plantTold(missed: boolean): void {
  const grounds = new Map<string, Ground>();
  const trees = libraryTrees();
  const kinds = new Map<string, { counts: Counts; lost: Told[]; beside: string[] }>();
  for (const one of told) {
    const edition = `${one.rubric}/${one.editions.at(-1)}`;
    const ground =
      grounds.get(edition) ?? groundOf(edition, trees.get(one.rubric)?.parallel ?? new Map());
    grounds.set(edition, ground);
    const row = kinds.get(one.kind) ?? { counts: nothing(), lost: [], beside: [] };
    kinds.set(one.kind, row);
    const { isFound, elsewhere } = plantedIn(ground, one);
    const count = row.counts[ground.parallel.size ? 'with' : 'alone'];
    count[0] += Number(isFound);
    count[1]++;
    row.beside.push(...elsewhere);
    if (!isFound) row.lost.push(one);
  }
  const all = nothing();
  for (const [kind, { counts, lost, beside }] of kinds) {
    for (const side of ['alone', 'with'] as const)
      for (const i of [0, 1] as const) all[side][i] += counts[side][i];
    process.stdout.write(`${line(kind, counts)}   elsewhere ${beside.length} ${tally(beside)}\n`);
    if (missed)
      for (const { rubric, field, from, to } of lost)
        process.stdout.write(`    ${rubric} ${field}: ${from} → ${JSON.stringify(to)}\n`);
  }
  process.stdout.write(`${line('all', all)}\n`);
}

const nothing = (): Counts => ({ alone: [0, 0], with: [0, 0] });

const share = ([found, planted]: readonly [number, number]): string =>
  planted ? `${found}/${planted} ${((found / planted) * 100).toFixed(0).padStart(3)} %` : '–';
const line = (name: string, { alone, with: beside }: Counts): string =>
  `${name.padEnd(72)} ${share([alone[0] + beside[0], alone[1] + beside[1]]).padStart(13)}` +
  `   alone ${share(alone).padStart(13)}   with parallels ${share(beside).padStart(13)}`;

function tally(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

function groundOf(edition: string, parallel: Map<string, Tree>): Ground {
  const parsed = parse(readFileSync(join(library, `${edition}.yaml`), 'utf8'));
  const tree = treeOf(editionFile.parse(parsed));
  return { parsed, tree, parallel, before: checkAll(tree, { parallel, base: tree }) };
}
const treeOf = (file: EditionFile): Tree => buildTree(fromFile(file));

/** Whether something new is said of the entry or of one that the change touches, and what else. */
function plantedIn({ parsed, tree, parallel, before }: Ground, one: Told) {
  const changed = structuredClone(parsed);
  plantAt(entryOf(changed, one.key)!, one);
  const head = treeOf(changed as EditionFile);
  const keys = changedKeys(tree, head);
  const after = recheck({ ...before, options: { parallel, base: tree } }, head, keys);
  const { new: came, worsened } = compareIssues(before.issues, after.issues);
  const own = new Set([one.key, ...keys]);
  for (const key of [...own])
    for (const { byKey } of [tree, head]) {
      const parent = byKey.get(key)?.entry.parent;
      if (parent) own.add(parent);
    }
  const isOwn = ({ entries }: { entries: string[] }) => entries.some((key) => own.has(key));
  const issues = [...came, ...worsened];
  return {
    isFound: issues.some(isOwn),
    elsewhere: issues.filter((issue) => !isOwn(issue)).map(({ rule }) => rule),
  };
}

type Held = Record<string, unknown>;

function entryOf(within: unknown, key: string): Held | undefined {
  if (typeof within !== 'object' || within === null) return undefined;
  if ((within as Held).key === key) return within as Held;
  for (const value of Object.values(within)) {
    const found = entryOf(value, key);
    if (found) return found;
  }
  return undefined;
}

function plantAt(entry: Held, { field, from, to }: Told): void {
  const path = field.match(/[^.[\]]+/g)!;
  const last = path.pop()!;
  const held = path.reduce((within, name) => within[name] as Held, entry);
  const was = held[last];
  const is = String(was).replace(from, () => to);
  if (is === String(was)) throw new Error(`${entry.key as string} has no ${from}`);
  held[last] = typeof was === 'number' ? Number(is) : is;
}
