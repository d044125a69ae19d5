import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

install();
const [name, ...rest] = process.argv.slice(2);
const file = at('test/bench', `${name}.ts`);
if (!name || !existsSync(file)) {
  process.stderr.write('usage: npm run bench -- read\n');
  process.exit(2);
}
process.exitCode = spawnSync(process.execPath, ['-r', '@swc-node/register', file, ...rest], { cwd: home, stdio: 'inherit' }).status ?? 1;
