const { TestEnvironment } = require('jest-environment-node');

/**
 * Jest's environment, in which the tests are loaded once and then called as often as the parent
 * asks, with one mutant switched on at a time. Messages in: { measure } | { attempt }; out:
 * { ready } | { measured } | { tick } | { attempted }.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.mutants = { activeMutant: process.env.MUTANT };
    this.global.__stryker__ = this.mutants;
  }

  files = new Map();

  async handleTestEvent({ name, fn }, { rootDescribeBlock }) {
    if (name === 'add_test') this.files.set(fn, this.global.__testFile__);
    if (name !== 'run_start') return;
    this.tests = this.told([...named(rootDescribeBlock, [])]);
    process.send({ ready: { early: Object.keys(this.takeCoverage().static) } });
    process.on('message', async ({ measure, attempt }) => {
      if (measure) process.send({ measured: await this.measured() });
      if (attempt) process.send({ attempted: await this.attempted(attempt) });
    });
    // Whoever asked ends the process.
    await new Promise(() => {});
  }

  /** Tests with their files; of those that bear one name in a file each is told from the others. */
  told(tests) {
    const seen = new Map();
    return tests.map(({ name, fn }) => {
      const file = this.files.get(fn);
      const nth = (seen.get(`${file} ${name}`) ?? 0) + 1;
      seen.set(`${file} ${name}`, nth);
      return { name: nth === 1 ? name : `${name} (${nth})`, file, fn };
    });
  }

  /** Of each test: how long it takes, how often it meets which mutant, how it fails as it is. */
  async measured() {
    const told = [];
    for (const test of this.tests) {
      process.send({ tick: test.name });
      this.mutants.currentTestId = 'now';
      // Not the time of day: others may be at work on the same machine.
      const from = process.cpuUsage();
      const failure = await this.failureOf(test);
      const { user, system } = process.cpuUsage(from);
      this.mutants.currentTestId = undefined;
      const { now: hits = {} } = this.takeCoverage().perTest;
      const ms = (user + system) / 1000;
      told.push({ name: test.name, file: test.file, ms, failure, hits });
    }
    return told;
  }

  /**
   * The first of these tests ({ name, file, limit }) that fails while the mutant is on. Dirty: it fails
   * without the mutant too, as something the mutant made was kept.
   */
  async attempted({ mutant, tests }) {
    const there = new Map(this.tests.map((test) => [`${test.file} ${test.name}`, test]));
    for (const { name, file, limit } of tests) {
      const test = there.get(`${file} ${name}`);
      if (!test) continue;
      process.send({ tick: name });
      Object.assign(this.mutants, { activeMutant: mutant, hitCount: 0, hitLimit: limit });
      const failure = await this.failureOf(test);
      const endless = this.mutants.hitCount > limit;
      Object.assign(this.mutants, { activeMutant: process.env.MUTANT, hitCount: undefined });
      if (failure === null && !endless) continue;
      const dirty = !process.env.MUTANT && (await this.failureOf(test)) !== null;
      return { by: name, failure: failure ?? 'endless', endless, dirty };
    }
    return { by: null };
  }

  async failureOf({ name, fn }) {
    const { expect } = this.global;
    expect.getState().snapshotState.clear();
    expect.setState({ currentTestName: name });
    try {
      await fn.call({});
      return null;
    } catch (error) {
      return String(error?.message ?? error).slice(0, 200);
    }
  }

  takeCoverage() {
    const { mutantCoverage } = this.mutants;
    const taken = { static: {}, perTest: {}, ...structuredClone(mutantCoverage) };
    if (mutantCoverage) Object.assign(mutantCoverage, { static: {}, perTest: {} });
    return taken;
  }
};

function* named({ children }, above) {
  for (const child of children) {
    const path = [...above, child.name];
    if (child.type === 'describeBlock') yield* named(child, path);
    else if (child.mode !== 'skip' && child.mode !== 'todo')
      yield { name: path.join(' '), fn: child.fn };
  }
}
