const { env } = require('node:process');

/**
 * fast-check with one seed, so that a result can be had again; without shrinking, as nobody reads
 * the counter-example; and with fewer runs, as what is seen at all is mostly seen soon.
 */
const real = require(env.FAST_CHECK);
const assert = (property, { numRuns = 100, ...rest } = {}) =>
  real.assert(property, {
    seed: Number(env.PROPERTY_SEED),
    endOnFailure: true,
    ...rest,
    numRuns: Math.min(numRuns, Number(env.PROPERTY_RUNS)),
  });
module.exports = { ...real, assert, default: { ...real.default, assert }, __esModule: true };
