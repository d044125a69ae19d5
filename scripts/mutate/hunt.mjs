import { Loaded } from './loaded.mjs';

const LOADING = 300_000;
/** A test may take this much longer with a mutant than without one before it counts as endless. */
const SLOWER = 20;
const SPARE = 60_000;
/** A mutant's place may be met this much oftener with it than without it. */
const OFTENER = 100;
/**
 * Milliseconds of the processor's time that one mutant is worth: the quickest tests that meet it,
 * as many as fit, and one at least. What they do not see counts as not seen.
 */
const WORTH = 15_000;

/** Tries mutants, first where the tests are loaded already, then in a process of its own. */
export class Hunt {
  /** The quickest first. */
  #tests = [];
  /** Mutants that are met while the tests are loaded. */
  #early = new Set();
  #process = null;

  constructor(place, { seed, runs, say, imports, holds }) {
    Object.assign(this, { place, seed, runs, say, imports, holds });
  }

  /** What each test costs and meets, without a mutant. What fails as it is cannot tell anything. */
  async measure() {
    const process = await this.#fresh();
    const { ready, broken } = process.first;
    if (!ready) throw new Error(broken);
    this.#early = new Set(ready.early);
    const { measured, ...rest } = await process.ask({ measure: true }, () => LOADING);
    if (!measured) throw new Error(JSON.stringify(rest));
    const took = measured.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    this.say(`${measured.length} tests in ${took.toFixed(0)} s`);
    for (const { name, failure } of measured)
      if (failure) this.say(`fails as it is, left out: ${name}: ${failure}`);
    this.#tests = measured.filter(({ failure }) => !failure).sort((a, b) => a.ms - b.ms);
    process.tried++;
    this.#process = process;
  }

  /** One more that knows what was measured, with a process of its own. */
  another() {
    const other = new Hunt(this.place, this);
    other.#tests = this.#tests;
    other.#early = this.#early;
    return other;
  }

  /** { fate, by }: killed, timeout, survived, or uncovered where no test meets it. */
  async fateOf({ id, fileName }) {
    const covering = this.#tests.filter(({ hits }) => id in hits);
    const early = this.#early.has(id);
    if (covering.length === 0 && !early) return { fate: 'uncovered' };
    const found = covering.length > 0 ? await this.#tried(id, worth(covering)) : null;
    if (found && found.fate !== 'survived') return found;
    const near = () => this.#tests.filter(({ file }) => this.imports(file, fileName));
    // What was made without the mutant is still held and hides it, and of all who rest on it only
    // the first met the place where it was made.
    return early || this.holds(fileName) ? this.#alone(id, worth(near())) : found;
  }

  end() {
    this.#process?.end();
  }

  async #tried(mutant, tests) {
    this.#process ??= await this.#fresh();
    const earlier = this.#process.tried++;
    const outcome = await this.#attempt(this.#process, mutant, tests);
    if (outcome.broken || outcome.late || outcome.dirty || outcome.endless) this.#renew();
    if (outcome.dirty && earlier > 0) return this.#tried(mutant, tests);
    return verdict(outcome);
  }

  /** With the mutant on while the modules are loaded: only there is a constant made. */
  async #alone(mutant, tests) {
    const files = [...new Set(tests.map(({ file }) => file))].sort();
    const process = await this.#fresh(mutant, files);
    const { ready } = process.first;
    const outcome = ready ? await this.#attempt(process, mutant, tests) : process.first;
    process.end();
    return verdict(outcome);
  }

  async #attempt(process, mutant, tests) {
    const asked = tests.map(({ name, file, hits }) => ({
      name,
      file,
      limit: OFTENER * (1000 + (hits[mutant] ?? 0)),
    }));
    const told = await process.ask(
      { attempt: { mutant, tests: asked } },
      (name) => SPARE + SLOWER * (tests.find((test) => test.name === name)?.ms ?? 0),
    );
    return told.attempted ?? told;
  }

  async #fresh(mutant, files) {
    const { seed, runs } = this;
    const process = new Loaded(this.place, { mutant, files, seed, runs });
    process.first = await process.loaded(() => LOADING);
    return process;
  }

  #renew() {
    this.#process.end();
    this.#process = null;
  }
}

function worth(tests) {
  const taken = [];
  let spent = 0;
  for (const test of tests) {
    spent += test.ms;
    if (spent <= WORTH || taken.length === 0) taken.push(test);
  }
  return taken;
}

function verdict({ late, broken, endless, by }) {
  if (late || endless) return { fate: 'timeout', by: late ?? by };
  if (broken) return { fate: 'killed', by: broken.split('\n').find(Boolean) };
  return by === null ? { fate: 'survived' } : { fate: 'killed', by };
}
