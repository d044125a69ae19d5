/** Milliseconds of the longest time for which a server answered nobody. */
export async function longestSilence(url: string, going: () => boolean): Promise<number> {
  let longest = 0;
  while (going()) {
    const begun = performance.now();
    await (await fetch(`${url}/livez`)).arrayBuffer();
    longest = Math.max(longest, performance.now() - begun);
    await new Promise((next) => setTimeout(next, 5));
  }
  return longest;
}
