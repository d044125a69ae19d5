import { inFile } from '../database/sqlite';

/**
 * Whether the database in a file, of whatever schema, is production's; null where the file does not
 * say, as it is damaged.
 */
export function markedProduction(file: string): boolean | null {
  try {
    return inFile(file, (raw) => {
      const table = raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'mark'");
      const mark = () => raw.prepare("SELECT 1 FROM mark WHERE name = 'PRODUCTION'").get();
      return table.get() !== undefined && mark() !== undefined;
    });
  } catch {
    return null;
  }
}
