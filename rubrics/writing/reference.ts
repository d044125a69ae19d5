import { codeOf, opening } from '../diff/names';
import { placedLaw } from '../kinds';
import { clauseContent, clauseKind, partOpened } from '../kinds/readers';
import { calledAt } from '../tree/called';
import type { Node } from '../tree/tree';

/** What is counted where siblings bear no number. */
const MEASURE: Partial<Record<string, string>> = {
  PARAGRAPH: '段',
  LISTITEM: '项',
  POINT: '个要点',
  NOTE: '个注',
  TABLE: '个表',
  FIGURE: '个图',
};

/**
 * Where a reader finds an entry: `5.1`, `评审细则 1.1`, `附录二`. What bears no number is named by
 * the nearest number above it, and counted where it has siblings like it.
 */
export function referenceOf(node: Node): string {
  const { entry, parent, label } = node;
  const content = clauseContent(entry);
  const title = content?.title;
  if (opens(node))
    return label && /^[\d附]/.test(label) ? label : (title ?? label ?? opening(textOf(node)));
  const code = codeOf(node);
  if (code !== null) return `${prefix(node, code)}${code}`;
  const above = parent ? referenceOf(parent) : '';
  if (!content || placedLaw(entry).heads(entry.content)) return above || (title ?? '');
  if (content.kind === 'LEAD' && title) return `${above}的“${title}”`;
  const like = (parent?.children ?? [node]).filter(
    (other) => other.label === null && clauseKind(other) === content.kind,
  );
  return like.length === 1 && above
    ? above
    : `${above} 第${like.indexOf(node) + 1}${MEASURE[content.kind] ?? '条'}`.trim();
}

/**
 * What an entry is about, quoted: its own title, or the nearest above it. `own`: whether it is its
 * own.
 */
export function subjectOf(node: Node): { text: string; own: boolean; bearer: Node } {
  const law = placedLaw(node.entry);
  const called = law.bears ? null : calledAt(node);
  if (called) return { text: `${called.what}“${called.name}”`, own: true, bearer: node };
  for (let at: Node | null = node; at; at = at.parent) {
    const content = clauseContent(at.entry);
    if (content?.title && content.kind !== 'LEAD')
      return { text: `“${content.title}”`, own: at === node, bearer: at };
  }
  return { text: `“${opening(textOf(node))}”`, own: true, bearer: node };
}

/** What a paragraph speaks of: its words up to the first stop. */
export function topicOf(node: Node): string {
  const first = textOf(node).split(/[,，。;；:：\n]/u)[0]!;
  return [...first].length > TOPIC ? `${[...first].slice(0, TOPIC).join('')}…` : first;
}
const TOPIC = 24;

/** The text of a clause; of what is none, what it is called. */
function textOf(node: Node): string {
  const content = clauseContent(node.entry);
  return content ? (content.text ?? '') : (calledAt(node)?.name ?? '');
}

const opens = ({ entry }: Node): boolean => partOpened(entry) !== undefined;

/**
 * The part is named where its numbers do not say it; numbers of the criteria are meant where
 * nothing is said.
 */
function prefix(node: Node, code: string): string {
  if (node.part === 'criteria') return '';
  for (let at = node.parent; at; at = at.parent)
    if (opens(at) && at.part === node.part) {
      const title = clauseContent(at.entry)?.title;
      return (at.label !== null && code.startsWith(`${at.label}.`)) || !title ? '' : `${title} `;
    }
  return '';
}
