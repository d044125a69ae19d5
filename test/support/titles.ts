import type { Desk } from './desk';

/** Titles of all proposals of a rubric that somebody sees, page by page. */
export async function titlesOf(desk: Desk, rubric: string): Promise<Set<string>> {
  const titles = new Set<string>();
  for (let after = ''; ; ) {
    const { proposals } = await desk.ask<{
      proposals: {
        nodes: { title: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      `{ proposals(rubric: "${rubric}", first: 100${after && `, after: "${after}"`}) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
    );
    for (const { title } of proposals.nodes) titles.add(title);
    if (!proposals.pageInfo.hasNextPage) return titles;
    after = proposals.pageInfo.endCursor;
  }
}
