/** What a path cannot hold as it is; Chinese, brackets and `@` stay readable. */
const escaped = (text: string) => text.replace(/[%?#\\\s]/g, encodeURIComponent);

/** Page of an edition, a clause or a term by its address: `shenzhen/economic@2019/criteria/1.1`. */
export const addressPath = (address: string): string => `/e/${escaped(address)}`;

type EditionRoom = 'guides' | 'terms' | 'weights' | 'issues' | 'facts';
export const roomPath = (edition: string, room: EditionRoom): string =>
  `${addressPath(edition)}/-/${room}`;

export const rubricPath = (key: string): string => `/r/${escaped(key)}`;

export const searchPath = (query: string, edition?: string, after?: string): string => {
  const asked = new URLSearchParams({ q: query });
  if (edition) asked.set('in', edition);
  if (after) asked.set('after', after);
  return `/search?${asked}`;
};

/** `shenzhen/economic@2019/criteria/1.1` → `criteria/1.1`. */
export const placeOf = (address: string): string => address.split('/').slice(2).join('/');

/** `shenzhen/economic@2019/criteria/1.1` → `shenzhen/economic@2019`. */
export const editionOf = (address: string): string => address.split('/').slice(0, 2).join('/');

export const proposalPath = (id: string): string => `/p/${id}`;

/** Page of one entry of a draft; points are on the page of their clause. */
export const entryPath = (id: string, key: string): string => `/p/${id}/entry/${key.split('/')[0]}`;

export const proposePath = (rubric: string): string => `/propose/${escaped(rubric)}`;

/** Whether what is addressed is in a file that nobody stored yet: no page shows it. */
export const isNowhere = (address: string): boolean => /@proposal-new(\/|$)/.test(address);

/** Where a file becomes a proposal for a rubric. */
export const importPath = (rubric: string): string => `${proposePath(rubric)}/file`;

export const signInPath = (to: string): string => `/sign-in?${new URLSearchParams({ to })}`;

/** Two texts side by side; either may be left open. */
export const comparePath = (base: string, head: string): string =>
  `/compare?${new URLSearchParams({ base, head })}`;
