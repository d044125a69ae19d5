import { hash } from '../tree/hash';
import type { Tree } from '../tree/tree';
import type { Finding, Rule, Severity, Stage } from './check';

/** A breach of a rule in one text. */
export interface Issue extends Finding {
  rule: string;
  severity: Severity;
  stage: Stage | null;
  count: number;
  /**
   * The same in any edition in which the same entries say the same: places and what else the text
   * says are not in it.
   */
  fingerprint: string;
  /** 1-based lines of the published text, where the entries know theirs. */
  sourceLines: number[];
}

/** A breach accepted under a name. */
export interface Waiver {
  fingerprint: string;
  by: string;
  reason: string;
  until: string | null;
}

/** The findings of a rule as issues; those that could not be told apart are one with a count. */
export function issuesOf(rule: Rule, findings: Iterable<Finding>, tree: Tree): Issue[] {
  const issues = new Map<string, Issue>();
  for (const finding of findings) {
    const fingerprint = fingerprintOf(rule.id, finding);
    const held = issues.get(fingerprint);
    if (held) held.count += finding.count ?? 1;
    else
      issues.set(fingerprint, {
        ...finding,
        rule: rule.id,
        severity: rule.severity,
        stage: rule.stage,
        count: finding.count ?? 1,
        fingerprint,
        sourceLines: linesOf(finding.entries, tree),
      });
  }
  return [...issues.values()];
}

const FINGERPRINT_DIGITS = 24;

function fingerprintOf(rule: string, { entries, quotes, about }: Finding): string {
  const what = about === undefined ? [...entries, ...quotes] : [about];
  return hash('zhunsheng:issue:1', JSON.stringify([rule, ...what])).slice(0, FINGERPRINT_DIGITS);
}

function linesOf(keys: readonly string[], tree: Tree): number[] {
  const lines = keys.flatMap(
    (key) => (key === tree.facts.key ? tree.facts.lines : tree.byKey.get(key)?.entry.lines) ?? [],
  );
  return [...new Set(lines)].sort((a, b) => a - b);
}
