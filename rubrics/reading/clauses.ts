import { writeLines } from '../library/lines';
import type { FileClause, FileNode } from '../library/shape';
import type { Paragraph } from './cursor';

/** A paragraph → the clause that it is. */
export const clauseOf = (
  kind: FileClause['kind'],
  { text, lines }: Paragraph,
  more: Partial<FileClause> = {},
): FileClause => ({
  kind,
  ...more,
  ...(text !== '' && { text }),
  lines: writeLines(lines),
});

/** Builds a tree out of clauses that come in printed order, each with its depth. */
export class OutlineBuilder {
  readonly roots: FileNode[] = [];
  private open: { depth: number; clause: FileClause }[] = [];

  /** A heading: closes what stands at its depth or deeper. */
  head(depth: number, clause: FileClause): void {
    this.close(depth);
    this.put(clause);
    this.open.push({ depth, clause });
  }

  close(depth: number): void {
    this.open = this.open.filter((above) => above.depth < depth);
  }

  /** What stands below the deepest open heading. */
  put(node: FileNode): true {
    const above = this.deepest;
    if (!above) this.roots.push(node);
    else if (above.children) above.children.push(node);
    else above.children = [node];
    return true;
  }

  get deepest(): FileClause | undefined {
    return this.open.at(-1)?.clause;
  }

  get depth(): number {
    return this.open.at(-1)?.depth ?? 0;
  }
}

/** Titles of results say so; what stands below them inherits it. */
export const titleDimension = (title: string): Partial<FileClause> =>
  title.includes('结果') ? { dimension: 'RESULT' } : {};
