import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyOf } from './mutate/copy.mjs';
import { Hunt } from './mutate/hunt.mjs';
import { importsOf } from './mutate/imports.mjs';
import { mutate } from './mutate/mutants.mjs';
import { draw, isWords, randomFrom, sourcesOf, textAt } from './mutate/sources.mjs';

/**
 * Changes the law at random and tells which changes no test of the law notices. `npm run mutate --
 * [--seed N] [--sample 300] [--only 'rubrics/diff/**'] [--runs 30] [--workers 2]`; `runs`: how
 * often each property is tried at most.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    sample: { type: 'string', default: '300' },
    only: { type: 'string', default: '**' },
    runs: { type: 'string', default: '30' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const home = dirname(dirname(fileURLToPath(import.meta.url)));
const [seed, sample, runs] = [values.seed, values.sample, values.runs].map(Number);
const say = (line) => process.stdout.write(`${line}\n`);

const sources = sourcesOf(home, values.only);
const contents = new Map(sources.map(({ name, content }) => [name, content]));
const all = (await mutate(sources, () => false)).mutants.map((mutant) => ({
  ...mutant,
  original: textAt(contents.get(mutant.fileName), mutant.location),
}));
const law = all.filter((mutant) => !isWords(mutant));
const drawn = draw(law, sample, randomFrom(seed));
const ids = new Set(drawn.map(({ id }) => id));
say(`seed ${seed}: ${drawn.length} of ${law.length} mutants of ${sources.length} files`);

const { files } = await mutate(sources, (id) => ids.has(id));
const touched = new Set(drawn.map(({ fileName }) => fileName));
const place = copyOf(
  home,
  files.filter(({ name }) => touched.has(name)),
);
process.on('exit', place.remove);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
/** Whether a file keeps what it made from one test to the next. */
const holds = (name) =>
  /^(?:export )?const \w+ = (?:new (?:Weak)?Map<|remembered)/m.test(contents.get(name));
const hunt = new Hunt(place, { seed, runs, say, imports: importsOf(home), holds });
await hunt.measure();
const left = [...drawn].reverse();
const others = Array.from({ length: Number(values.workers) - 1 }, () => hunt.another());
await Promise.all([hunt, ...others].map(tryAll));
report();

/** Takes one mutant after another from those that are left. */
async function tryAll(one) {
  for (let mutant = left.pop(); mutant; mutant = left.pop()) {
    const { fate, by } = await one.fateOf(mutant);
    Object.assign(mutant, { fate, by });
    say(`${fate.padEnd(9)} ${line(mutant)}${by ? ` — ${by}` : ''}`);
  }
  one.end();
}

function report() {
  const of = (fate) => drawn.filter((mutant) => mutant.fate === fate);
  const counts = ['killed', 'timeout', 'survived', 'uncovered'].map(
    (fate) => `${fate} ${of(fate).length}`,
  );
  const noticed = of('killed').length + of('timeout').length;
  const percent = ((100 * noticed) / drawn.length).toFixed(1);
  say(`\nseed ${seed}, sample ${drawn.length}: ${counts.join(', ')}; noticed ${percent} %\n`);
  for (const mutant of [...of('survived'), ...of('uncovered')])
    say(`${mutant.fate} ${line(mutant)}`);
}

function line({ id, fileName, location: { start }, mutatorName, original, replacement }) {
  const brief = (text) => text.replace(/\s+/g, ' ').slice(0, 120);
  const at = `${fileName}:${start.line + 1}:${start.column + 1}`;
  return `#${id} ${at} ${mutatorName}\n    - ${brief(original)}\n    + ${brief(replacement)}`;
}
