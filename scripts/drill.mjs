import { spawnSync } from 'node:child_process';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
const { postgres } = await import('./postgres.mjs');
await build({ console: false });
const server = await postgres();
process.exitCode =
  spawnSync(
    process.execPath,
    [
      '-r',
      '@swc-node/register',
      at('test/drill', `${process.argv[2]}.ts`),
      ...process.argv.slice(3),
    ],
    {
      cwd: home,
      stdio: 'inherit',
      env: { ...process.env, TEST_DATABASE_URL: server?.url ?? '' },
    },
  ).status ?? 1;
server?.stop();
