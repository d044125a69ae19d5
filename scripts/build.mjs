import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, hashOf } from './home.mjs';
import { install } from './install.mjs';

const require = createRequire(import.meta.url);
const ROOMS = ['api', 'rubrics', 'migrations'];

/**
 * Compiles the API into dist and bundles the console into dist/admin, each only where its sources
 * changed.
 */
export async function build({ console: withConsole = true } = {}) {
  if (stale('dist/.api', hashOf(...ROOMS, '.swcrc', 'package-lock.json'))) {
    const { transformFileSync } = require('@swc/core');
    for (const room of ROOMS) rmSync(at('dist', room), { recursive: true, force: true });
    for (const file of ROOMS.flatMap((room) => sources(room))) {
      const out = at('dist', file.replace(/\.ts$/, '.js'));
      const { code, map } = transformFileSync(at(file), {
        configFile: at('.swcrc'),
        filename: at(file),
      });
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map\n`);
      writeFileSync(`${out}.map`, map ?? '{}');
    }
    stamp('dist/.api');
  }
  if (withConsole && stale('dist/.admin', hashOf('admin', 'rubrics', 'package-lock.json'))) {
    process.stderr.write('构建控制台 / building the console …\n');
    const vite = await import('vite');
    // Vite leaves NODE_ENV=production behind, which would make of whatever runs next in this
    // process a production server.
    const { NODE_ENV } = process.env;
    await vite.build({
      root: at('admin'),
      configFile: at('admin/vite.config.mts'),
      logLevel: 'warn',
    });
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    stamp('dist/.admin');
  }
}

const hashes = new Map();
function stale(place, hash) {
  hashes.set(place, hash);
  return !existsSync(at(place)) || readFileSync(at(place), 'utf8') !== hash;
}
const stamp = (place) => writeFileSync(at(place), hashes.get(place));

const sources = (folder) =>
  readdirSync(at(folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  await build();
}
