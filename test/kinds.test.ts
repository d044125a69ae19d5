import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../rubrics/kinds';
import { home } from './support/server';

/**
 * What is true of one kind of entry is said in `rubrics/kinds`, and everybody else asks: a test of
 * the kind elsewhere is the door that the next kind forgets.
 */
const NAMES = KINDS.join('|');
const TESTS = new RegExp(
  `kind\\s*[!=]==?\\s*'(?:${NAMES})'|'(?:${NAMES})'\\s*[!=]==?\\s*[\\w.]*kind\\b|case '(?:${NAMES})':`,
);
const FLOORS = ['rubrics', 'api'];

test('tests of the kind of an entry stand inside kinds', () => {
  const files = FLOORS.flatMap((floor) =>
    readdirSync(join(home, floor), { recursive: true }).map((name) => join(floor, String(name))),
  ).filter((file) => file.endsWith('.ts') && !file.startsWith('rubrics/kinds/'));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    readFileSync(join(home, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (TESTS.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
