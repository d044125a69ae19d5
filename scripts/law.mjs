import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

/**
 * The law alone, and the plan and the shape of the house: what needs no database, no browser and no
 * build, so that it can be run before every commit. Jest loads the law anew for each file, which is
 * a third of the time: files that leave it as it is are read in a few bundles instead. With
 * arguments, which choose among files or tests, each file stands for itself.
 */
await install();
const LAW = ['test/rubrics', 'test/house.test.ts', 'test/shape.test.ts'];
const args = process.argv.slice(2);
/** What changes the law that it is given, or is found by the path of its file. */
const APART = /trialField|\bjest\.|MatchSnapshot/;
process.exitCode = run(args.length > 0 ? [...LAW, ...args] : bundled());

function run(given) {
  const jest = at('node_modules/jest/bin/jest.js');
  const options = { cwd: home, stdio: 'inherit' };
  return spawnSync(process.execPath, [jest, ...given], options).status ?? 1;
}

/** What jest is to run: the bundles, and what stands for itself. */
function bundled() {
  const place = at('.cache/law');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const files = LAW.flatMap(testsIn).map((file) => ({
    file,
    text: readFileSync(at(file), 'utf8'),
  }));
  const alone = files.filter(({ text }) => APART.test(text));
  const rest = files.filter(({ text }) => !APART.test(text));
  const bundles = Array.from({ length: 3 * availableParallelism() }, () => []);
  for (const [i, { file }] of rest.entries()) bundles[i % bundles.length].push(file);
  for (const [i, names] of bundles.entries())
    writeFileSync(join(place, `${i}.test.ts`), names.map(bundle).join('\n'));
  const roots = ['--roots', at('test'), '--roots', place];
  return [
    ...roots,
    '--runTestsByPath',
    ...alone.map(({ file }) => at(file)),
    ...readdirSync(place).map((name) => join(place, name)),
  ];
}

function bundle(file) {
  return `describe(${JSON.stringify(file)}, () => {\n  require(${JSON.stringify(at(file))});\n});`;
}

function testsIn(place) {
  if (place.endsWith('.test.ts')) return [place];
  return readdirSync(at(place), { recursive: true })
    .map((name) => join(place, String(name)))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}
