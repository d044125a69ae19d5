import { existsSync } from 'node:fs';

/**
 * A name beside a file for what is kept of it, with the time as the clock of this machine shows it:
 * `z.sqlite.before-restore.20261127-093015`. Nobody has it yet: what was kept before stays.
 */
export function asideOf(file: string, why: string, now = new Date()): string {
  const name = `${file}.${why}.${stampOf(now)}`;
  for (let count = 1; ; count++) {
    const one = count === 1 ? name : `${name}-${count}`;
    if (!existsSync(one)) return one;
  }
}

function stampOf(now: Date): string {
  const digits = (parts: number[]) => parts.map((part) => String(part).padStart(2, '0')).join('');
  const day = digits([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
  return `${day}-${digits([now.getHours(), now.getMinutes(), now.getSeconds()])}`;
}
