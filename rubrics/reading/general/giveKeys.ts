import type { FileClause, FileNode } from '../../library/shape';
import type { Document } from './block';

/**
 * Gives entries the keys that a document of ours remembers for their paragraphs: each once, to the
 * first entry that begins there.
 */
export function giveKeys(body: readonly FileNode[], keys: NonNullable<Document['keys']>): void {
  const left = new Map(keys.map(({ line, key }) => [Number(line), key]));
  const visit = (node: FileNode): void => {
    const line = Number(node.lines ?? 0);
    const key = left.get(line);
    if (key !== undefined && node.key === undefined) {
      node.key = key;
      left.delete(line);
    }
    for (const child of (node as FileClause).children ?? []) visit(child);
  };
  for (const node of body) visit(node);
}
