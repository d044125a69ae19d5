const { accessSync, constants, statfsSync } = require('node:fs');
const { availableParallelism } = require('node:os');

const MEMORY = '/dev/shm';

/** Databases of suites stand in memory where there is room: each write would wait for a disk. */
function hasRoom() {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > 4 * 2 ** 30;
  } catch {
    return false;
  }
}
if (!process.env.TMPDIR && hasRoom()) process.env.TMPDIR = MEMORY;

/**
 * Few and large suites: each file loads the API anew, which takes half a second. As many at once as
 * there are cores, but no more than one PostgreSQL has connections for.
 */
module.exports = {
  maxWorkers: Math.min(4, availableParallelism()),
  // What a suite leaves behind is not freed, and all that follow would wait for the collector.
  workerIdleMemoryLimit: '500MB',
  testSequencer: '<rootDir>/test/support/longestFirst.js',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/keepFilled.ts',
  globalTeardown: '<rootDir>/test/support/dropFilled.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // In the form in which graphql runs in production: outside it, it looks twice at each value.
  moduleNameMapper: { 'jsutils/instanceOf(\\.js)?$': '<rootDir>/test/support/instanceOf.js' },
  transformIgnorePatterns: ['/node_modules/(?!(fractional-indexing|ra-language-english)/)'],
  // A suite runs in a context of its own, where each look at a global costs a hundred times what it
  // does outside.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'Float64Array',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'WeakMap',
  ],
  testTimeout: 300_000,
  reporters: ['default'],
};
