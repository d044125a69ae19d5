import { placedLaw } from '../kinds';
import { clauseContent, clauseKind, isGuide } from '../kinds/readers';
import { isOfOne } from './guides';
import type { Node } from './tree';

/**
 * What an entry is called where it stands: as it says itself; a guide that says nothing by the
 * caption before it, by the clause whose own it is, or else as method cells call those of its
 * dimension.
 */
export function calledAt(node: Node): { what: string; name: string } | null {
  const called = placedLaw(node.entry).called(node.entry.content);
  if (!called || !isGuide(node) || node.entry.content.title) return called;
  const caption = captionBefore(node);
  if (caption) return { what: '', name: caption };
  if (!isOfOne(node)) return called;
  // A number above is said with its name anyway.
  const { label, entry } = node.parent!;
  const title = label === null ? (clauseContent(entry)?.title ?? '') : '';
  return { what: '', name: `${title}评分指南` };
}

/** Number and title of a caption that stands directly before it. */
function captionBefore(node: Node): string | null {
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  if (!before || clauseKind(before) !== 'CAPTION') return null;
  return [before.label, clauseContent(before.entry)?.title].filter(Boolean).join(' ') || null;
}
