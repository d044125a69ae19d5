import { createInstrumenter, Instrumenter } from '@stryker-mutator/instrumenter';

const QUIET = {
  debug() {},
  info() {},
  warn() {},
  isDebugEnabled: () => false,
};
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };

/**
 * Every mutant of these files ({ name, content }), in a fixed order: the same sources give the same
 * list. Instrumented are only those that `wanted` takes, so that the others cost no time.
 */
export async function mutate(files, wanted) {
  const { parser, print, transform } = parts();
  const drawn = (collector) => ({
    hasPlacedMutants: (file) => collector.hasPlacedMutants(file),
    collect: (file, node, change, offset) => {
      const taken = wanted(String(collector.mutants.length));
      const ignoreReason = taken ? undefined : 'not drawn';
      return collector.collect(file, node, { ...change, ignoreReason }, offset);
    },
  });
  const instrumenter = new Instrumenter(QUIET, parser, print, (ast, collector, context) =>
    transform(ast, drawn(collector), context),
  );
  return instrumenter.instrument(
    files.map((file) => ({ ...file, mutate: true })),
    OPTIONS,
  );
}

/** Stryker hands its parts over by injection only. */
function parts() {
  const given = {};
  const injector = {
    provideValue: (name, value) => Object.assign(given, { [name]: value }) && injector,
    injectClass: () => given,
  };
  const {
    instrumenterCreateParser: parser,
    instrumenterPrint: print,
    instrumenterTransform: transform,
  } = createInstrumenter(injector);
  return { parser, print, transform };
}
