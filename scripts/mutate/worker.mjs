import { createRequire } from 'node:module';

/** One process in which the law's tests stay loaded. Arguments: the copy, and its one test file. */
const [copy, driver] = process.argv.slice(2);
const { runCLI } = createRequire(`${copy}/`)('jest');
const { results } = await runCLI(
  {
    rootDir: copy,
    runInBand: true,
    ci: true,
    silent: true,
    watchman: false,
    haste: '{"enableSymlinks":false}',
    reporters: [],
    testEnvironment: new URL('environment.cjs', import.meta.url).pathname,
    moduleNameMapper: JSON.stringify({
      '^fast-check$': new URL('fastCheck.cjs', import.meta.url).pathname,
    }),
    testMatch: [driver],
    $0: 'mutate',
    _: [],
  },
  [copy],
);
const failure = results.testResults.map(({ failureMessage }) => failureMessage).join('\n');
process.send({ broken: failure || 'no test was loaded' }, () => process.exit());
