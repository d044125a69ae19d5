import { exportsOf, imports } from './support/imports';
import { breakable, functionsOf, ringed, widthOf } from './support/shape';
import { sources } from './support/sources';

/** The shape of the house, read from its files; the limits and their reasons: docs/STYLE.md. */

const COLUMNS = 100;
const WIDE_SHARE = 0.01;
const FUNCTION_LINES = 60;
const FILE_LINES = 300;

/** Taken from dictionaries and lists as they are: not lines that somebody wrote. */
const DATA = /^rubrics\/checks\/(data|lists)\//;

/** Files that are lists, one thing a line: nobody reads them from end to end. */
const LISTS = [/\.test\.ts$/, /^admin\/i18n\//, DATA];

/** Run by a tool or by people, so nobody imports what they give. */
const ENTRANCES = [
  ...[
    /\.test\.ts$/,
    /^api\/generated\.ts$/,
    /^api\/http\/readerThread\.ts$/,
    /^admin\/vite\.config\.mts$/,
  ],
  // Named by jest's configuration.
  /^test\/support\/(keep|drop)Filled\.ts$/,
];

/** Object types that name one another, only inside `() => Type`: a graph has rings. */
const GRAPH = ['api/editions/edition.ts', 'api/editions/rubric.ts'].concat(
  ['clause', 'guide', 'term'].map((type) => `api/entries/${type}.ts`),
);

/** Names that a tool, or whoever spreads the doors of the rooms, asks for in each of them. */
const ASKED_FOR = ['default', 'routes', 'resources'];

/** Nothing breaks a rule: each that does once is named. */
const holds = (offenders: string[]): void => expect([...new Set(offenders)].sort()).toEqual([]);

test('there are files, imports and exports to look at', () => {
  for (const list of [sources, imports, exportsOf]) expect(list.length).toBeGreaterThan(400);
});

test('what is imported from a path is there', () => {
  const lost = imports.filter(
    (i) => !i.package && !i.file && !/^admin\/(gql|page\.css)/.test(i.to),
  );
  expect(lost.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test(`of a hundred lines at most one is wider than ${COLUMNS} columns`, () => {
  const lines = sources.flatMap((source) => (DATA.test(source.path) ? [] : source.lines));
  const wide = lines.filter((line) => widthOf(line) > COLUMNS);
  expect(wide.length / lines.length).toBeLessThanOrEqual(WIDE_SHARE);
});

test('a wider line is one for a literal that cannot be broken', () => {
  holds(
    sources.flatMap((source) =>
      breakable(source)
        .filter((line) => widthOf(line) > COLUMNS)
        .map((line) => `${source.path}: ${line.trim()}`),
    ),
  );
});

test(`a function has at most ${FUNCTION_LINES} lines`, () => {
  holds(
    sources.flatMap((source) =>
      functionsOf(source)
        .filter(({ lines }) => lines > FUNCTION_LINES)
        .map(({ name }) => `${source.path}: ${name}`),
    ),
  );
});

test(`a file has at most ${FILE_LINES} lines`, () => {
  holds(
    sources
      .filter(({ path }) => !LISTS.some((list) => list.test(path)))
      .filter(({ lines }) => lines.length > FILE_LINES)
      .map(({ path }) => path),
  );
});

test('no import stands in a ring', () => {
  holds(
    ringed(imports)
      .filter(({ from, file }) => !GRAPH.includes(from) || !GRAPH.includes(file!))
      .map(({ from, file }) => `${from} → ${file}`),
  );
});

/** Copied for each one more, a list of n takes n² time: `addTo` puts it there. */
const COPIED = /\b(\w+)\.set\([^;]*\[\s*\.\.\.\(?\1\.get\(/;

test('no list is copied for each thing that comes into it', () => {
  holds(
    sources
      .filter(({ path }) => !path.startsWith('test/'))
      .filter(({ tree }) => COPIED.test(tree.text))
      .map(({ path }) => path),
  );
});

/** Fragments are read by what makes the queries' types. */
const isFragment = (file: string, name: string): boolean =>
  sources.find(({ path }) => path === file)!.tree.text.includes(`const ${name} = graphql(`);

test('what is exported is imported', () => {
  const taken = new Set(
    imports.flatMap(({ file, names }) => names.map((name) => `${file}: ${name}`)),
  );
  holds(
    exportsOf
      .filter(({ file }) => !ENTRANCES.some((entrance) => entrance.test(file)))
      .filter(({ file, name }) => !taken.has(`${file}: ${name}`) && !taken.has(`${file}: *`))
      .filter(({ file, name }) => !isFragment(file, name))
      .map(({ file, name }) => `${file}: ${name}`),
  );
});

/** The words of each language bear the same names. */
const WORDS = /^admin\/i18n\//;

/** On each floor a thing may bear its name: a clause of the law, a type of the API, a query. */
test('a name is exported by one file of its floor', () => {
  const product = exportsOf.filter(
    ({ file }) => /^(api|admin|rubrics|migrations)\//.test(file) && !WORDS.test(file),
  );
  const makers = new Map<string, string[]>();
  for (const { file, name } of product) {
    const known = `${file.split('/')[0]} ${name}`;
    makers.set(known, [...(makers.get(known) ?? []), file]);
  }
  holds(
    [...makers]
      .filter(([name, files]) => files.length > 1 && !ASKED_FOR.includes(name.split(' ')[1]!))
      .flatMap(([name, files]) => files.map((file) => `${name}: ${file}`)),
  );
});
