/** `"54-56,60"` or 54 → [54, 55, 56, 60]. */
export function parseLines(text: string | number): number[] {
  return String(text)
    .split(',')
    .flatMap((run) => {
      const [from, to = from] = run.split('-');
      const [first, last] = [Number(from), Number(to)];
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}

/** [54, 55, 56, 60] → `"54-56,60"`; one line → its number. */
export function writeLines(lines: readonly number[]): string | number {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  const text = runs.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(',');
  const [only, ...more] = runs;
  return only && more.length === 0 && only[0] === only[1] ? only[0] : text;
}
