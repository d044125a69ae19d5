import type { CheckedIssue } from '../../../rubrics/checks';
import { writeLines } from '../../../rubrics/library/lines';
import { canonical } from '../../../rubrics/tree/canonical';
import { hash } from '../../../rubrics/tree/hash';
import type { Tree } from '../../../rubrics/tree/tree';

/** Issues with all that is said of them, as text; entries by their address, as keys say nothing. */
export const issuesText = (issues: readonly CheckedIssue[], tree: Tree): string =>
  issues.map((issue) => `${issueText(issue, tree)}\n`).join('\n');

/** An issue a line: places, quotations, and a digest of all else that is said of it. */
export const issueLines = (issues: readonly CheckedIssue[], tree: Tree): string =>
  issues
    .map((issue) => {
      const [head, at] = issueText(issue, tree).split('\n');
      const digest = hash('issue', issueText(issue, tree)).slice(0, 8);
      return `${head} ${at.trim()} “${issue.quotes.join('|')}” ${digest}\n`;
    })
    .join('');

function issueText(issue: CheckedIssue, tree: Tree): string {
  const { rule, severity, stage, count, message, quotes, entries, sourceLines } = issue;
  const nodes = new Map(tree.nodes.map((node) => [node.entry.key, node]));
  const address = (key: string) => {
    const node = nodes.get(key);
    if (!node) return key === tree.facts.key ? 'facts' : key;
    return node.address.startsWith('~') ? `#${node.position}` : node.address;
  };
  const lines = sourceLines.length > 0 ? `, lines ${writeLines(sourceLines)}` : '';
  const mends = (issue.suggestion ?? []).map((act) => {
    const text = [...nodes.keys()].reduce(
      (all, key) => all.replaceAll(`"${key}"`, `"${address(key)}"`),
      canonical({ ...act }),
    );
    return `  mend: ${text}`;
  });
  return [
    `${rule} ${severity} ${stage ?? '–'} ×${count}${lines}`,
    `  at: ${entries.map(address).join(' ')}`,
    `  ${message.zh}`,
    `  ${message.en}`,
    ...(quotes.length > 0 ? [`  quotes: ${quotes.join(' | ')}`] : []),
    ...mends,
  ].join('\n');
}
