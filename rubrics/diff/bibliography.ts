import { clauseContent } from '../kinds/readers';
import type { Node } from '../tree/tree';

const NAMES = /参考(?:文献|资料|书目|书籍)|bibliography|further reading/i;
const NORMATIVE = /规范性|normative/i;

/**
 * Whether an entry is of the bibliography (参考文献), which informs, and not of the normative
 * references (规范性引用文件), which are part of what is asked. The nearest title that names one of
 * them says so; where none does, the references are taken for normative.
 */
export function isBibliography(node: Node): boolean {
  if (node.part !== 'references') return false;
  for (let at: Node | null = node; at?.part === 'references'; at = at.parent) {
    const title = clauseContent(at.entry)?.title ?? '';
    if (NORMATIVE.test(title)) return false;
    if (NAMES.test(title)) return true;
  }
  return false;
}
