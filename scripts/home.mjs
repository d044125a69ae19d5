import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)));
export const at = (...path) => join(home, ...path);

/**
 * Hash over files and folders, their names included: tells whether what was made from them is still
 * theirs.
 */
export function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((p) => files(at(p))))
    hash.update(relative(home, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}
