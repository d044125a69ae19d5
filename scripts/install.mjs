import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, home } from './home.mjs';
import { inTurn } from './inTurn.mjs';

const place = at('node_modules/.zhunsheng');

const FAILED = `依赖安装失败 / the installation failed
上文提到 better-sqlite3 的,是取不到编译好的文件(访问不了 github.com),也未能在本机编译: 照 docs/OPERATIONS.md「投入生产」写 .npmrc,再启动 / where better-sqlite3 is named above, it could be neither fetched ready built (from github.com) nor built here: write .npmrc as docs/OPERATIONS.md says under “Going into production”, and start again
`;

/**
 * Installs what package-lock.json lists, unless it is there already. Uses Node's own modules only:
 * it runs before anything is installed. A native module fits one platform and one ABI, so these are
 * part of the stamp.
 * @param beside what becomes of it while another process installs or builds
 */
export async function install({ beside = 'wait' } = {}) {
  const stamp = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .update([process.platform, process.arch, process.versions.modules].join())
    .digest('hex');
  const isThere = () => existsSync(place) && readFileSync(place, 'utf8') === stamp;
  if (isThere()) return;
  await inTurn(async (add) => {
    if (isThere()) return;
    process.stderr.write('安装依赖 / installing dependencies …\n');
    if ((await npm(add)) !== 0) {
      process.stderr.write(FAILED);
      process.exit(1);
    }
    writeFileSync(place, stamp);
  }, beside);
}

/** @returns with what it ended */
function npm(add) {
  const child = spawn(
    'npm',
    // npm_config_* of an outer npm run would leak in and could drop what development needs.
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: home, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (child.pid) add(child.pid);
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      process.stderr.write(`npm: ${message}\n`);
      resolve(null);
    });
    child.on('close', resolve);
  });
}
