import { spawnSync } from 'node:child_process';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

await install();
const { build } = await import('./build.mjs');
const { ownPostgres, postgres } = await import('./postgres.mjs');
await build({ console: false });
const name = process.argv[2];
// One drill stops its PostgreSQL, which must then be nobody else's.
const own = name === 'away' ? await ownPostgres() : null;
const server = own ?? (await postgres());
process.exitCode =
  spawnSync(
    process.execPath,
    ['-r', '@swc-node/register', at('test/drill', `${name}.ts`), ...process.argv.slice(3)],
    {
      cwd: home,
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_DATABASE_URL: server?.url ?? '',
        DRILL_POSTGRES: JSON.stringify(own && { url: own.url, ...own.commands }),
      },
    },
  ).status ?? 1;
server?.stop();
