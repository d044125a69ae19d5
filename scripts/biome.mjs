import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

export const BIOME = '@biomejs/biome/bin/biome';
/** Format and rules; a warning counts as an error, or nobody reads it. */
export const LINT = ['check', '--error-on-warnings'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install();
  const [act, ...rest] = process.argv.slice(2);
  const args = act === 'format' ? ['format', '--write', ...rest] : [...LINT, ...rest];
  const { status } = spawnSync(process.execPath, [at('node_modules', BIOME), ...args], {
    cwd: home,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
