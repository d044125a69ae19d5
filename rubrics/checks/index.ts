import { edits, type Edit } from '../diff/edits';
import { atOnce, type Steps } from '../steps';
import type { Tree } from '../tree/tree';
import type { Rule } from './check';
import { rules } from './rules';
import {
  runRules,
  withBearers,
  type Checked,
  type CheckedIssue,
  type CheckOptions,
} from './runRules';

/** Every breach of every rule, in the order of the rules and then of the text. */
export const check = (tree: Tree, options: CheckOptions = {}): CheckedIssue[] =>
  checkAll(tree, options).issues;

/** The same, with what each finding rests on, for `recheck`. */
export const checkAll = (tree: Tree, options: CheckOptions = {}): Checked =>
  atOnce(checkingAll(tree, options));

/** The same, step by step. */
export const checkingAll = (tree: Tree, options: CheckOptions = {}): Steps<Checked> =>
  runRules(rules, tree, options);

/**
 * Checks a tree that differs from one checked before in entries of the given keys only (changed,
 * added or gone); weights by their own key or by that of their clause. Looks again only at what
 * rests on them.
 */
export const recheck = (before: Checked, tree: Tree, changed: Iterable<string>): Checked =>
  atOnce(rechecking(before, tree, changed));

/** The same, step by step. */
export const rechecking = (
  before: Checked,
  tree: Tree,
  changed: Iterable<string>,
): Steps<Checked> =>
  runRules(rules, tree, before.options, { checked: before, changed: withBearers(changed) });

/** Keys of the entries by which a tree differs from one checked before, for `recheck`. */
export const changedKeys = (before: Tree, tree: Tree): string[] =>
  edits(before, tree).flatMap(keysOf);

/** The rule of an id. */
export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

export { rules } from './rules';
export { compareIssues, type ComparedIssues } from './compareIssues';
export {
  SEVERITIES,
  STAGES,
  type Finding,
  type Rule,
  type Bilingual,
  type Severity,
  type Stage,
} from './check';
export type { Issue, Waiver } from './issue';
export type { Lists } from './lists';
export type { Checked, CheckedIssue, CheckOptions } from './runRules';

function keysOf(edit: Edit): string[] {
  if (edit.op === 'rekey') return [edit.key, edit.to];
  return [edit.op === 'set' ? edit.key : edit.entry.key];
}
