import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

await install();
const { BIOME, LINT } = await import('./biome.mjs');
const { build } = await import('./build.mjs');
const { codegen } = await import('./codegen.mjs');
const { postgres } = await import('./postgres.mjs');

let passed = 0;
let failed = 0;
let skipped = 0;
const say = (line) => process.stdout.write(`${line}\n`);
const check = (what, ok, why = '') => {
  if (ok) passed++;
  else failed++;
  say(`${ok ? '✓' : '✗'} ${what}${ok ? '' : `\n${why}`}`);
};

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = process.env.CHROMIUM || BROWSERS.find(existsSync) || '';
const server = await postgres();
places();
await build();
await Promise.all([
  generated(),
  tool('formatted and without a warning', BIOME, LINT),
  tool('types: tsconfig.json', 'typescript/bin/tsc', ['-p', 'tsconfig.json']),
  tool('types: rubrics/tsconfig.json', 'typescript/bin/tsc', ['-p', 'rubrics/tsconfig.json']),
  tool('types: admin/tsconfig.json', 'typescript/bin/tsc', ['-p', 'admin/tsconfig.json']),
]);
await suites(process.argv.slice(2));
server?.stop();
say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;

/** Says on what the suites run; where CI is set, nothing may lack. */
function places() {
  const found = (what, lacking) => (what ? '✓' : `— ${lacking}`);
  say(
    [
      'SQLite: ✓',
      `PostgreSQL: ${found(server, '没有可用的 PostgreSQL,跳过 / none found, skipped')}`,
      `Chromium: ${found(browser, '没有找到,浏览器测试跳过 / none found, browser tests skipped')}`,
    ].join('   '),
  );
  if (!process.env.CI) return;
  check('a Chromium is there', Boolean(browser), 'CI is set: browser tests must run');
  check('a PostgreSQL is there', Boolean(server), 'CI is set: both databases must be tested');
}

async function generated() {
  const stale = await codegen({ check: true });
  const why = `stale: ${stale.join(', ')} — npm run codegen`;
  check('generated files are up to date', stale.length === 0, why);
}

/** A program of a package, which says by its end whether all is well. */
function tool(what, program, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [at('node_modules', program), ...args], { cwd: home });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(text));
    child.on('close', (code) => {
      check(what, code === 0, said.join(''));
      resolve();
    });
  });
}

async function suites(args) {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-test-'));
  const report = join(folder, 'report.json');
  const jest = at('node_modules/jest/bin/jest.js');
  await new Promise((resolve) => {
    spawn(process.execPath, [jest, '--json', `--outputFile=${report}`, ...args], {
      cwd: home,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_DATABASE_URL: server?.url ?? '', TEST_BROWSER: browser },
    }).on('exit', resolve);
  });
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    skipped = results.numPendingTests;
  } catch {
    check('the test runner ended well', false, 'jest left no report');
  }
  rmSync(folder, { recursive: true, force: true });
}
