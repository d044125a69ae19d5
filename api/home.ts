import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder: one above api/ where it runs from source, two above it in dist/. */
export const home = existsSync(join(__dirname, '../package.json'))
  ? join(__dirname, '..')
  : dirname(dirname(__dirname));
