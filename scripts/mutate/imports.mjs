import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A function that tells whether a file imports another, directly or through others. */
export function importsOf(home) {
  const reached = new Map();
  return (file, other) => {
    if (!reached.has(file)) reached.set(file, reachedFrom(home, file));
    return reached.get(file).has(other);
  };
}

function reachedFrom(home, start) {
  const seen = new Set([start]);
  for (const file of seen)
    for (const [, path] of readFileSync(join(home, file), 'utf8').matchAll(/ from '(\.[^']*)'/g)) {
      const bare = join(dirname(file), path);
      const found = [`${bare}.ts`, `${bare}/index.ts`].find((name) => existsSync(join(home, name)));
      if (found) seen.add(found);
    }
  return seen;
}
