import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, home } from './home.mjs';

/**
 * Installs what package-lock.json lists, unless it is there already. Uses Node's own modules only:
 * it runs before anything is installed. A native module fits one platform and one ABI, so these are
 * part of the stamp.
 */
export function install() {
  const stamp = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .update([process.platform, process.arch, process.versions.modules].join())
    .digest('hex');
  const place = at('node_modules/.zhunsheng');
  if (existsSync(place) && readFileSync(place, 'utf8') === stamp) return;
  process.stderr.write('安装依赖 / installing dependencies …\n');
  // npm_config_* of an outer npm run would leak in and could drop what development needs.
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: home,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    process.stderr.write('依赖安装失败 / the installation failed\n');
    process.exit(1);
  }
  writeFileSync(place, stamp);
}
