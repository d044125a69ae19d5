import { spawnSync } from 'node:child_process';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

/** Makes docs/pictures anew: the product on a fresh SQLite database, in a browser. */
await install();
const { build } = await import('./build.mjs');
await build();
const env = { TEST_BROWSER: '/usr/bin/chromium', ...process.env };
process.exitCode =
  spawnSync(process.execPath, ['-r', '@swc-node/register', at('test/pictures/pictures.ts')], {
    ...{ cwd: home, stdio: 'inherit', env },
  }).status ?? 1;
