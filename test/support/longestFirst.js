const { default: Sequencer } = require('@jest/test-sequencer');

/** Suites of servers, databases and browsers, whatever their size. */
const isLong = ({ path }) => /[\\/]test[\\/](admin|api)[\\/]/.test(path);

/**
 * Where no run before has said how long each takes, the largest file would come first, and a short
 * file that drives a browser last, beside idle cores.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
