import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, hashOf } from './home.mjs';
import { inTurn } from './inTurn.mjs';
import { install } from './install.mjs';

const require = createRequire(import.meta.url);
const ROOMS = ['api', 'rubrics', 'migrations'];

/**
 * Compiles the API into dist and bundles the console into dist/admin, each only where its sources
 * changed.
 * @param beside what becomes of it while another process installs or builds
 */
export async function build({ console: withConsole = true, beside = 'wait' } = {}) {
  await made('dist/.api', hashOf(...ROOMS, '.swcrc', 'package-lock.json'), compile, beside);
  if (withConsole)
    await made('dist/.admin', hashOf('admin', 'rubrics', 'package-lock.json'), bundle, beside);
}

/** What is half made bears no stamp, whatever the sources come to be again. */
async function made(place, hash, make, beside) {
  const isThere = () => existsSync(at(place)) && readFileSync(at(place), 'utf8') === hash;
  if (isThere()) return;
  await inTurn(async () => {
    if (isThere()) return;
    rmSync(at(place), { force: true });
    await make();
    writeFileSync(at(place), hash);
  }, beside);
}

function compile() {
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
}

async function bundle() {
  process.stderr.write('构建控制台 / building the console …\n');
  const vite = await import('vite');
  // Vite leaves NODE_ENV=production behind, which would make of whatever runs next in this process
  // a production server.
  const { NODE_ENV } = process.env;
  await vite.build({
    root: at('admin'),
    configFile: at('admin/vite.config.mts'),
    logLevel: 'warn',
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

const sources = (folder) =>
  readdirSync(at(folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install();
  await build();
}
