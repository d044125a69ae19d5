import { remembered } from '../remembered';
import { each, type Steps } from '../steps';
import { weightKey, type Node, type Tree } from '../tree/tree';
import type { Finding, Rule, Scope, Units } from './check';
import { CheckContext } from './context';
import { issuesOf, type Issue, type Waiver } from './issue';
import type { Lists } from './lists';
import { place } from './say';

export interface CheckOptions {
  /** Trees of the parallel rubrics, by rubric key. */
  parallel?: ReadonlyMap<string, Tree>;
  /** Word lists of the award, in place of the usual ones. */
  lists?: Partial<Lists>;
  /** What a proposal started from: some rules are about what changed. */
  base?: Tree | null;
  /** Waivers in force. */
  waivers?: readonly Waiver[];
  /** Ids of rules, or of subjects (`points`); left out: all. */
  only?: readonly string[];
  /** Told after each rule. */
  onProgress?(done: number, of: number, rule: string): void;
}

export type CheckedIssue = Issue & { waiver?: Waiver };

/**
 * What was found, with what it rests on, so that after a change only what depends on it is looked
 * at again.
 */
export interface Checked {
  issues: CheckedIssue[];
  /** How often a rule looked at a unit, in this run. */
  evaluations: number;
  tree: Tree;
  options: CheckOptions;
  /** By rule, and by unit: mostly there is nothing. */
  found: ReadonlyMap<string, Found>;
  groups: ReadonlyMap<string, Group>;
}
type Found = ReadonlyMap<string, readonly Finding[]>;

/** A run before, and the keys of the entries that changed since. */
interface Earlier {
  checked: Checked;
  changed: ReadonlySet<string>;
}

/**
 * Runs rules over a tree, step by step; what rests on entries that did not change is taken over
 * from `before`.
 */
export function* runRules(
  rules: readonly Rule[],
  tree: Tree,
  options: CheckOptions,
  before?: Earlier,
): Steps<Checked> {
  const context = new CheckContext(tree, options.parallel, options.lists, options.base, rules);
  const chosen = rules.filter(
    ({ id }) =>
      !options.only || options.only.some((name) => id === name || id.startsWith(`${name}/`)),
  );
  const waivers = new Map(options.waivers?.map((waiver) => [waiver.fingerprint, waiver]));
  const found = new Map<string, Found>();
  const groups = new Map<string, Group>();
  const issues: CheckedIssue[] = [];
  let evaluations = 0;
  for (const [i, rule] of chosen.entries()) {
    const name = groupName(rule);
    const group = groups.get(name) ?? groupOf(unitsOf(rule, context), name, before);
    groups.set(name, group);
    const { own, times } = yield* look(rule, group, context, before);
    evaluations += times;
    found.set(rule.id, own);
    const findings = inUnits(own, group);
    for (const issue of inOrder(issuesOf(rule, findings, tree), tree)) {
      const waiver = waivers.get(issue.fingerprint);
      issues.push(waiver ? { ...issue, waiver } : issue);
    }
    options.onProgress?.(i + 1, chosen.length, rule.id);
    yield;
  }
  return { issues: withoutTwins(issues, chosen), evaluations, tree, options, found, groups };
}

/** Changed keys with the clauses of changed weights: a unit rests on clauses. */
export const withBearers = (keys: Iterable<string>): Set<string> =>
  new Set(
    [...keys].flatMap((key) =>
      key.endsWith(WEIGHT) ? [key, key.slice(0, -WEIGHT.length)] : [key],
    ),
  );
const WEIGHT = weightKey('');

interface UnitOf {
  id: string;
  rests: readonly string[];
  unit: Units[Scope];
}

/**
 * Units of a scope. What they rest on is the same for all its rules and is found once; but a rule
 * of the whole has one unit of its own.
 */
interface Group {
  units: readonly UnitOf[];
  /** Where each stands among them. */
  order: ReadonlyMap<string, number>;
  /** Those that rest on something else than in the run before. */
  anew: readonly UnitOf[];
}

const groupName = ({ scope, id }: Rule): string => (scope === 'whole' ? id : scope);

const unitsOf = (rule: Rule, context: CheckContext): UnitOf[] =>
  rule.scope === 'whole' ? [wholeOf(context, rule)] : UNITS[rule.scope](context);

function groupOf(units: UnitOf[], name: string, before: Earlier | undefined): Group {
  const order = new Map(units.map(({ id }, i) => [id, i]));
  const then = before?.checked.groups.get(name);
  if (!then) return { units, order, anew: units };
  const anew = units.filter(({ id, rests }) => {
    const known = then.units[then.order.get(id) ?? -1];
    return !known || !standsStill(known.rests, rests, before!.changed);
  });
  return { units, order, anew };
}

function concerned({ scope, concerns }: Rule): (one: UnitOf) => boolean {
  if (!concerns || scope === 'whole') return () => true;
  if (scope === 'sisters') return ({ unit }) => concerns((unit as Units['sisters']).node);
  return ({ unit }) => concerns(unit as Node);
}

const UNITS: Record<Exclude<Scope, 'whole'>, (context: CheckContext) => UnitOf[]> = {
  entry: ({ tree }) =>
    tree.nodes.map((node) => ({ id: node.entry.key, rests: [rest(node)], unit: node })),
  siblings: ({ tree }) => [
    { id: '', rests: tree.roots.map(rest), unit: { parent: null, children: tree.roots } },
    ...tree.nodes
      .filter(({ children }) => children.length > 0)
      .map((node) => ({
        id: node.entry.key,
        rests: [node, ...node.children].map(rest),
        unit: { parent: node, children: node.children },
      })),
  ],
  facing: (context) =>
    context.pairs().map((pair) => ({
      id: pair.asked.entry.key,
      rests: [rest(pair.asked), rest(pair.judged)],
      unit: pair,
    })),
  sisters: (context) =>
    [...context.sisters().values()].map((unit) => ({
      id: unit.node.entry.key,
      rests: [
        rest(unit.node),
        ...unit.sisters.map(({ rubric, node }) => `${rubric} ${node.entry.key}`),
      ],
      unit,
    })),
};

function wholeOf(context: CheckContext, rule: Rule): UnitOf {
  const nodes = rule.concerns ? context.tree.nodes.filter(rule.concerns) : context.tree.nodes;
  return { id: '', rests: [context.whole, ...nodes.map(rest)], unit: nodes };
}

/**
 * An entry by its key and what messages call it, which is another where something comes before it.
 */
const rest = remembered((node: Node): string => `${node.entry.key} ${place(node)}`);

/** What a rule finds in its units, and how often it looked for that. */
function* look(
  rule: Rule,
  { units, order, anew }: Group,
  context: CheckContext,
  before: Earlier | undefined,
): Steps<{ own: Found; times: number }> {
  const around = rule.looksAround === true && before !== undefined && before.changed.size > 0;
  const held = around ? undefined : before?.checked.found.get(rule.id);
  const own = new Map<string, readonly Finding[]>();
  for (const [id, findings] of held ?? []) if (order.has(id)) own.set(id, findings);
  const asked = (held ? anew : units).filter(concerned(rule));
  if (held) for (const { id } of anew) own.delete(id);
  const check = rule.check as (unit: unknown, context: CheckContext) => Iterable<Finding>;
  yield* each(asked, ({ id, unit }) => {
    const findings = [...check(unit, context)];
    if (findings.length) own.set(id, findings);
  });
  // Where it looks around, it looks once, at everything.
  return { own, times: around ? 1 : asked.length };
}

/** Findings as if the units had been looked at one after the other. */
const inUnits = (own: Found, { order }: Group): Finding[] =>
  [...own]
    .sort(([one], [other]) => order.get(one)! - order.get(other)!)
    .flatMap(([, findings]) => findings);

/** Whether a unit rests on what it rested on before, and none of that changed. */
const standsStill = (
  before: readonly string[],
  now: readonly string[],
  changed: ReadonlySet<string>,
): boolean =>
  before.length === now.length &&
  before.every((one, i) => one === now[i]) &&
  !now.some((one) => changed.has(keyOf(one)));

const keyOf = (named: string): string =>
  named.slice(0, named.indexOf(' ') < 0 ? undefined : named.indexOf(' '));

/** By place, then as found; an issue of the whole comes first. */
function inOrder(issues: Issue[], tree: Tree): Issue[] {
  const place = ({ entries: [first = ''] }: Issue) => tree.byKey.get(first)?.position ?? -1;
  return issues.sort((a, b) => place(a) - place(b));
}

/**
 * Of several issues that want the same mend one speaks: one that calculates before one that
 * guesses, else the first.
 */
function withoutTwins(issues: readonly CheckedIssue[], rules: readonly Rule[]): CheckedIssue[] {
  const guessing = new Set(rules.filter(({ guesses }) => guesses).map(({ id }) => id));
  const speaks = new Map<string, CheckedIssue>();
  const mendOf = ({ suggestion }: CheckedIssue) =>
    suggestion?.length ? JSON.stringify(suggestion) : null;
  for (const issue of issues) {
    const mend = mendOf(issue);
    const held = mend === null ? undefined : speaks.get(mend);
    if (mend !== null && (!held || (guessing.has(held.rule) && !guessing.has(issue.rule))))
      speaks.set(mend, issue);
  }
  return issues.filter((issue) => {
    const mend = mendOf(issue);
    return mend === null || speaks.get(mend) === issue;
  });
}
