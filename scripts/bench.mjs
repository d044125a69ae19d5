import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

await install();
const [name, ...rest] = process.argv.slice(2);
const file = at('test/bench', `${name}.ts`);
if (!name || !existsSync(file)) {
  process.stderr.write('usage: npm run bench -- read|search|editions|diff|check|growth|console\n');
  process.exit(2);
}
const { postgres } = await import('./postgres.mjs');
const server = await postgres();
process.exitCode =
  spawnSync(process.execPath, ['-r', '@swc-node/register', file, ...rest], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: server?.url ?? '' },
  }).status ?? 1;
server?.stop();
