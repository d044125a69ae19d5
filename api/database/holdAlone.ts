import Sqlite from 'better-sqlite3';
import { ownFile } from './sqlite';

/**
 * The mark of the one server on a file: a lock that ends with the process, however it ends.
 * @returns gives it back; null where another holds it
 */
export function holdAlone(file: string): (() => void) | null {
  ownFile(`${file}-server`);
  const raw = new Sqlite(`${file}-server`, { timeout: 0 });
  try {
    raw.exec('BEGIN EXCLUSIVE');
    return () => void raw.close();
  } catch (error) {
    raw.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
