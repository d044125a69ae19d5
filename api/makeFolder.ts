import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A folder with all that it lies in. Not by Node's own `recursive`, which asks without end where a
 * folder is there and takes no other, as `/proc` does. @throws what the system says, with the path
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another process may have made it in this very moment.
    if (code === 'EEXIST' && existsSync(folder)) return;
    throw code === 'ENOENT' ? Object.assign(error as Error, { code: 'NO_FOLDER' }) : error;
  }
}
