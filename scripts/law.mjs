import { spawnSync } from 'node:child_process';
import { at, home } from './home.mjs';
import { install } from './install.mjs';

/**
 * The law alone, and the plan and the shape of the house: what needs no database, no browser and no
 * build, so that it can be run before every commit.
 */
install();
const LAW = ['test/rubrics', 'test/house', 'test/shape'];
const jest = at('node_modules/jest/bin/jest.js');
const args = [...LAW, ...process.argv.slice(2)];
process.exitCode =
  spawnSync(process.execPath, [jest, ...args], { cwd: home, stdio: 'inherit' }).status ?? 1;
