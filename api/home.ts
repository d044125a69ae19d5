import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isSource = existsSync(join(__dirname, '../package.json'));

/** The project's folder: one above api/ where it runs from source, two above it in dist/. */
export const home = isSource ? join(__dirname, '..') : dirname(dirname(__dirname));

/**
 * Names the program that runs: of two that were built from the same sources it is the same; run
 * from source, each is another.
 */
export const program = isSource
  ? randomUUID()
  : readFileSync(join(home, 'dist/.api'), 'utf8').trim();
