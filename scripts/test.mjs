import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

install();
const { biome, LINT } = await import('./biome.mjs');
const { build } = await import('./build.mjs');
const { codegen } = await import('./codegen.mjs');
const { postgres } = await import('./postgres.mjs');

let passed = 0;
let failed = 0;
const say = (line) => process.stdout.write(`${line}\n`);
const check = (what, ok, why = '') => {
  if (ok) passed++;
  else failed++;
  say(`${ok ? '✓' : '✗'} ${what}${ok ? '' : `\n${why}`}`);
};

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env.CHROMIUM || BROWSERS.find(existsSync) || '';
const server = await postgres();
say(
  `SQLite: ✓   PostgreSQL: ${server ? '✓' : '— 没有可用的 PostgreSQL,跳过 / none found, skipped'}   Chromium: ${browser ? '✓' : '— 没有找到,浏览器测试跳过 / none found, browser tests skipped'}`,
);
if (process.env.CI) {
  check('a Chromium is there', Boolean(browser), 'CI is set: browser tests must run');
  check('a PostgreSQL is there', Boolean(server), 'CI is set: both databases must be tested');
}

await build();
const stale = await codegen({ check: true });
check(
  'generated files are up to date',
  stale.length === 0,
  `stale: ${stale.join(', ')} — npm run codegen`,
);
const { status, stdout, stderr } = biome(LINT, { encoding: 'utf8' });
check('formatted and without a warning', status === 0, `${stdout}${stderr}npm run format`);
for (const project of ['tsconfig.json', 'admin/tsconfig.json']) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [at('node_modules/typescript/bin/tsc'), '-p', project],
    { cwd: home, encoding: 'utf8' },
  );
  check(`types: ${project}`, status === 0, stdout);
}

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-test-'));
const report = join(folder, 'report.json');
await new Promise((resolve) => {
  spawn(
    process.execPath,
    [
      at('node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${report}`,
      ...process.argv.slice(2),
    ],
    {
      cwd: home,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_DATABASE_URL: server?.url ?? '', TEST_BROWSER: browser },
    },
  ).on('exit', resolve);
});
let skipped = 0;
try {
  const results = JSON.parse(readFileSync(report, 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  skipped = results.numPendingTests;
} catch {
  check('the test runner ended well', false, 'jest left no report');
}
rmSync(folder, { recursive: true, force: true });
server?.stop();
say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
