import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: a folder in which filled databases are kept. */
export default function keepFilled(): void {
  process.env.TEST_FILLED = mkdtempSync(join(tmpdir(), 'zhunsheng-filled-'));
}
