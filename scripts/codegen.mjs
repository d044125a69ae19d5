import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

/**
 * Writes what is generated and committed: schema.graphql from the types, admin/gql from
 * schema.graphql and the console's documents, the library's JSON Schemas from its shape, the page
 * of the rules from their files. With `check`, writes nothing and answers what is stale.
 */
export async function codegen({ check = false } = {}) {
  const { build } = await import('./build.mjs');
  await build({ console: false });
  const stale = [];
  const { generated } = createRequire(import.meta.url)(at('dist/api/generated.js'));
  for (const [file, text] of Object.entries(generated())) {
    let held = '';
    try {
      held = readFileSync(at(file), 'utf8');
    } catch {
      /* not there yet */
    }
    if (held === text) continue;
    if (check) stale.push(file);
    else writeFileSync(at(file), text);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      at('node_modules/@graphql-codegen/cli/cjs/bin.js'),
      '--config',
      'codegen.yml',
      ...(check ? ['--check'] : []),
    ],
    {
      cwd: home,
      encoding: 'utf8',
    },
  );
  if (status !== 0 && !check) process.stderr.write(stdout + stderr);
  if (status !== 0) stale.push('admin/gql');
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install();
  const check = process.argv.includes('--check');
  const stale = await codegen({ check });
  if (stale.length) process.stderr.write(`${check ? 'stale' : 'failed'}: ${stale.join(', ')}\n`);
  process.exit(stale.length ? 1 : 0);
}
