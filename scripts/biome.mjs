import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

/** Runs the formatter and linter; a warning counts as an error, or nobody reads it. */
export function biome(args, options = {}) {
  const program = at('node_modules/@biomejs/biome/bin/biome');
  return spawnSync(process.execPath, [program, ...args], { cwd: home, ...options });
}

export const LINT = ['check', '--error-on-warnings'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  const [act, ...rest] = process.argv.slice(2);
  const args = act === 'format' ? ['format', '--write', ...rest] : [...LINT, ...rest];
  process.exitCode = biome(args, { stdio: 'inherit' }).status ?? 1;
}
