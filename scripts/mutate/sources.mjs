import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data and words: what is looked up in them is held by other means, or by nobody but a reader. */
const DATA = /^rubrics\/checks\/(data|lists)\//;
const WORDS = /\/(reasons|refuse|vocabulary|phrase|rulesPage|say|\w+Words|\w+Sentences)\.ts$/;
const SENTENCE = /[。；：，、“”《》·…]|\p{Script=Han}.{8}|[A-Za-z]\S* \S+ /u;

/** The law's files, { name, content }, in a fixed order. */
export function sourcesOf(home, only = '**') {
  return readdirSync(join(home, 'rubrics'), { recursive: true })
    .map((name) => `rubrics/${name}`)
    .filter((name) => name.endsWith('.ts') && !DATA.test(name) && matches(name, only))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(home, name), 'utf8') }));
}

/** `**` is any path, `*` any name; with or without the leading `rubrics/`. */
function matches(name, glob) {
  const form = glob
    .replace(/^rubrics\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
  return new RegExp(`^rubrics/${form}$`).test(name);
}

/** A mutant of a string that people read: what it says is no law, and no test should pin it. */
export function isWords({ mutatorName, fileName, original }) {
  if (mutatorName !== 'StringLiteral') return false;
  return WORDS.test(fileName) || SENTENCE.test(original);
}

/** What stands at a location; Stryker counts lines and columns from zero. */
export function textAt(content, { start, end }) {
  const lines = content.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
}

/** Numbers from 0 to 1 that one seed always gives again (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many of these, each as likely as another, in their order. */
export function draw(all, count, random) {
  const left = [...all.keys()];
  const taken = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken.sort((a, b) => a - b).map((at) => all[at]);
}
