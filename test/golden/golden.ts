import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Texts held against files in this folder. `GOLDEN=write npx jest golden` writes them anew: then
 * read what changed in them, line by line, before it is committed.
 */
export const writing = process.env.GOLDEN === 'write';

export function golden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (writing) {
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file)) throw new Error(`${name} is missing: GOLDEN=write writes it`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
