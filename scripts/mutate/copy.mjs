import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LAW = 'test/rubrics';
const LEFT_OUT = ['node_modules', '.git', 'dist', 'data'];

/**
 * A copy of the project with these sources in place of its own, and one test file that loads all
 * others: modules and editions are loaded once and not once for each mutant.
 */
export function copyOf(home, sources) {
  const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
  for (const part of readdirSync(home).filter((name) => !LEFT_OUT.includes(name)))
    cpSync(join(home, part), join(copy, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  for (const { name, content } of sources) writeFileSync(join(copy, name), content);
  const law = join(copy, LAW);
  const names = readdirSync(law, { recursive: true }).sort();
  const tests = names.filter((name) => name.endsWith('.test.ts'));
  const driver = join(law, 'all.test.ts');
  writeFileSync(driver, driving(tests.map((name) => `${LAW}/${name}`)));
  const snapshots = names.filter((name) => name.endsWith('.snap'));
  writeFileSync(join(law, '__snapshots__/all.test.ts.snap'), joined(law, snapshots));
  return { copy, driver, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** Loads all tests, or those that the environment names. */
const driving = (files) => `
const files = JSON.parse(process.env.TEST_FILES ?? '${JSON.stringify(files)}');
for (const file of files) {
  globalThis.__testFile__ = file;
  require('../../' + file.replace(/\\.ts$/, ''));
}
`;

/** Snapshots belong to a test file: the one file needs those of all. The first line is a header. */
function joined(law, names) {
  const texts = names.map((name) => readFileSync(join(law, name), 'utf8'));
  const header = texts[0]?.split('\n')[0] ?? '';
  return [header, ...texts.map((text) => text.slice(text.indexOf('\n')))].join('\n');
}
