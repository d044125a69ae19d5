import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A file by the one name that is no link on its way, whether it is there yet or not. */
export function realFile(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return file;
    const target = linkedTo(file);
    if (target !== null) return realFile(target);
    return dirname(file) === file ? file : join(realFile(dirname(file)), basename(file));
  }
}

/** Where a link leads that leads to nothing yet; null where it is none. */
function linkedTo(file: string): string | null {
  try {
    return resolve(dirname(file), readlinkSync(file));
  } catch {
    return null;
  }
}
